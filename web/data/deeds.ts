import {
  costCenterCreate,
  groupRemove,
  groupUpdate,
  hierarchyMove,
  virtualGroupCreate,
} from '#contract/msm/hierarchy.ts'
import { subscriberCreate, subscriberDelete, subscriberMove } from '#contract/msm/subscribers.ts'
import type { BodyInputOf } from '#contract/operation.ts'
import type { PersonBody } from '../domain/personEdit.ts'
import { makeReference } from '#contract/referenceNumber.ts'
import { call } from './call.ts'
import { NOTHING, answered, terms, type Answered, type Sending } from './sending.ts'

/** The random half of a key, which is a UUID. */
const bytesOf = (key: string) =>
  Uint8Array.from(key.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).slice(8)

/** The writes of people's work. Each sends once and throws as `call` does. */
export const deeds = {
  createPerson: async (groupId: number, body: PersonBody, sending: Sending): Promise<Answered> =>
    answered(
      await call(subscriberCreate, {
        // what is required in it was judged by the same schema when the form was checked
        body: { groupId, subscriber: body as BodyInputOf<typeof subscriberCreate>['subscriber'] },
        ...terms(sending),
      }),
    ),
  deletePerson: async (id: number, sending: Sending): Promise<Answered> =>
    answered(await call(subscriberDelete, { path: { id }, body: {}, ...terms(sending) })),
  movePerson: async (
    id: number,
    to: { readonly destinationGroupId: number; readonly wishDate?: string },
    sending: Sending,
  ): Promise<Answered> => answered(await call(subscriberMove, { path: { id }, body: to, ...terms(sending) })),
  /** At most ten at once (KPN). Its row has no reference made for it: KPN takes one only with people or locations. */
  moveMany: async (
    moved: readonly { readonly id: number; readonly kind: string }[],
    to: { readonly destinationGroupId: number; readonly wishDate?: string },
    sending: Sending,
  ): Promise<Answered> => {
    const takesReference = moved.some(({ kind }) => kind === 'SUBSCRIBER' || kind === 'BUSINESS_LOCATION')
    // out of the key, so that the same press again sends the same body
    const reference = takesReference ? { referenceNumber: makeReference(bytesOf(sending.key)) } : {}
    const { orders, referenceNumber } = await call(hierarchyMove, {
      body: { ...to, ...reference, movedGroupIds: moved.map(({ id }) => id) },
      ...terms(sending),
    })
    const ids = (orders ?? []).flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
    return { order: ids.length > 0 ? ids.join(', ') : null, reference: referenceNumber ?? null }
  },
  createCostCenter: async (
    groupId: number,
    { name, number }: { readonly name: string; readonly number: string },
    sending: Sending,
  ): Promise<Answered> => {
    const made = await call(costCenterCreate, { body: { groupId, name, costCenterNumber: number }, ...terms(sending) })
    return { ...NOTHING, madeId: made.groupId ?? undefined }
  },
  createGroup: async (groupId: number, name: string, sending: Sending): Promise<Answered> => {
    const made = await call(virtualGroupCreate, { body: { groupId, name }, ...terms(sending) })
    return { ...NOTHING, madeId: made.groupId ?? undefined }
  },
  /** `number` only for a cost centre. */
  renameGroup: async (
    id: number,
    { name, number }: { readonly name: string; readonly number: string | undefined },
    sending: Sending,
  ): Promise<Answered> => {
    const body = number === undefined ? { name } : { name, costCenterNumber: number }
    await call(groupUpdate, { path: { id }, body, ...terms(sending) })
    return NOTHING
  },
  removeGroup: async (id: number, sending: Sending): Promise<Answered> => {
    await call(groupRemove, { path: { id }, ...terms(sending) })
    return NOTHING
  },
} as const
