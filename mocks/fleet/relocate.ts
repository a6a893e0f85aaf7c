import { addToParent, takeFromParent } from './parents.ts'
import type { Group, World } from './state.ts'

/** Moves a node under another group. Costs what the two lists of children cost, whatever the size of the company. */
export function moveNode(world: World, id: number, to: number): void {
  const node = world.groups.get(id) ?? world.people.get(id)
  const parent = world.groups.get(to)
  if (!node || !parent || node.parent === to) return
  takeFromParent(world, node)
  node.parent = to
  addToParent(world, node)
  world.revision += 1
}

/** Somebody who was asked for comes: lists, tree and search know the person from now on. */
export function join(world: World, id: number): void {
  const person = world.offstage.get(id)
  if (!person) return
  world.offstage.delete(id)
  world.people.set(id, person)
  addToParent(world, person)
  world.revision += 1
}

/** Somebody goes, closed contracts and all; orders of the past still know the name. */
export function leave(world: World, id: number): void {
  const person = world.people.get(id)
  if (!person) return
  takeFromParent(world, person)
  world.people.delete(id)
  world.offstage.set(id, person)
  for (const id of person.contracts) {
    const card = world.contracts.get(id)?.simCardNumber
    if (card != null) world.spentCards.add(card)
    world.contracts.delete(id)
  }
  world.revision += 1
}

/** Takes a group away: what was in it, or on its way to it, moves one level up. */
export function removeGroup(world: World, group: Group): void {
  const parent = group.parent === null ? undefined : world.groups.get(group.parent)
  if (!parent) return
  takeFromParent(world, group)
  world.groups.delete(group.id)
  for (const id of group.children) (world.groups.get(id) ?? world.people.get(id)!).parent = parent.id
  const isGroup = (id: number) => world.groups.has(id)
  const isPerson = (id: number) => !world.groups.has(id)
  const all = [...parent.children, ...group.children]
  parent.children = [...all.filter(isGroup), ...all.filter(isPerson)]
  for (const person of world.offstage.values()) if (person.parent === group.id) person.parent = parent.id
  for (const [at, change] of world.coming.entries()) {
    if (change.kind === 'move' && change.to === group.id) world.coming[at] = { ...change, to: parent.id }
  }
  world.revision += 1
}
