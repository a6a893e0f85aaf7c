import type { Localized, ProductKey } from '../../fleet/products.ts'

/** A product that can be ticked. What it costs stands under its `code` in the recorded tables (`prices/`). */
export interface CatalogueProduct {
  /** Our own name of it; the same product below two main products has one code and one price. */
  readonly code: string
  readonly name: Localized
  /** How many of its children may be selected; absent: it has none to choose from. */
  readonly choose?: 'one' | 'many'
  /** One of its children has to be selected, or the tree is in error. */
  readonly needsChild?: true
  /** Only there for what is below: comes and goes with its children. */
  readonly folder?: true
  /** Comes with what it stands under. */
  readonly comes?: true
  /** Cannot be taken away while what it stands under is there. */
  readonly stays?: true
  /** Not for people's eyes, but it costs. */
  readonly hidden?: true
  /** How many may be ordered at a time; absent: one. */
  readonly most?: number
  /** What contracts call it (`fleet/products.ts`), where they know it. */
  readonly bsId?: number
  readonly children?: readonly CatalogueProduct[]
}

export type MainCategory = 'MOBILE' | 'FIXED' | 'FIXED_MOBILE' | 'HARDWARE' | 'SOFTWARE'

/** What a tree grows from. */
export interface MainProduct extends CatalogueProduct {
  readonly category: MainCategory
  readonly subcategory: string
  /** What a contract for it is; absent: it is delivered once and makes no contract. */
  readonly contract?: ProductKey
}

type Traits = Omit<CatalogueProduct, 'code' | 'name' | 'children'>

/** A product of the catalogue; Dutch is English where the two are the same. */
export const product = (
  code: string,
  en: string,
  nl: string = en,
  traits: Traits = {},
  children: readonly CatalogueProduct[] = [],
): CatalogueProduct => ({ code, name: { en, nl }, ...traits, ...(children.length > 0 && { children }) })

/** A heading below which one thing, or several, can be chosen. */
export const folder = (
  code: string,
  en: string,
  nl: string,
  choose: 'one' | 'many',
  children: readonly CatalogueProduct[],
): CatalogueProduct => product(code, en, nl, { choose, folder: true }, children)
