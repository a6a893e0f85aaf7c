import { knownStatus, knownType, referenceOf, typeOf, type ActivationColumn } from '../../domain/activationList.ts'
import { begunAt, statusOf, type ActivationRow } from '../../domain/activationRecord.ts'
import type { ActivationsT } from '../../i18n/activations.ts'
import { formatMoment } from '../../lib/format.ts'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/StatusText.tsx'

const LOOK = {
  INIT: ['flow', 'clock'],
  BUSY: ['flow', 'loader'],
  DONE: ['ok', 'circle-check'],
  ERROR: ['stop', 'circle-x'],
  CANCELLING: ['wait', 'hourglass'],
  sent: ['flow', 'send'],
  accepted: ['flow', 'clock'],
  unknown: ['wait', 'circle-question-mark'],
} as const satisfies Record<string, readonly [Tone, IconName]>

const OURS = ['sent', 'accepted', 'unknown'] as const

/** sTN's status, or our ledger's while there is none; a word that we do not know stays as it is. */
export function activationStatus(a: ActivationsT, status: string) {
  const known = knownStatus(status) ?? OURS.find((one) => one === status)
  if (!known) return { tone: 'off', icon: 'circle-question-mark', word: status || '–' } as const
  const [tone, icon] = LOOK[known]
  return { tone, icon, word: a(`activations.status.${known}`) }
}

/** The type in words; one that we do not know stays as sTN has it. */
export function typeWord(a: ActivationsT, type: string): string {
  const known = knownType(type)
  return known ? a(`activations.type.${known}`) : type
}

/** What a column shows of a row, as text; empty where there is nothing. */
export function cellOf(a: ActivationsT, row: ActivationRow, column: ActivationColumn): string {
  const { record, command } = row
  const begun = begunAt(row)
  switch (column) {
    case 'number':
      return record?.phoneNumber ?? ''
    case 'type': {
      const type = typeWord(a, record?.type ?? typeOf(command))
      return record?.isEsim ? `${type}, ${a('activations.type.esim')}` : type
    }
    case 'status':
      return activationStatus(a, statusOf(row)).word
    case 'begun':
      return begun === '' ? '' : formatMoment(begun)
    case 'reference':
      return referenceOf(row)
    case 'who':
      return command?.operator ?? ''
    case 'order':
      return record?.order ?? ''
    case 'environment':
      return record?.environment ?? ''
  }
}
