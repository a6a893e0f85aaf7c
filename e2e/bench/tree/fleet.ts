import type { HierarchyNode } from '../../../web/domain/node.ts'

/** A company for the trees: customers are left out, 20 debtors with 50 cost centres of 99 people make 100,020 nodes. */
const DEBTORS = 20
const CENTRES = 50
const PEOPLE = 98

export interface BenchNode {
  readonly node: HierarchyNode
  readonly children: readonly BenchNode[]
}

const nodeOf = (id: number, kind: string, name: string): HierarchyNode => ({ id, kind, name, code: null, person: null })

export function makeFleet(): BenchNode[] {
  let id = 0
  return Array.from({ length: DEBTORS }, (_, debtor) => ({
    node: nodeOf(++id, 'DEBTOR', `Debtor ${debtor}`),
    children: Array.from({ length: CENTRES }, (_, centre) => ({
      node: nodeOf(++id, 'COST_CENTER', `Cost centre ${debtor}-${centre}`),
      children: Array.from({ length: PEOPLE }, (_, person) => ({
        node: nodeOf(++id, 'SUBSCRIBER', `Surname ${debtor}-${centre}-${person}, First`),
        children: [],
      })),
    })),
  }))
}
