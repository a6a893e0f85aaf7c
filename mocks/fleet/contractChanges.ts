import type { Change, World } from './state.ts'

/** A contract becomes what was asked for; the card that it had is used up. */
export function changeContract(world: World, { contract: id, data, due }: Extract<Change, { kind: 'contract' }>): void {
  const contract = world.contracts.get(id)
  if (!contract) return
  if (data.simCardNumber !== undefined && contract.simCardNumber !== null) world.spentCards.add(contract.simCardNumber)
  if (data.state !== undefined) contract.since = due
  Object.assign(contract, data)
  world.revision += 1
}

/** Gives a contract to another person or debtor. Lists of contracts are replaced, never changed in place. */
export function moveContract(world: World, id: number, to: number): void {
  const contract = world.contracts.get(id)
  const old = contract && holder(world, contract.owner)
  const next = holder(world, to)
  if (!contract || !old || !next || old === next) return
  old.contracts = old.contracts.filter((one) => one !== id)
  next.contracts = [...next.contracts, id]
  contract.owner = to
  world.revision += 1
}

const holder = (world: World, id: number) => world.people.get(id) ?? world.groups.get(id)
