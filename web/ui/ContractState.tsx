import { useT } from '../i18n/useT.ts'
import type { IconName } from './icons.ts'
import { StatusText, type Tone } from './StatusText.tsx'

const STATES = {
  ACTIVE: ['ok', 'circle-check'],
  BLOCKED: ['stop', 'ban'],
  ORDERED: ['flow', 'clock'],
  PENDING: ['wait', 'hourglass'],
  CLOSED: ['off', 'circle-minus'],
} as const satisfies Record<string, readonly [Tone, IconName]>

const isKnown = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state)

/** KPN's state of a contract, in our words; a word that KPN added since stays as it is. */
export function ContractState({ state }: { readonly state: string }) {
  const t = useT()
  if (!isKnown(state)) return <StatusText tone="off" icon="circle-question-mark" word={state || '–'} />
  const [tone, icon] = STATES[state]
  return <StatusText tone={tone} icon={icon} word={t(`common.state.${state}`)} />
}
