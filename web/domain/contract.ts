/** A contract in a list. */
export interface ContractInList {
  readonly id: number
  /** Off the wire; `showPhone` makes it readable. */
  readonly number: string | null
  readonly product: { readonly nl: string; readonly en: string } | null
  readonly category: string | null
  /** KPN's word. */
  readonly state: string
  readonly simCardNumber: string | null
}
