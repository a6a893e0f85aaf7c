import type { basketMainProducts } from '#contract/msm/basket.ts'
import type { MainProduct } from '../basket/catalogue/product.ts'
import { SIM_CARD_CATEGORY } from '../basket/catalogue/mainProducts.ts'
import { isPorting } from '../basket/porting.ts'
import { priceOf } from '../basket/price.ts'
import { nodeIdOf } from '../basket/sessions.ts'
import type { Basket } from '../basket/state.ts'
import { mainProducts, placeAt } from '../basket/tree.ts'
import type { World } from '../fleet/world.ts'
import { fail, type Handler } from '../handler.ts'
import { withBasket } from './basket.ts'
import { filtering, readFilters } from './filters.ts'
import { matchesAll, pageOf, readPatterns, sorted } from './listing.ts'

const COLUMNS = ['PRODUCT_NAME', 'PRICE_IN_CENTS', 'PRIVATE_COPYING_LEVY_IN_CENTS'] as const
type Column = (typeof COLUMNS)[number] | 'CATEGORY' | 'FOLDER_NAME'

/** The words of the query are not those of the answer (reference 3.5). */
function isIn({ category, subcategory }: MainProduct, wanted: string): boolean {
  switch (wanted) {
    case 'SIM CARDS':
      return subcategory === SIM_CARD_CATEGORY
    case 'HARDWARE':
      return category === 'HARDWARE' && subcategory !== SIM_CARD_CATEGORY
    case 'MOBILE':
    case 'FIXED':
      return category === wanted || category === 'FIXED_MOBILE'
    default:
      return category === wanted
  }
}

/** Beside a contract or a number that is brought along there is no room for a second subscription, or for anything. */
function orderable(world: World, basket: Basket): readonly MainProduct[] {
  if (isPorting(basket)) return []
  const all = mainProducts(world.contracting.bigTree)
  const { kind } = basket.opening
  return kind === 'new' || kind === 'reactivate' ? all : all.filter(({ contract }) => contract === undefined)
}

/** What it costs: goods once, licences and subscriptions every month. Which of the two KPN means is not documented. */
function priced(world: World, basket: Basket, main: MainProduct) {
  const { oneTime, recurring } = priceOf(
    world.contracting,
    placeAt(main.code, world.contracting.bigTree),
    basket.selected,
    false,
  )
  return {
    priceInCents: oneTime.hardwareFeeInCents || recurring.monthlyFeeInCents,
    privateCopyingLevyInCents: oneTime.privateCopyingLevyInCents,
  }
}

const list: Handler<typeof basketMainProducts> = (given) =>
  withBasket(given, (basket) => {
    const { query, headers, world } = given
    const filters = readFilters(query.filters ?? '', COLUMNS)
    if (!filters) return fail(400, 'INVALID_FILTER', `not a filter: ${query.filters}`)
    const language = headers['Content-Language']?.toLowerCase().startsWith('nl') ? 'nl' : 'en'
    const shown = (main: MainProduct, column: Column): string => {
      const price = priced(world, basket, main)
      switch (column) {
        case 'PRODUCT_NAME':
          return main.name[language]
        case 'PRICE_IN_CENTS':
          return String(price.priceInCents)
        case 'PRIVATE_COPYING_LEVY_IN_CENTS':
          return String(price.privateCopyingLevyInCents)
        case 'CATEGORY':
          return main.category
        case 'FOLDER_NAME':
          return main.subcategory
      }
    }
    const { category, sortBy, order } = query
    const patterns = readPatterns(query.patterns)
    const passes = filtering<MainProduct>(filters, (main, column) => shown(main, column as Column))
    const found = orderable(world, basket).filter(
      (main) =>
        (!category || isIn(main, category)) && passes(main) && matchesAll(patterns, `${main.name.nl} ${main.name.en}`),
    )
    const sortKey = (main: MainProduct, column: Column) =>
      column.endsWith('_IN_CENTS') ? shown(main, column).padStart(12, '0') : shown(main, column)
    const inOrder = sortBy ? sorted(found, (main) => sortKey(main, sortBy), order) : found
    return pageOf(inOrder, query, (main) => ({
      id: nodeIdOf(world, basket, main.code),
      name: main.name,
      category: main.category,
      subcategory: main.subcategory,
      ...priced(world, basket, main),
    }))
  })

export const mainProductHandlers = { basketMainProducts: list }
