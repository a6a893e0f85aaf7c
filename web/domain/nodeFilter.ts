import type { HierarchyNode } from './node.ts'

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What a node is found by, folded once: a filter runs over every loaded node at each letter. */
const texts = new WeakMap<HierarchyNode, string>()

function textOf(node: HierarchyNode): string {
  const kept = texts.get(node)
  if (kept !== undefined) return kept
  const { person } = node
  const spoken = person ? `${person.firstName} ${person.prefix} ${person.lastName} ${person.email}` : ''
  const text = fold(`${node.code ?? ''} ${node.name} ${spoken}`)
  texts.set(node, text)
  return text
}

/** Whether a node has every word that was typed, in its name, code or e-mail address; accents and case do not count. */
export function nodeFilter(typed: string): (node: HierarchyNode) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return (node) => words.every((word) => textOf(node).includes(word))
}
