import type { Group, Person, World, WorldNode } from './state.ts'

/** A node of any kind; a person who is not yet visible is none. */
export function nodeOf(world: World, id: number, now: number): WorldNode | undefined {
  return world.groups.get(id) ?? personOf(world, id, now)
}

/** A person whom KPN already shows. */
export function personOf(world: World, id: number, now: number): Person | undefined {
  const person = world.people.get(id)
  return person && person.visibleFrom <= now ? person : undefined
}

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

/** `Martino, Joshua`: how KPN names a person in one text. Where a prefix goes is not documented: `Aanholt, Maxim van`. */
export const oneName = (person: Pick<Person, 'firstName' | 'surnamePrefix' | 'surname'>): string =>
  [`${person.surname}, ${person.firstName}`, person.surnamePrefix].filter((part) => part !== '').join(' ')
