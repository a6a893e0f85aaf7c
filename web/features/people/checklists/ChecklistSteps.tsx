import { styled } from '@mui/material/styles'
import type { Checklist, HandStep } from '#contract/portal/checklists.ts'
import type { ChecklistStep } from '../../../domain/checklist.ts'
import { useChecklistsT, type ChecklistsT } from '../../../i18n/checklists.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { stepPath } from './stepPath.ts'

interface ChecklistStepsProps {
  readonly checklist: Checklist
  readonly steps: readonly ChecklistStep[]
  /** Still in their name; undefined while nobody read it. */
  readonly contracts: number | undefined
  readonly isGone: boolean
  readonly isLocked: boolean
  readonly onTick: (step: HandStep, done: boolean) => void
}

/** The steps with the way to each; those that do not follow by themselves are ticked. */
export function ChecklistSteps({ checklist, steps, contracts, isGone, isLocked, onTick }: ChecklistStepsProps) {
  const t = useChecklistsT()
  return (
    <Timeline
      items={steps.map((step) => {
        const { id, hand, state } = step
        const to = isGone ? undefined : stepPath(checklist, id)
        const label = t(`checklists.step.${id}`)
        return {
          key: id,
          state,
          title: hand ? (
            <Tick>
              <input
                type="checkbox"
                checked={state === 'done'}
                disabled={isLocked}
                onChange={(event) => onTick(hand, event.target.checked)}
              />
              {label}
            </Tick>
          ) : (
            label
          ),
          detail: (
            <>
              {detailOf(t, step, contracts)}
              {to && state !== 'done' && (
                <>
                  {' '}
                  <TextLink to={to}>{t(`checklists.go.${id}`)}</TextLink>
                </>
              )}
            </>
          ),
        }
      })}
    />
  )
}

function detailOf(t: ChecklistsT, { id, state }: ChecklistStep, contracts: number | undefined): string {
  if (state === 'done') return ''
  if (state === 'bad') return t('checklists.detail.bad')
  switch (id) {
    case 'contracts':
      return contracts
        ? `${t('checklists.detail.contractsLeft', { count: contracts })} ${t('checklists.detail.contracts')}`
        : t('checklists.detail.contracts')
    case 'found':
    case 'cleaned':
    case 'details':
      return t(`checklists.detail.${id}`)
    default:
      return t('checklists.detail.ofItself')
  }
}

const Tick = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 24,
  cursor: 'pointer',
  '& > input': { cursor: 'inherit' },
  '&:has(input:disabled)': { cursor: 'default' },
  '@media (pointer: coarse)': { minHeight: 44 },
})
