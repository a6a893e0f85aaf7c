import type { Permission } from '#contract/permissions.ts'
import {
  ITEM_CHECKS,
  ITEM_STATES,
  type Batch,
  type BATCH_ROWS,
  type BatchItem,
  type ItemState,
} from '#contract/portal/batches.ts'
import { DEED_PERMISSION } from './contractCan.ts'

/** What can be done with many contracts at once. */
export const BATCH_DEEDS = ['block', 'unblock', 'move'] as const
export type BatchDeed = (typeof BATCH_DEEDS)[number]

/** The row that each deed plans. */
export const ROW_OF: Readonly<Record<BatchDeed, (typeof BATCH_ROWS)[number]>> = {
  block: 'simBlock',
  unblock: 'simUnblock',
  move: 'contractMove',
}

/** The deed of a row; undefined for one that these screens do not know. */
export const deedOf = (row: string): BatchDeed | undefined => BATCH_DEEDS.find((deed) => ROW_OF[deed] === row)

/** What somebody needs to steer a batch; the server refuses by the same. Of a row we do not know: the most. */
export const permissionOf = (row: string): Permission =>
  isActivation(row) ? 'activation.create' : DEED_PERMISSION[deedOf(row) ?? 'move']

/** Whether a batch makes new sTN subscriptions. */
export const isActivation = (row: string): boolean => row === 'subscriptionCreate'

type CheckPart = BatchItem['check'] | 'unread'
export interface Part<Name> {
  readonly name: Name
  readonly count: number
}
export type RunPart = 'done' | 'failed' | 'unknown' | 'busy' | 'planned'

/** Nothing was sent yet: what counts is what the dry run finds. */
export const isBefore = ({ state }: Pick<Batch, 'state'>): boolean =>
  state === 'draft' || state === 'checking' || state === 'checked'

/** Those the dry run came to, by what it found, and the rest. */
export function checkParts({ total, checks }: Pick<Batch, 'total' | 'checks'>): Part<NonNullable<CheckPart>>[] {
  const { possible, impossible, unclear } = checks
  return [
    { name: 'possible', count: possible },
    { name: 'impossible', count: impossible },
    { name: 'unclear', count: unclear },
    { name: 'unread', count: total - possible - impossible - unclear },
  ]
}

/** What was to be sent, in five parts. Taken by KPN is not done: it counts as under way until KPN says so. */
export const runParts = ({ counts }: Pick<Batch, 'counts'>): Part<RunPart>[] => [
  { name: 'done', count: counts.done },
  { name: 'failed', count: counts.failed + counts['not-applied'] },
  { name: 'unknown', count: counts.unknown },
  { name: 'busy', count: counts.sent + counts.accepted },
  { name: 'planned', count: counts.planned },
]

/** How many were gone through, of how many: looked at in the dry run, sent afterwards. */
export function progressOf(batch: Pick<Batch, 'state' | 'total' | 'checks' | 'counts'>): {
  readonly done: number
  readonly of: number
} {
  const parts: readonly Part<string>[] = isBefore(batch) ? checkParts(batch) : runParts(batch)
  const of = parts.reduce((sum, { count }) => sum + count, 0)
  return { done: of - parts.at(-1)!.count, of }
}

/** What is left in a unit that people count in; undefined when nobody knows. `ms`: as the portal says it. */
export function timeLeft(
  ms: number | null,
): { readonly unit: 'soon' | 'minutes' | 'hours'; readonly count: number } | undefined {
  if (ms === null) return undefined
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return { unit: 'soon', count: 0 }
  return minutes < 90 ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.round(minutes / 60) }
}

export type BatchStep = 'check' | 'start' | 'pause' | 'resume' | 'stop'

/** What can be pressed, the way on first. Only what the dry run found possible is ever started. */
export function stepsOf({ state, checks }: Pick<Batch, 'state' | 'checks'>): BatchStep[] {
  switch (state) {
    case 'draft':
      return ['check', 'stop']
    case 'checking':
      return ['pause', 'stop']
    case 'checked':
      return checks.possible > 0 ? ['start', 'check', 'stop'] : ['check', 'stop']
    case 'running':
      return ['pause', 'stop']
    case 'paused':
      return ['resume', 'stop']
    case 'done':
    case 'stopped':
      return []
  }
}

export type ItemFilter = ItemState | NonNullable<BatchItem['check']>

const isCheck = (filter: ItemFilter): filter is NonNullable<BatchItem['check']> =>
  ITEM_CHECKS.some((check) => check === filter)

/** How the portal is asked for a part of the items. */
export const askedBy = (filter: ItemFilter | undefined) =>
  filter === undefined ? {} : isCheck(filter) ? { check: filter } : { state: filter }

/** What the items can be filtered by now, each with its count; what there is none of is left out. */
export function filtersOf(batch: Pick<Batch, 'state' | 'checks' | 'counts'>): Part<ItemFilter>[] {
  const all: readonly Part<ItemFilter>[] = isBefore(batch)
    ? ITEM_CHECKS.map((name) => ({ name, count: batch.checks[name] }))
    : ITEM_STATES.map((name) => ({ name, count: batch.counts[name] }))
  return all.filter(({ count }) => count > 0)
}

/** Ends in which nothing was carried out. `unknown` is none of them: it may have been, and is never tried again. */
const NOT_DONE = ['failed', 'not-applied', 'skipped', 'cancelled'] as const satisfies readonly ItemState[]

/** The filters under which stands what was, or will be, left undone. */
export const notDoneFilters = (batch: Pick<Batch, 'state'>): readonly ItemFilter[] =>
  isBefore(batch) ? ['impossible', 'unclear'] : NOT_DONE

/** How many were, or will be, left undone. */
export const notDoneCount = (batch: Pick<Batch, 'state' | 'checks' | 'counts'>): number =>
  filtersOf(batch)
    .filter(({ name }) => notDoneFilters(batch).includes(name))
    .reduce((sum, { count }) => sum + count, 0)

/** Ms between two looks: often while it moves, seldom while KPN is still at it or somebody may press, else never. */
export function lookEvery({ state, counts }: Pick<Batch, 'state' | 'counts'>): number | false {
  if (state === 'running' || state === 'checking') return 1_000
  if (counts.sent + counts.accepted + counts.unknown > 0) return 4_000
  return state === 'done' || state === 'stopped' ? false : 8_000
}
