import { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import { useT } from '../i18n/useT.ts'
import type { IconName } from './icons.ts'
import { StatusText, type Tone } from './StatusText.tsx'

const LOOK: Record<(typeof CONTRACT_STATES)[number], readonly [Tone, IconName]> = {
  ACTIVE: ['ok', 'circle-check'],
  BLOCKED: ['stop', 'ban'],
  ORDERED: ['flow', 'clock'],
  PENDING: ['wait', 'hourglass'],
  CLOSED: ['off', 'circle-minus'],
}

/** KPN's word for the state of a contract in a list, in our words; one that we do not know is shown as it is. */
export function ContractState({ state }: { readonly state: string }) {
  const t = useT()
  const known = CONTRACT_STATES.find((one) => one === state)
  if (!known) return <StatusText tone="off" icon="circle-question-mark" word={state || '–'} />
  const [tone, icon] = LOOK[known]
  return <StatusText tone={tone} icon={icon} word={t(`common.state.${known}`)} />
}
