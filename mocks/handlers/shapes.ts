import { groupsAbove } from '../fleet/tree.ts'
import { openFor } from '../fleet/track.ts'
import type { Tracked, World, WorldNode } from '../fleet/state.ts'

/** KPN's way of writing a moment: `2022-02-25T11:01:03.100+00:00`. */
export const stamp = (ms: number): string => new Date(ms).toISOString().replace('Z', '+00:00')

/** The groups above a node with the four fields that KPN's examples show. */
export const pathOf = (world: World, node: Pick<WorldNode, 'parent'>) =>
  groupsAbove(world, node).map(({ id, name, type }) => ({ id, name, type, email: null }))

/** What stands in the way of an operation. */
export const blockingOrder = ({ id, kpnReference, status, family }: Tracked) => ({
  id,
  kpnReference,
  status,
  type: family === 'order' ? 'CONTRACTING' : 'SERVICE_REQUEST',
})

/** Open orders and requests of a node or contract, as KPN lists them beside an operation. */
export const blockingOrders = (world: World, about: Parameters<typeof openFor>[1]) =>
  openFor(world, about).map(blockingOrder)

/** First name, prefix and surname in one text, for searching. */
export const fullName = (person: { firstName: string; surnamePrefix: string; surname: string }): string =>
  [person.firstName, person.surnamePrefix, person.surname].filter((part) => part !== '').join(' ')
