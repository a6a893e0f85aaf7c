import type { PathNode } from './node.ts'

/** A contract as the dialogs of its deeds name it. */
export interface ContractSubject {
  readonly id: number
  /** Off the wire; null for a contract without one. */
  readonly number: string | null
  /** Whose it is, as a sentence says it; empty when KPN does not tell. */
  readonly person: string
  /** Where an eSIM would go by default; empty when not known. */
  readonly email: string
  readonly simCardNumber: string | null
  /** KPN's word of its lists (`ACTIVE`). */
  readonly state: string
  /** From the customer down to the person. */
  readonly path: readonly PathNode[]
  /** Only then KPN takes `moveAddonBundles` (reference 3.7). */
  readonly hasIndividualBundle: boolean
}
