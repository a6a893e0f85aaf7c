import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Checklist } from '#contract/portal/checklists.ts'
import { checklistMutations } from '../../../data/checklists.ts'
import { soughtBy } from '../../../data/newPerson.ts'
import { isAllDone } from '../../../domain/checklist.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { formatMoment } from '../../../lib/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { vars } from '../../../ui/theme.ts'
import { NewPersonSearch } from '../work/NewPersonSearch.tsx'
import { ChecklistSteps } from './ChecklistSteps.tsx'
import { useChecklist } from './useChecklist.ts'
import { useChecklistCannot } from './useChecklistCannot.ts'

interface ChecklistCardProps {
  readonly checklist: Checklist
  readonly onClosed?: () => void
}

/** One checklist: its steps, and its end once nothing is left to do. */
export function ChecklistCard({ checklist, onClosed }: ChecklistCardProps) {
  const t = useChecklistsT()
  const client = useQueryClient()
  const { steps, creation, isGone, contracts } = useChecklist(checklist, true)
  const cannot = useChecklistCannot()
  const tick = useMutation(checklistMutations.tick(client))
  const close = useMutation(checklistMutations.close(client))
  const { id, begunBy, begunAt, commandId, personId } = checklist
  const left = steps.filter(({ state }) => state !== 'done').length
  const who = creation && personId === null ? soughtBy(creation) : undefined
  const isSought = creation?.state === 'accepted' && creation.progress?.succeeded !== false
  const end = (as: 'done' | 'dropped') => close.mutate({ id, as }, { onSuccess: onClosed })
  return (
    <Frame>
      <ChecklistSteps
        checklist={checklist}
        steps={steps}
        contracts={contracts}
        isGone={isGone}
        isLocked={cannot !== undefined}
        onTick={(step, done) => tick.mutate({ id, step, done })}
      />
      {who && isSought && <NewPersonSearch commandId={commandId ?? undefined} who={who} />}
      {(tick.isError || close.isError) && (
        <Notice tone="stop" role="alert">
          {t('checklists.notKept')}
        </Notice>
      )}
      <Foot>
        <Button
          size="small"
          cannot={cannot ?? (isAllDone(steps) ? undefined : t('checklists.finish.cannot', { count: left }))}
          busy={close.isPending}
          onClick={() => end('done')}
        >
          {t('checklists.finish')}
        </Button>
        {!cannot && !isAllDone(steps) && (
          <Button size="small" look="quiet" busy={close.isPending} onClick={() => end('dropped')}>
            {t('checklists.drop')}
          </Button>
        )}
      </Foot>
      <Dim>{t('checklists.begunBy', { operator: begunBy, at: formatMoment(begunAt) })}</Dim>
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', gap: 12, fontSize: 13, lineHeight: '20px' })
const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 })
const Dim = styled('p')({ fontSize: 12, lineHeight: '16px', color: vars.text.disabled })
