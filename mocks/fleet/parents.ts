import type { World, WorldNode } from './state.ts'

/** Puts a node among its parent's children: groups before people, later ones last. */
export function addToParent(world: World, node: WorldNode): void {
  if (node.parent === null) {
    world.roots.push(node.id)
    return
  }
  const { children } = world.groups.get(node.parent)!
  const firstPerson = node.type === 'SUBSCRIBER' ? -1 : children.findIndex((id) => world.people.has(id))
  if (firstPerson === -1) children.push(node.id)
  else children.splice(firstPerson, 0, node.id)
}

/** Takes a node from its parent's children. */
export function takeFromParent(world: World, node: WorldNode): void {
  const siblings = node.parent === null ? world.roots : world.groups.get(node.parent)!.children
  const at = siblings.indexOf(node.id)
  if (at !== -1) siblings.splice(at, 1)
}
