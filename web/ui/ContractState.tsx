import { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import { useT } from '../i18n/useT.ts'
import type { IconName } from './icons.ts'
import { StatusPill, StatusText, type Tone } from './StatusText.tsx'

const LOOK: Record<(typeof CONTRACT_STATES)[number], readonly [Tone, IconName]> = {
  ACTIVE: ['ok', 'circle-check'],
  BLOCKED: ['stop', 'ban'],
  ORDERED: ['flow', 'clock'],
  PENDING: ['wait', 'hourglass'],
  CLOSED: ['off', 'circle-minus'],
}

interface ContractStateProps {
  /** KPN's word of its lists. */
  readonly state: string
  /** In the header of the contract itself. */
  readonly pill?: boolean
}

/** KPN's word for the state of a contract, in our words; one that we do not know is shown as it is. */
export function ContractState({ state, pill = false }: ContractStateProps) {
  const t = useT()
  const Status = pill ? StatusPill : StatusText
  const known = CONTRACT_STATES.find((one) => one === state)
  if (!known) return <Status tone="off" icon="circle-question-mark" word={state || '–'} />
  const [tone, icon] = LOOK[known]
  return <Status tone={tone} icon={icon} word={t(`common.state.${known}`)} />
}
