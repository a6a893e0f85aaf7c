import * as z from 'zod/mini'
import { secretNames } from '../mask.ts'
import { json, operation } from '../operation.ts'
import { oneOf, required, text } from '../params.ts'

/** What can be left half-done and gone on with: a basket, or an activation in its wizard. */
export const DRAFT_KINDS = ['basket', 'activation'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** At most so many of one operator. */
export const MOST_DRAFTS = 50
/** Bytes of a request that carries a draft. */
export const DRAFT_BYTES = 64 * 1024

/** Confirmation codes of eSIMs (`eSimConfirmationCode`, sTN's `confirmationCode`), PIN and PUK: who has one takes the number. */
const isSecret = secretNames([])

/** Whether a secret would be kept: as a property, or as the value of a thing of that `name`. */
function holdsSecret(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(holdsSecret)
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).some(
    ([name, value]) => isSecret(name) || (name === 'name' && isSecret(value) && 'value' in data) || holdsSecret(value),
  )
}

/** The browser's own: the portal keeps it and looks no further than for secrets. */
const data = z
  .record(z.string(), z.unknown())
  .check(z.refine((value) => !holdsSecret(value), { error: 'a draft keeps no code that opens a SIM' }))

const told = {
  /** Chosen by the browser: the same work is the same draft. One's own alone. */
  id: z.string(),
  kind: z.enum(DRAFT_KINDS),
  /** What it is about, for the list. */
  title: z.string(),
  /** ISO 8601, UTC. */
  updatedAt: z.string(),
}
const draftLine = z.object(told)
export type DraftLine = z.infer<typeof draftLine>
const draft = z.object({ ...told, data: z.record(z.string(), z.unknown()) })
export type Draft = z.infer<typeof draft>

const byId = { id: required(text) }

/** When a draft was kept (ISO 8601; `now` in ms): later than the one before it, whose time is what tells the two apart. */
export function nextVersion(before: string | null | undefined, now: number): string {
  const next = Date.parse(before ?? '') + 1
  return new Date(next > now ? next : now).toISOString()
}

/** One's own drafts, the latest first. */
export const draftList = operation({
  id: 'draftList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/drafts',
  permission: 'fleet.read',
  query: { kind: oneOf(...DRAFT_KINDS) },
  answer: json(z.object({ drafts: z.array(draftLine) })),
})

/** One's own; a colleague's is not there. One that was not touched for 30 days is gone. */
export const draftRead = operation({
  id: 'draftRead',
  upstream: 'portal',
  method: 'GET',
  path: '/api/drafts/{id}',
  permission: 'fleet.read',
  params: byId,
  answer: json(draft),
})

/**
 * Keeps a draft: a new one, or in the place of the one of that id. With `base`, only while that is the one: two windows
 * that work on the same thing do not write over each other (409 `draft_changed`).
 */
export const draftSave = operation({
  id: 'draftSave',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/drafts/{id}',
  permission: 'fleet.read',
  params: byId,
  body: json(
    z.strictObject({
      kind: z.enum(DRAFT_KINDS),
      title: z.string().check(z.trim(), z.maxLength(200)),
      data,
      /** `updatedAt` of the draft that this one goes on from; null: there was none. Left out: whatever is there gives way. */
      base: z.optional(z.nullable(z.string())),
    }),
    DRAFT_BYTES,
  ),
  answer: json(draftLine),
})

/** Forgets a draft; one that is not there is forgotten already. */
export const draftDelete = operation({
  id: 'draftDelete',
  upstream: 'portal',
  method: 'DELETE',
  path: '/api/drafts/{id}',
  permission: 'fleet.read',
  params: byId,
})
