import { addContract } from '../fleet/generateContracts.ts'
import type { Delivery, World } from '../fleet/state.ts'

/** KPN does what was ordered; `due` in ms since 1970. */
export function deliver(world: World, { changes, closes, makes }: Delivery, due: number): void {
  const { contracts, contracting } = world
  const changed = changes && contracts.get(changes.id)
  if (changes && changed) {
    if (changes.data.state !== undefined && changes.data.state !== changed.state) changed.since = due
    Object.assign(changed, changes.data)
    contracting.contracted.set(changed.id, changes.items)
  }
  for (const id of closes) {
    const closed = contracts.get(id)
    if (closed) Object.assign(closed, { state: 'CLOSED', since: due })
  }
  for (const { contract, items } of makes) {
    addContract(world, { ...contract, since: due })
    contracting.contracted.set(contract.id, items)
  }
  world.revision += 1
}
