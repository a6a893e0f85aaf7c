import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useHref, useLocation, useSearchParams } from 'react-router'
import type { ListName, View } from '#contract/portal/views.ts'
import {
  isSameList,
  knownSettings,
  readListAddress,
  writeListAddress,
  type ListColumns,
  type ListSettings,
} from '../domain/listSettings.ts'
import { ApiError } from './errors.ts'
import { viewMutations, viewQueries } from './views.ts'

/** Why a view was not kept. */
export type ViewRefused = 'taken' | 'too_many' | 'gone' | 'failed'

const codeOf = (failure: unknown): ViewRefused => {
  if (!(failure instanceof ApiError)) return 'failed'
  if (failure.code === 'not_found') return 'gone'
  const code = failure.problem.fields?.[0]?.code
  return code === 'taken' || code === 'too_many' ? code : 'failed'
}

async function tried(deed: () => Promise<unknown>): Promise<ViewRefused | undefined> {
  try {
    await deed()
    return undefined
  } catch (failure) {
    return codeOf(failure)
  }
}

/** What a screen does with a list: settings from address, view and memory, and every way to change them. */
export interface List {
  /** Until then nobody knows which columns and filters are wanted. */
  readonly isReady: boolean
  readonly settings: ListSettings
  /** The operator's own, in order of their making. */
  readonly views: readonly View[]
  /** The one in the address, also a colleague's. */
  readonly view: View | undefined
  /** The view in the address is not there, or not for this operator. */
  readonly isMissing: boolean
  /** Views could not be read for another reason: the list goes on without them. */
  readonly hasFailed: boolean
  /** The settings are no longer those of the view. */
  readonly isChanged: boolean
  /** The settings of a view as this list can show them. */
  readonly settingsOf: (view: View) => ListSettings
  readonly choose: (id: string | undefined) => void
  readonly change: (part: Partial<ListSettings>) => void
  /** The address that shows the same to a colleague. */
  readonly link: () => string
  readonly save: (name: string) => Promise<ViewRefused | undefined>
  readonly update: (
    view: View,
    part: Partial<Pick<View, 'name' | 'shared'> & ListSettings>,
  ) => Promise<ViewRefused | undefined>
  readonly remove: (view: View) => Promise<ViewRefused | undefined>
}

const NOTHING: ListSettings = { columns: [], filters: [], sort: null }

/** The settings of one list: what the address says, over the view in it, over what the operator chose last. */
export function useList(name: ListName, columns: ListColumns): List {
  const client = useQueryClient()
  const [address, setAddress] = useSearchParams()
  // as the router writes it: in the static demo it stands behind a #
  const here = useHref({ pathname: useLocation().pathname })
  const id = address.get('view') ?? undefined
  const own = useQuery(viewQueries.own(name))
  const ownView = own.data?.views.find((view) => view.id === id)
  const isAnothers = id !== undefined && !own.isPending && !ownView
  const other = useQuery({ ...viewQueries.one(id ?? ''), enabled: isAnothers })
  const found = ownView ?? (isAnothers ? other.data : undefined)
  const view = found?.list === name ? found : undefined
  const isMissing =
    isAnothers && ((other.error instanceof ApiError && other.error.code === 'not_found') || (!!found && !view))

  const create = useMutation(viewMutations.create(client))
  const put = useMutation(viewMutations.update(client))
  const drop = useMutation(viewMutations.remove(client))
  const remember = useMutation(viewMutations.columns(client, name))

  const settingsOf = (one: ListSettings): ListSettings => knownSettings(one, columns)
  const remembered = own.data?.columns
  const base = useMemo(
    () => settingsOf(view ?? { ...NOTHING, columns: remembered ?? [] }),
    // oxlint-disable-next-line react/exhaustive-deps -- `columns` is what the list can show: it never changes
    [view, remembered],
  )
  // oxlint-disable-next-line react/exhaustive-deps -- as above
  const settings = useMemo(() => settingsOf(readListAddress(address, base)), [address, base])

  const go = (change: (before: URLSearchParams) => URLSearchParams) => setAddress(change, { replace: true })
  const choose = (next: string | undefined) =>
    setAddress((before) => {
      const after = writeListAddress(before, NOTHING, NOTHING)
      if (next) after.set('view', next)
      else after.delete('view')
      return after
    })

  return {
    isReady: !own.isPending && !(isAnothers && other.isPending),
    settings,
    views: own.data?.views ?? [],
    view,
    isMissing,
    hasFailed: own.isError || (isAnothers && other.isError && !isMissing),
    isChanged: view !== undefined && !isSameList(settings, base),
    settingsOf,
    choose,
    change(part) {
      const next = settingsOf({ ...settings, ...part })
      const isOutside = part.columns !== undefined && !view && own.data !== undefined
      if (isOutside) remember.mutate([...next.columns])
      go((before) => writeListAddress(before, next, isOutside ? { ...base, columns: next.columns } : base))
    },
    link() {
      const kept = view && !isMissing ? new URLSearchParams({ view: view.id }) : new URLSearchParams()
      const search = writeListAddress(kept, settings, view ? base : NOTHING).toString()
      return new URL(`${here}${search && `?${search}`}`, globalThis.location.href).href
    },
    save: (title) =>
      tried(async () => {
        const made = await create.mutateAsync({ list: name, name: title, shared: false, ...settings })
        choose(made.id)
      }),
    update: ({ id, name: title, shared, columns, filters, sort }, part) =>
      tried(async () => {
        await put.mutateAsync({ id, name: title, shared, columns, filters, sort, ...part })
        if (part.columns) go((before) => writeListAddress(before, NOTHING, NOTHING))
      }),
    remove: (gone) =>
      tried(async () => {
        await drop.mutateAsync(gone)
        choose(undefined)
      }),
  }
}
