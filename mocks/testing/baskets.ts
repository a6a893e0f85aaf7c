import type { TreeNode } from '../basket/snapshot.ts'
import type { World } from '../fleet/world.ts'
import { ask } from './ask.ts'

/** Every node of a tree, parents first. */
export const allNodes = (tree: readonly TreeNode[]): TreeNode[] =>
  tree.flatMap((node) => [node, ...allNodes(node.children)])

export const treeOf = (world: World, sessionId: string, after = 0): TreeNode[] =>
  ask(world, 'basketProducts', { query: { sessionId } }, after) as TreeNode[]

/** The node with an English name; throws when there is none, or several. */
export function named(world: World, sessionId: string, name: string): TreeNode {
  const found = allNodes(treeOf(world, sessionId)).filter((node) => node.name.en === name)
  if (found.length !== 1) throw new Error(`${found.length} nodes are called ${name}`)
  return found[0]!
}

/** Opens a basket and gives its session. */
export const open = (world: World, body: object, after = 0): string =>
  ask(world, 'basketChange', { query: {}, body: body as never }, after).sessionId!

/** Puts (or, with a minus before the name, removes) products by their English names, one request each. */
export function tick(world: World, sessionId: string, ...names: readonly string[]): void {
  for (const name of names) {
    const type = name.startsWith('-') ? ('REMOVE' as const) : ('PUT' as const)
    const { id } = named(world, sessionId, name.replace(/^-/, ''))
    ask(world, 'basketChange', { query: { sessionId }, body: { productActions: [{ productId: id, type }] } })
  }
}

/** Answers characteristics, one request each. */
export function fill(world: World, sessionId: string, answers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(answers)) {
    ask(world, 'basketChange', { query: { sessionId }, body: { characteristicActions: [{ name, value }] } })
  }
}

/** The id of a main product by its English name, wherever it stands in the list. */
export function mainProduct(world: World, sessionId: string, name: string): string {
  const { result } = ask(world, 'basketMainProducts', { query: { sessionId, to: 500 } })
  const found = result!.find((one) => (one.name as { en: string }).en === name)
  if (!found) throw new Error(`no main product is called ${name}`)
  return found.id!
}
