import type { Group, Person, World, WorldNode } from './state.ts'

/** A node of any kind; a person who is not yet there, or gone, is none. */
export const nodeOf = (world: World, id: number): WorldNode | undefined => world.groups.get(id) ?? world.people.get(id)

/** The groups above a node, from the customer down. */
export function groupsAbove(world: World, node: Pick<WorldNode, 'parent'>): Group[] {
  const above: Group[] = []
  for (let at = node.parent; at !== null;) {
    const group = world.groups.get(at)!
    above.push(group)
    at = group.parent
  }
  return above.toReversed()
}

/** Who pays: the debtor above a node (or the node itself). */
export function debtorOf(world: World, node: WorldNode): Group | undefined {
  if (node.type === 'DEBTOR') return node
  return groupsAbove(world, node).find((group) => group.type === 'DEBTOR')
}

/** The company above a node (or the node itself). */
export const customerOf = (world: World, node: WorldNode): WorldNode => groupsAbove(world, node)[0] ?? node

/** The cost centre whose people a node belongs to (or the node itself). */
export function costCentreOf(world: World, node: WorldNode): Group | undefined {
  if (node.type === 'COST_CENTER') return node
  return groupsAbove(world, node).find((group) => group.type === 'COST_CENTER')
}

/** `Martino, Joshua`: how KPN names a person in one text. Where a prefix goes is not documented: `Aanholt, Maxim van`. */
export const oneName = (person: Pick<Person, 'firstName' | 'surnamePrefix' | 'surname'>): string =>
  [`${person.surname}, ${person.firstName}`, person.surnamePrefix].filter((part) => part !== '').join(' ')
