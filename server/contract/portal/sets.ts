import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { required, text } from '../params.ts'

/** What a set can hold: one kind of thing each. */
export const SET_KINDS = ['contract', 'person', 'group', 'subscription', 'order'] as const
export type SetKind = (typeof SET_KINDS)[number]

/** At most so many ids in one set. */
export const MOST_IN_SET = 10_000

/** One operator's, beyond which the one that was used longest ago goes: a disk is not for whoever asks most often. */
export const MOST_SETS = 200

/** Bytes of a request that carries a whole set. */
const SET_BYTES = 1024 * 1024

/** Upstream's ids as text, in the order in which they were chosen. Each counts once: what comes twice is left out. */
const ids = z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.minLength(1), z.maxLength(MOST_IN_SET))

const savedSet = z.object({
  id: z.string(),
  kind: z.enum(SET_KINDS),
  ids: z.array(z.string()),
  /** Username of whoever made it, and whether that is the one who asks. */
  owner: z.string(),
  own: z.boolean(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type SavedSet = z.infer<typeof savedSet>

/**
 * Keeps a selection, so that an address can name it (`?set=ID`). One that nobody used for 90 days is gone, and so is
 * the one that was used longest ago of more than `MOST_SETS`.
 */
export const setCreate = operation({
  id: 'setCreate',
  upstream: 'portal',
  method: 'POST',
  path: '/api/sets',
  permission: 'fleet.read',
  body: json(z.strictObject({ kind: z.enum(SET_KINDS), ids }), SET_BYTES),
  answer: json(savedSet),
})

/** Whoever has its id may read it: that is how its link opens for a colleague. */
export const setRead = operation({
  id: 'setRead',
  upstream: 'portal',
  method: 'GET',
  path: '/api/sets/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  answer: json(savedSet),
})

/** One's own only; a colleague's is not there to be changed. */
export const setUpdate = operation({
  id: 'setUpdate',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/sets/{id}',
  permission: 'fleet.read',
  params: { id: required(text) },
  body: json(z.strictObject({ ids }), SET_BYTES),
  answer: json(savedSet),
})
