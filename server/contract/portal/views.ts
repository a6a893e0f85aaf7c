import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { oneOf, required, text } from '../params.ts'

/**
 * Lists that an operator can arrange. `people` and `contracts`: as KPN lists them; `children`: what stands directly in
 * a node. `services`: sets of sTN's services by name, a filter per service that is set.
 */
export const LISTS = [
  'people',
  'children',
  'contracts',
  'lines',
  'simCards',
  'callRecords',
  'activations',
  'services',
] as const
export type ListName = (typeof LISTS)[number]

const listName = z.enum(LISTS)
const columnId = z.string().check(z.minLength(1), z.maxLength(40))

/** A column in sight; what is left out is hidden. `width` in px, `null` takes what is left. */
const column = z.strictObject({ id: columnId, width: z.nullable(z.int().check(z.gte(40), z.lte(1_000))) })
const columns = z.array(column).check(z.minLength(1), z.maxLength(40))

/** Any of the values, in upstream's own understanding of the column. */
const filter = z.strictObject({
  column: columnId,
  values: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.minLength(1), z.maxLength(20)),
})

const sort = z.strictObject({ column: columnId, order: z.enum(['ASC', 'DESC']) })

/** At most so many views of one list per operator. */
export const MOST_VIEWS = 50

const settings = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  columns,
  filters: z.array(filter).check(z.maxLength(26)),
  /** `null`: upstream's own order. */
  sort: z.nullable(sort),
  /** Whoever has its link (and `fleet.read`) may read it; only its owner changes it. */
  shared: z.boolean(),
}

const view = z.object({
  id: z.string(),
  list: listName,
  ...settings,
  /** Username of whoever made it, and whether that is the one who asks. */
  owner: z.string(),
  own: z.boolean(),
})
export type View = z.infer<typeof view>

/** The operator's own views of a list in the order in which they were made, and the columns they chose last. */
export const viewList = operation({
  id: 'viewList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/views',
  permission: 'fleet.read',
  query: { list: required(oneOf(...LISTS)) },
  answer: json(z.object({ views: z.array(view), columns: z.nullable(columns) })),
})

export const viewCreate = operation({
  id: 'viewCreate',
  upstream: 'portal',
  method: 'POST',
  path: '/api/views',
  permission: 'fleet.read',
  body: json(z.strictObject({ list: listName, ...settings })),
  answer: json(view),
})

/** One's own, or a shared one: that is how its link opens for a colleague. Any other is not there. */
export const viewRead = operation({
  id: 'viewRead',
  upstream: 'portal',
  method: 'GET',
  path: '/api/views/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(view),
})

export const viewUpdate = operation({
  id: 'viewUpdate',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/views/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  body: json(z.strictObject(settings)),
  answer: json(view),
})

export const viewDelete = operation({
  id: 'viewDelete',
  upstream: 'portal',
  method: 'DELETE',
  path: '/api/views/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
})

/** Remembers the columns of a list outside its views; `null` forgets them. */
export const columnsSave = operation({
  id: 'columnsSave',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/views/columns/{list}',
  permission: 'fleet.read',
  params: { list: required(oneOf(...LISTS)) },
  body: json(z.strictObject({ columns: z.nullable(columns) })),
})

const count = z.int().check(z.gte(0))

/**
 * Tells the ledger what leaves the portal in a file, before the browser hands it out. The rows themselves were read
 * page by page through the proxy; this says what became of them.
 */
export const exportNote = operation({
  id: 'exportNote',
  upstream: 'portal',
  method: 'POST',
  path: '/api/exports',
  permission: 'fleet.read',
  body: json(
    z.strictObject({
      list: listName,
      /** The node that the list is of (KPN's id). */
      place: z.nullable(z.int()),
      view: z.nullable(z.string().check(z.maxLength(100))),
      columns: z.array(columnId).check(z.minLength(1), z.maxLength(40)),
      filters: z.array(filter).check(z.maxLength(20)),
      sort: z.nullable(sort),
      format: z.enum(['csv', 'xlsx']),
      /** Rows in the file. */
      count,
      /** How many upstream said there were when the export began and when it ended. */
      totalAtStart: count,
      totalAtEnd: count,
    }),
  ),
  answer: json(z.object({ commandId: z.string() })),
})
