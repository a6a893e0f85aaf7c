import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyInputOf } from '#contract/operation.ts'
import {
  columnsSave,
  viewCreate,
  viewDelete,
  viewList,
  viewRead,
  viewUpdate,
  type ListName,
  type View,
} from '#contract/portal/views.ts'
import { call } from './call.ts'

type OwnViews = AnswerOf<typeof viewList>

export const viewQueries = {
  all: () => ['views'] as const,
  /** The operator's own views of a list, and the columns they chose last. */
  own: (list: ListName) =>
    queryOptions({
      queryKey: [...viewQueries.all(), 'own', list],
      queryFn: ({ signal }) => call(viewList, { query: { list }, signal }),
      staleTime: 300_000,
    }),
  /** One view by its link, also a colleague's. */
  one: (id: string) =>
    queryOptions({
      queryKey: [...viewQueries.all(), 'one', id],
      queryFn: ({ signal }) => call(viewRead, { path: { id }, signal }),
      staleTime: 60_000,
    }),
}

const keep = (client: QueryClient, list: ListName, change: (own: OwnViews) => OwnViews) =>
  client.setQueryData(viewQueries.own(list).queryKey, (own) => own && change(own))

const keepView = (client: QueryClient, view: View) => {
  client.setQueryData(viewQueries.one(view.id).queryKey, view)
  keep(client, view.list, (own) => ({
    ...own,
    views: own.views.some(({ id }) => id === view.id)
      ? own.views.map((before) => (before.id === view.id ? view : before))
      : [...own.views, view],
  }))
}

export const viewMutations = {
  create: (client: QueryClient) =>
    mutationOptions({
      mutationFn: (body: BodyInputOf<typeof viewCreate>) => call(viewCreate, { body }),
      onSuccess: (view) => keepView(client, view),
    }),
  update: (client: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id, ...body }: BodyInputOf<typeof viewUpdate> & { readonly id: string }) =>
        call(viewUpdate, { path: { id }, body }),
      onSuccess: (view) => keepView(client, view),
    }),
  remove: (client: QueryClient) =>
    mutationOptions({
      mutationFn: ({ id }: Pick<View, 'id' | 'list'>) => call(viewDelete, { path: { id } }),
      onSuccess: (_, { id, list }) =>
        keep(client, list, (own) => ({ ...own, views: own.views.filter((view) => view.id !== id) })),
    }),
  /** Columns are shown as chosen at once; that they were not kept is seen at the next visit, and loses nothing. */
  columns: (client: QueryClient, list: ListName) =>
    mutationOptions({
      scope: { id: `columns-${list}` },
      mutationFn: (columns: View['columns']) => call(columnsSave, { path: { list }, body: { columns } }),
      onMutate: (columns) => keep(client, list, (own) => ({ ...own, columns })),
    }),
}
