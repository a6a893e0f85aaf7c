import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query'
import {
  BATCH_BYTES,
  batchCheck,
  batchCreate,
  batchItems,
  batchList,
  batchPause,
  batchRead,
  batchResume,
  batchStart,
  batchStop,
  type Batch,
  type BatchItem,
  type FileColumn,
} from '#contract/portal/batches.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import { subscriptionCreate } from '#contract/stn/subscriptions.ts'
import {
  askedBy,
  lookEvery,
  notDoneFilters,
  ROW_OF,
  type BatchDeed,
  type BatchStep,
  type ItemFilter,
} from '../domain/batch.ts'
import { call } from './call.ts'
import { readAllRecords } from './activationList.ts'
import { activationQueries } from './activations.ts'
import { afterContractWork } from './contractDeeds.ts'

/** Batches per request of the list. */
const LIST_PAGE = 50
/** Items per request of the table. */
export const ITEMS_PAGE = 100
/** The most items that the portal gives at once. */
const MOST_ITEMS = 1_000

const isMoving = ({ state }: Batch) => state === 'running' || state === 'checking'

/** What is looked at again by itself, only while the page is seen. */
const looking = { staleTime: 0, refetchIntervalInBackground: false, refetchOnWindowFocus: true } as const

export const batchQueries = {
  all: () => ['batches'] as const,
  /** Everybody's, newest first, a page at a time. */
  list: () =>
    infiniteQueryOptions({
      queryKey: [...batchQueries.all(), 'list'],
      queryFn: ({ pageParam, signal }) =>
        call(batchList, { query: { limit: LIST_PAGE, ...(pageParam !== '' && { before: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: ({ batches, more }) => (more ? batches.at(-1)?.id : undefined),
      ...looking,
      refetchInterval: ({ state }) => (state.data?.pages.some(({ batches }) => batches.some(isMoving)) ? 3_000 : false),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...batchQueries.all(), 'one', id],
      queryFn: ({ signal }) => call(batchRead, { path: { id }, signal }),
      ...looking,
      refetchInterval: ({ state }) => (state.data ? lookEvery(state.data) : false),
    }),
  itemsOf: (id: string) => [...batchQueries.all(), 'items', id] as const,
  /** Page `page` (from 0) of its items; `every`: ms between two looks. */
  items: (id: string, filter: ItemFilter | undefined, page: number, every: number | false) =>
    queryOptions({
      queryKey: [...batchQueries.itemsOf(id), filter ?? '', page],
      queryFn: ({ signal }) => {
        const query = { ...askedBy(filter), from: page * ITEMS_PAGE, to: (page + 1) * ITEMS_PAGE }
        return call(batchItems, { path: { id }, query, signal })
      },
      ...looking,
      refetchInterval: every,
    }),
}

async function readItems(
  { id }: Batch,
  filters: readonly (ItemFilter | undefined)[],
  signal: AbortSignal | undefined,
): Promise<BatchItem[]> {
  const found: BatchItem[] = []
  for (const filter of filters) {
    for (let from = 0, total = 1; from < total; from += MOST_ITEMS) {
      const query = { ...askedBy(filter), from, to: from + MOST_ITEMS, cells: true }
      const page = await call(batchItems, { path: { id }, query, signal })
      found.push(...page.items)
      total = page.total
    }
  }
  return found.toSorted((a, b) => a.index - b.index)
}

/** Everything that was, or will be, left undone, in the order of the batch. Throws as `call` does. */
export const readNotDone = (batch: Batch, signal?: AbortSignal): Promise<BatchItem[]> =>
  readItems(batch, notDoneFilters(batch), signal)

/** All of it, in its order. Throws as `call` does. */
export const readAllItems = (batch: Batch, signal?: AbortSignal): Promise<BatchItem[]> =>
  readItems(batch, [undefined], signal)

const DAY_MS = 86_400_000

/** Phone numbers of what a batch of activations made, by sTN's id of the activation, as far as sTN knows them. */
export async function readNumbers(
  { startedAt, createdAt }: Batch,
  items: readonly BatchItem[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  if (items.every(({ upstreamId }) => upstreamId === null)) return new Map()
  // a day sooner: sTN's days are Dutch ones, and a batch that is resumed was started before
  const since = Math.min(Date.parse(startedAt ?? createdAt), Date.parse(createdAt)) - DAY_MS
  const createdAtFrom = new Date(since).toISOString().slice(0, 10)
  const records = await readAllRecords({ createdAtFrom }, signal)
  return new Map(records.flatMap(({ id, phoneNumber }) => (phoneNumber === null ? [] : [[id, phoneNumber] as const])))
}

export interface BatchWish {
  readonly deed: BatchDeed
  readonly name: string
  readonly contracts: readonly {
    readonly id: number
    readonly label: string
    /** Of a move: it has a bundle of its own, and that goes along. */
    readonly movesBundle?: boolean
  }[]
  readonly move: { readonly destinationGroupId: number; readonly wishDate?: string } | undefined
  readonly reason: string
  readonly ticket: string
  readonly note: string
}

/** Plans it on the server and begins the dry run; nothing is changed at KPN by it. Throws as `call` does. */
export async function planBatch(client: QueryClient, wish: BatchWish): Promise<Batch> {
  const { deed, name, contracts, move } = wish
  const where = move && {
    destinationGroupId: move.destinationGroupId,
    ...(move.wishDate && { wishDate: move.wishDate }),
  }
  const words = Object.entries({ reason: wish.reason, ticket: wish.ticket, note: wish.note })
    .map(([word, said]) => [word, said.trim()] as const)
    .filter(([, said]) => said !== '')
  return plan(client, {
    row: ROW_OF[deed],
    name,
    items: contracts.map(({ id, label, movesBundle }) => ({
      label,
      body: { contractId: id, ...where, ...(movesBundle !== undefined && { moveAddonBundles: movesBundle }) },
    })),
    ...Object.fromEntries(words),
  })
}

export interface PlannedActivation {
  readonly label: string
  readonly body: BodyInputOf<typeof subscriptionCreate>
  /** Its row of the file, by `columns`. */
  readonly cells: string[]
}

/** More than the portal takes at once, in bytes. */
export class TooBig extends Error {
  readonly bytes: number
  constructor(bytes: number) {
    super(`a batch of ${bytes} bytes`)
    this.bytes = bytes
  }
}

/** As `planBatch`, for new sTN subscriptions and the columns of their file. Throws `TooBig` before anything is sent. */
export async function planActivations(
  client: QueryClient,
  name: string,
  columns: readonly FileColumn[],
  items: readonly PlannedActivation[],
): Promise<Batch> {
  const body = { row: subscriptionCreate.id, name, columns: [...columns], items: [...items] }
  const bytes = new Blob([JSON.stringify(body)]).size
  if (bytes > BATCH_BYTES) throw new TooBig(bytes)
  return plan(client, body)
}

async function plan(client: QueryClient, body: BodyInputOf<typeof batchCreate>): Promise<Batch> {
  const made = await call(batchCreate, { body })
  // it is there already: when only the look fails, its own screen says so and offers it
  const batch = await call(batchCheck, { path: { id: made.id } }).catch(() => made)
  client.setQueryData(batchQueries.one(batch.id).queryKey, batch)
  void client.invalidateQueries({ queryKey: [...batchQueries.all(), 'list'] })
  return batch
}

const STEP = {
  check: batchCheck,
  pause: batchPause,
  resume: batchResume,
  stop: batchStop,
} as const satisfies Partial<Record<BatchStep, unknown>>

/** `again`: the same rows were started before, and that is meant. */
interface Taken {
  readonly step: BatchStep
  readonly again?: boolean
}

const take = ({ step, again }: Taken, id: string): Promise<Batch> =>
  step === 'start'
    ? call(batchStart, { path: { id }, body: { items: 'possible', ...(again && { again }) } })
    : call(STEP[step], { path: { id } })

/** Steers one batch: what was pressed is under way, or failed. */
export function useBatchSteps(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (taken: Taken) => take(taken, id),
    onSuccess: (batch) => client.setQueryData(batchQueries.one(id).queryKey, batch),
    onSettled: async (_batch, _failure, { step }) => {
      await client.invalidateQueries({ queryKey: batchQueries.all() })
      // what it does to contracts happens from now on
      if (step === 'check') return
      await Promise.all([afterContractWork(client), client.invalidateQueries({ queryKey: activationQueries.all() })])
    },
  })
}
