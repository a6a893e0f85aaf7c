import type { LinesT } from '../../i18n/lines.ts'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/StatusText.tsx'

/** sTN's words in ours; one that we do not know is shown as it came. */

interface Look {
  readonly tone: Tone
  readonly icon: IconName
  readonly word: string
}

const known = <Word extends string>(words: readonly Word[], word: string) => words.find((one) => one === word)
const raw = (word: string): Look => ({ tone: 'off', icon: 'circle-question-mark', word: word || '–' })

const CARD = {
  FREE: ['ok', 'circle-check'],
  ACTIVATED: ['flow', 'card-sim'],
  DISABLED: ['off', 'circle-slash'],
  BUSY: ['wait', 'hourglass'],
} as const satisfies Record<string, readonly [Tone, IconName]>

export function cardLook(l: LinesT, status: string): Look {
  const one = known(Object.keys(CARD) as (keyof typeof CARD)[], status)
  return one ? { tone: CARD[one][0], icon: CARD[one][1], word: l(`lines.card.${one}`) } : raw(status)
}

const STATUS = {
  INIT: ['flow', 'clock'],
  BUSY: ['flow', 'clock'],
  DONE: ['ok', 'circle-check'],
  ERROR: ['stop', 'circle-x'],
  CANCELLING: ['wait', 'hourglass'],
} as const satisfies Record<string, readonly [Tone, IconName]>

export function statusLook(l: LinesT, status: string): Look {
  const one = known(Object.keys(STATUS) as (keyof typeof STATUS)[], status)
  return one ? { tone: STATUS[one][0], icon: STATUS[one][1], word: l(`lines.status.${one}`) } : raw(status)
}

const TYPES = ['ACTIVATENEW', 'SUSPEND', 'RESUME', 'SIMSWAP', 'SETSERVICES', 'INPORT', 'OUTPORT', 'TERMINATE'] as const

export function typeWord(l: LinesT, type: string): string {
  const one = known(TYPES, type)
  return one ? l(`lines.type.${one}`) : type || '–'
}

/** What each of our writes asks for. */
const WRITES = {
  subscriptionCreate: 'ACTIVATENEW',
  subscriptionSuspend: 'SUSPEND',
  subscriptionResume: 'RESUME',
  subscriptionSwapSim: 'SIMSWAP',
  subscriptionSetServices: 'SETSERVICES',
  subscriptionMoveEnvironment: 'MOVE',
  subscriptionTerminate: 'TERMINATE',
  subscriptionPortIn: 'INPORT',
  subscriptionPortOut: 'OUTPORT',
} as const
const CANCELS = {
  subscriptionCreateCancel: 'ACTIVATENEW',
  subscriptionTerminateCancel: 'TERMINATE',
  subscriptionPortInCancel: 'INPORT',
  subscriptionPortOutCancel: 'OUTPORT',
} as const

/** One of our writes as a noun; undefined for what is none about a line. */
export function writeWord(l: LinesT, row: string): string | undefined {
  const write = known(Object.keys(WRITES) as (keyof typeof WRITES)[], row)
  if (write) return l(`lines.type.${WRITES[write]}`)
  const cancel = known(Object.keys(CANCELS) as (keyof typeof CANCELS)[], row)
  if (cancel) return l('lines.did.cancel', { what: l(`lines.type.${CANCELS[cancel]}`) })
  return row === 'subscriptionPortInChange' ? l('lines.did.change') : undefined
}

/** `Regular (SP16001)`: sTN's own word beside ours, since the invoice has it. */
export function environmentWord(l: LinesT, environment: string): string {
  const one = known(['SP16001', 'SP16002'] as const, environment)
  return one ? `${l(`lines.environment.${one}`)} (${one})` : environment
}
