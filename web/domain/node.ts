import { NODE_KINDS, type NodeKind } from '#contract/msm/schemas/hierarchyItem.ts'

/** Where something stands in the company, from the customer down. */
export interface PathNode {
  readonly id: number
  /** KPN's word; one that we do not know is shown as a plain group. */
  readonly kind: string
  readonly name: string
}

/** One item of the hierarchy: a group of some kind or a person. */
export interface HierarchyNode extends PathNode {
  /** Number of a cost centre or of a person, where KPN gives one. */
  readonly code: string | null
  /** People only. */
  readonly person: {
    readonly firstName: string
    readonly prefix: string
    readonly lastName: string
    readonly email: string
  } | null
}

/** A kind that has an icon and a word of its own, or `OTHER` for one that KPN added since. */
export const knownKind = (kind: string): NodeKind | 'OTHER' => NODE_KINDS.find((known) => known === kind) ?? 'OTHER'

/** Nothing can stand under a person; anything else may have children until its level says otherwise. */
export const isPerson = (node: { readonly kind: string }): boolean => node.kind === 'SUBSCRIBER'
