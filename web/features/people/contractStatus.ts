import { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/StatusText.tsx'

const LOOK: Record<(typeof CONTRACT_STATES)[number], readonly [Tone, IconName]> = {
  ACTIVE: ['ok', 'circle-check'],
  BLOCKED: ['stop', 'ban'],
  ORDERED: ['flow', 'clock'],
  PENDING: ['wait', 'hourglass'],
  CLOSED: ['off', 'circle-minus'],
}

/** KPN's word for the state of a contract in a list; one that we do not know is shown as it is. */
export function contractStatus(t: Translate, state: string) {
  const known = CONTRACT_STATES.find((one) => one === state)
  if (!known) return { tone: 'off', icon: 'circle-question-mark', word: state || '–' } as const
  const [tone, icon] = LOOK[known]
  return { tone, icon, word: t(`common.state.${known}`) }
}
