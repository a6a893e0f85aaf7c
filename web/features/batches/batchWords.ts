import type { BatchState } from '#contract/portal/batches.ts'
import { deedOf, isActivation, type ItemFilter, type RunPart } from '../../domain/batch.ts'
import type { BatchesT } from '../../i18n/batches.ts'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/StatusText.tsx'

type Look = readonly [Tone, IconName]

const STATE: Record<BatchState, Look> = {
  draft: ['off', 'circle-dashed'],
  checking: ['flow', 'loader'],
  checked: ['wait', 'list-filter'],
  running: ['flow', 'loader'],
  paused: ['wait', 'pause'],
  done: ['ok', 'circle-check'],
  stopped: ['off', 'circle-minus'],
}

/** Where a batch stands, as a status. */
export function stateStatus(b: BatchesT, state: BatchState) {
  const [tone, icon] = STATE[state]
  return { tone, icon, word: b(`batches.state.${state}`) }
}

export type ItemStand = ItemFilter | 'unread'

const ITEM: Record<ItemStand, Look> = {
  possible: ['ok', 'circle-check'],
  impossible: ['stop', 'circle-x'],
  unclear: ['wait', 'circle-question-mark'],
  unread: ['off', 'circle-dashed'],
  planned: ['off', 'circle-dashed'],
  sent: ['flow', 'send'],
  accepted: ['flow', 'clock'],
  done: ['ok', 'circle-check'],
  failed: ['stop', 'circle-x'],
  'not-applied': ['stop', 'circle-x'],
  unknown: ['wait', 'circle-question-mark'],
  skipped: ['off', 'circle-slash'],
  cancelled: ['off', 'circle-minus'],
}

/** Where one row stands, as a status. */
export function itemStatus(b: BatchesT, stand: ItemStand) {
  const [tone, icon] = ITEM[stand]
  return { tone, icon, word: b(`batches.item.${stand}`) }
}

export type PartName = RunPart | 'possible' | 'impossible' | 'unclear' | 'unread'

export const PART: Record<PartName, Look> = {
  possible: ITEM.possible,
  impossible: ITEM.impossible,
  unclear: ITEM.unclear,
  unread: ITEM.unread,
  done: ITEM.done,
  failed: ITEM.failed,
  unknown: ITEM.unknown,
  busy: ['flow', 'loader'],
  planned: ITEM.planned,
}

/** What a batch does to so many contracts, in words that name them. */
export function doesWords(b: BatchesT, row: string, count: number): string {
  if (isActivation(row)) return b('batches.do.activate', { count })
  const deed = deedOf(row)
  return deed ? b(`batches.do.${deed}`, { count }) : row
}
