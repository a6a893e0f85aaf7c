import { styled } from '@mui/material/styles'
import { Link } from 'react-router'
import { useAnswers } from './useAnswers.ts'
import { STEPS } from '../../../domain/activation.ts'
import { useWizardT, type WizardT } from '../../../i18n/activationWizard.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Unseen } from '../../../ui/LiveRegion.tsx'
import { vars } from '../../../ui/theme.ts'
import { goesByKpn, type Wizard } from './useWizard.ts'

interface StepRow {
  readonly key: string
  readonly name: string
  readonly state: 'here' | 'done' | 'wait' | 'new'
  /** Its answer, or where it stands. */
  readonly note: string | false
  /** Undefined where nobody can go from here. */
  readonly go: (() => void) | undefined
}

/** At sTN the six steps: a finished one shows its answer and is a link, whatever comes after it. At KPN the way of the basket. */
export function StepList({ wizard }: { readonly wizard: Wizard }) {
  const w = useWizardT()
  const ofStn = useStnRows(wizard)
  const rows = goesByKpn(wizard) ? kpnRows(w) : ofStn
  return (
    <Frame aria-label={w('wizard.steps')}>
      <ol>
        {rows.map(({ key, name, state, note, go }, index) => {
          const isHere = state === 'here'
          const mark = (
            <>
              <span className="mark" data-state={state}>
                {state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="words">
                <b>{name}</b>
                <span>{isHere ? w('wizard.step.now', { at: index + 1, of: rows.length }) : note}</span>
              </span>
            </>
          )
          return (
            <li key={key} aria-current={isHere ? 'step' : undefined}>
              {go ? (
                <Link
                  to={`?step=${key}`}
                  onClick={(event) => {
                    event.preventDefault()
                    go()
                  }}
                >
                  {mark}
                </Link>
              ) : (
                <span className="row">
                  {mark}
                  {isHere && <Unseen>{w('wizard.step.now', { at: index + 1, of: rows.length })}</Unseen>}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </Frame>
  )
}

function useStnRows(wizard: Wizard): StepRow[] {
  const w = useWizardT()
  const answers = useAnswers(wizard)
  const { at, draft, faultsOf, go } = wizard
  return STEPS.map((step, index) => {
    const isHere = index === at
    const isOpen = index <= draft.reached
    const isFine = faultsOf(step).length === 0
    const isDone = isOpen && index < draft.reached && isFine
    return {
      key: step,
      name: w(`wizard.step.${step}`),
      state: isHere ? 'here' : isDone ? 'done' : isOpen && !isFine ? 'wait' : 'new',
      note: isDone ? answers[step] : isOpen && !isFine && w('wizard.step.fault'),
      go: isOpen && !isHere ? () => go(step) : undefined,
    }
  })
}

/** What is here, and what comes in the basket of that person. */
const kpnRows = (w: WizardT): StepRow[] => [
  { key: 'what', name: w('wizard.step.what'), state: 'here', note: false, go: undefined },
  ...(['template', 'basket', 'order'] as const).map((step): StepRow => ({
    key: step,
    name: w(`wizard.kpn.step.${step}`),
    state: 'new',
    note: w('wizard.kpn.step.later'),
    go: undefined,
  })),
]

const Frame = styled('nav')({
  flex: 'none',
  width: 232,
  padding: '20px 16px 20px 24px',
  borderRight: `1px solid ${vars.divider}`,
  overflow: 'auto',
  '& ol': { display: 'flex', flexDirection: 'column', gap: 4 },
  '& li > *': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    minHeight: 52,
    padding: '6px 12px',
    borderRadius: 6,
    color: 'inherit',
    textDecoration: 'none',
  },
  '& a:hover': { background: vars.surface.hover },
  '& a:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& li[aria-current] > *': { background: vars.accentSoft },
  '& .mark': {
    flex: 'none',
    width: 24,
    height: 24,
    display: 'grid',
    placeItems: 'center',
    borderRadius: '50%',
    border: `1.5px solid ${vars.control}`,
    fontSize: 12,
    fontWeight: 600,
    color: vars.text.secondary,
  },
  '& .mark[data-state=here]': {
    background: vars.primary.main,
    borderColor: vars.primary.main,
    color: vars.primary.contrastText,
  },
  '& .mark[data-state=done]': { background: vars.okSoft, borderColor: vars.okSoft, color: vars.success.main },
  '& .mark[data-state=wait]': { background: vars.waitSoft, borderColor: vars.waitSoft, color: vars.warning.main },
  '& .words': { display: 'flex', flexDirection: 'column', minWidth: 0, fontSize: 14, lineHeight: '20px' },
  '& .words > b': { fontWeight: 500 },
  '& .words > span': {
    fontSize: 12,
    lineHeight: '16px',
    color: vars.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '@media (max-width: 1199.95px)': {
    width: 'auto',
    padding: '8px 16px',
    borderRight: 0,
    borderBottom: `1px solid ${vars.divider}`,
    overflow: 'visible',
    '& ol': { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: 2 },
    '& li > *': { minHeight: 44, minWidth: 40, padding: '4px 8px', justifyContent: 'center' },
    '& li:not([aria-current]) .words': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
})
