import * as z from 'zod/mini'
import { json, operation } from '../operation.ts'
import { required, text } from '../params.ts'

export const CHECKLIST_KINDS = ['joiner', 'mover', 'leaver'] as const
export type ChecklistKind = (typeof CHECKLIST_KINDS)[number]

/** Steps that somebody has to tick; all others follow from the ledger and from KPN. */
export const HAND_STEPS = {
  joiner: ['details'],
  mover: ['details'],
  leaver: ['contracts', 'cleaned'],
} as const satisfies Record<ChecklistKind, readonly string[]>

const TICKABLE = ['details', 'contracts', 'cleaned'] as const
export type HandStep = (typeof TICKABLE)[number]

/** Whether a step of a kind is one that somebody ticks. */
export const isTickable = (kind: ChecklistKind, step: HandStep): boolean =>
  (HAND_STEPS[kind] as readonly HandStep[]).includes(step)

/** At most so many are open at once. */
export const MOST_CHECKLISTS = 500

const personId = z.int().check(z.gte(1))

const checklist = z.object({
  id: z.string(),
  kind: z.enum(CHECKLIST_KINDS),
  name: z.string(),
  /** KPN's id; `null` for a joiner whom KPN does not show yet. */
  personId: z.nullable(personId),
  /** The ledger row that asked for the joiner. */
  commandId: z.nullable(z.string()),
  /** Where they stood, or were asked for, when it was begun (KPN's id of the group). */
  placeId: z.nullable(z.int()),
  ticked: z.array(z.enum(TICKABLE)),
  begunBy: z.string(),
  /** ISO 8601, UTC. */
  begunAt: z.string(),
})
export type Checklist = z.infer<typeof checklist>

/** All that are open, of everybody, oldest first. */
export const checklistList = operation({
  id: 'checklistList',
  upstream: 'portal',
  method: 'GET',
  path: '/api/checklists',
  permission: 'fleet.read',
  answer: json(z.object({ checklists: z.array(checklist) })),
})

/** Begins one. The same kind is open only once for somebody: who comes second gets the one that is there. */
export const checklistBegin = operation({
  id: 'checklistBegin',
  upstream: 'portal',
  method: 'POST',
  path: '/api/checklists',
  permission: 'people.edit',
  body: json(
    z.strictObject({
      kind: z.enum(CHECKLIST_KINDS),
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      /** Of a mover or a leaver. */
      personId: z.nullable(personId),
      /** Of a joiner, who has no id yet. */
      commandId: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
      placeId: z.nullable(z.int()),
    }),
  ),
  answer: json(checklist),
})

/** Ticks one step, or takes the tick back. */
export const checklistTick = operation({
  id: 'checklistTick',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/checklists/{id}/steps',
  permission: 'people.edit',
  params: { id: required(text) },
  body: json(z.strictObject({ step: z.enum(TICKABLE), done: z.boolean() })),
  answer: json(checklist),
})

/** Says who the joiner turned out to be. */
export const checklistLink = operation({
  id: 'checklistLink',
  upstream: 'portal',
  method: 'PUT',
  path: '/api/checklists/{id}/person',
  permission: 'people.edit',
  params: { id: required(text) },
  body: json(z.strictObject({ personId })),
  answer: json(checklist),
})

/** `done`: nothing is open any more; `dropped`: it was not needed after all. */
export const checklistClose = operation({
  id: 'checklistClose',
  upstream: 'portal',
  method: 'POST',
  path: '/api/checklists/{id}/close',
  permission: 'people.edit',
  params: { id: required(text) },
  body: json(z.strictObject({ as: z.enum(['done', 'dropped']) })),
})
