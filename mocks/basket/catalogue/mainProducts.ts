import { ACCESSORIES, SIM_CARDS, SOFTWARE } from './accessories.ts'
import { HANDSETS } from './handsets.ts'
import { product, type CatalogueProduct, type MainCategory, type MainProduct } from './product.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'

/** Code, English name, Dutch name where it is another. */
type Row = readonly [code: string, en: string, nl?: string]

const goods = (rows: readonly Row[], category: MainCategory, subcategory: string, most: number): MainProduct[] =>
  rows.map(([code, en, nl]) => ({ ...product(code, en, nl, { most }), category, subcategory }))

/** Words of KPN's hardware categories (reference 3.5). */
export const HARDWARE_CATEGORIES = ['handsets', 'additional mobile hardware', 'sim cards'] as const
const [PHONES, MORE, CARDS] = HARDWARE_CATEGORIES
export const SIM_CARD_CATEGORY: string = CARDS

/** Everything that can be ordered. */
export const MAIN_PRODUCTS: readonly MainProduct[] = [
  ...SUBSCRIPTIONS,
  ...goods(HANDSETS, 'HARDWARE', PHONES, 100),
  ...goods(ACCESSORIES, 'HARDWARE', MORE, 100),
  ...goods(SIM_CARDS, 'HARDWARE', CARDS, 100),
  ...goods(SOFTWARE, 'SOFTWARE', 'licences', 100),
]

/** A subscription as large as a test wants it: folders of 20 below one root, all prices from a short row of the table. */
export function bigProduct(nodes: number): MainProduct {
  const folders: CatalogueProduct[] = []
  for (let made = 1; made < nodes; made += 21) {
    const at = folders.length + 1
    const options = Array.from({ length: Math.min(20, nodes - made - 1) }, (_, index) =>
      product(`big${(index % 5) + 1}.${at}.${index + 1}`, `Option ${at}.${index + 1}`, `Optie ${at}.${index + 1}`, {
        most: 10,
      }),
    )
    folders.push(
      product(
        `bigFolder.${at}`,
        `Group ${at}`,
        `Groep ${at}`,
        { choose: at % 3 === 0 ? 'one' : 'many', folder: true },
        options,
      ),
    )
  }
  return {
    ...product('big', 'Large test subscription', 'Groot testabonnement', { choose: 'many' }, folders),
    category: 'MOBILE',
    subcategory: 'Voice and data',
    contract: 'voiceAndData',
  }
}
