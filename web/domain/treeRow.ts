import type { HierarchyNode } from './node.ts'

/** The id of the node whose children are meant; `null` for the roots. */
export type Parent = number | null

/** A page that is on its way, that did not come, or that nobody asked for yet. */
export type LevelState = 'idle' | 'loading' | 'failed'

export interface NodeRow {
  readonly type: 'node'
  readonly key: string
  readonly node: HierarchyNode
  readonly parent: Parent
  /** From 1, as `aria-level` counts. */
  readonly level: number
  /** From 1; absent for a node whose place among its siblings is not known yet. */
  readonly posinset: number | undefined
  readonly setsize: number
  readonly expandable: boolean
  readonly expanded: boolean
  /** Direct children, once the level was read. */
  readonly count: number | undefined
}

/** Stands for what is not loaded at the end of a level. */
export interface MoreRow {
  readonly type: 'more'
  readonly key: string
  readonly parent: Parent
  readonly level: number
  readonly posinset: number | undefined
  readonly setsize: number
  /** How many are still missing; absent before the first page came. */
  readonly missing: number | undefined
  readonly state: LevelState
}

export type TreeRow = NodeRow | MoreRow

export const nodeKey = (id: number): string => `n${id}`
export const moreKey = (parent: Parent): string => `m${parent ?? ''}`

type Said = Omit<NodeRow, 'type' | 'key'>

/** The row of a node. There are as many as there are nodes, so its key is only made where one looks. */
export class ShownNode implements NodeRow {
  readonly type = 'node'
  readonly node: HierarchyNode
  readonly parent: Parent
  readonly level: number
  readonly posinset: number | undefined
  readonly setsize: number
  readonly expandable: boolean
  readonly expanded: boolean
  readonly count: number | undefined

  constructor({ node, parent, level, posinset, setsize, expandable, expanded, count }: Said) {
    this.node = node
    this.parent = parent
    this.level = level
    this.posinset = posinset
    this.setsize = setsize
    this.expandable = expandable
    this.expanded = expanded
    this.count = count
  }

  get key(): string {
    return nodeKey(this.node.id)
  }
}
