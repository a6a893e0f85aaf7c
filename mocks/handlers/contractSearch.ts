import { productOf } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import { fail, type Failure } from '../handler.ts'
import { ownerName } from './contractShapes.ts'
import { filtering, readFilters } from './filters.ts'
import { keptList, matchesAll, readPatterns, sorted } from './listing.ts'
import { fullName } from './shapes.ts'

const COLUMNS = [
  'FIRSTNAME',
  'LASTNAME',
  'SURNAME_PREFIX',
  'PRODUCT_NAME',
  'PRODUCT_CATEGORY',
  'MOBILE_NUMBER',
  'FIXED_NUMBER',
  'STATE',
  'EXTENSION',
  'SIM_CARD_NUMBER',
  'IMEI',
] as const
type Column = (typeof COLUMNS)[number] | 'SIP_ACCOUNT_NAME' | 'CATEGORY'

/** What a column shows; numbers are compared as they are kept (`316…`), product names in the language asked for. */
function shown(world: World, contract: Contract, column: Column, language: 'nl' | 'en'): string | null {
  switch (column) {
    case 'FIRSTNAME':
      return ownerName(world, contract).firstName
    case 'LASTNAME':
      return ownerName(world, contract).lastName
    case 'SURNAME_PREFIX':
      return ownerName(world, contract).namePrefix
    case 'PRODUCT_NAME':
      return productOf(contract.product).name[language]
    case 'PRODUCT_CATEGORY':
      return productOf(contract.product).productCategory
    case 'MOBILE_NUMBER':
      return contract.mobileNumber
    case 'FIXED_NUMBER':
      return contract.fixedNumber
    case 'STATE':
      return contract.state
    case 'EXTENSION':
      return contract.extension
    case 'SIM_CARD_NUMBER':
      return contract.simCardNumber
    case 'IMEI':
      return contract.imei
    case 'SIP_ACCOUNT_NAME':
      return contract.sipAccount
    case 'CATEGORY':
      return productOf(contract.product).category
  }
}

interface Search {
  readonly filters?: string | undefined
  readonly patterns?: readonly string[] | undefined
  readonly sortBy?: Column | undefined
  readonly order?: 'ASC' | 'DESC' | undefined
  readonly category?: string | undefined
}

/** A part of the contracts that is searched; `key` tells it from other parts. */
interface Part {
  readonly key: string
  readonly has: (contract: Contract) => boolean
}
const ALL: Part = { key: 'contracts', has: () => true }

/** What a search among contracts finds, in KPN's grammar (reference 1.3). `language` as the header has it. */
export function searchContracts(
  world: World,
  search: Search,
  language: string | undefined,
  part: Part = ALL,
): readonly Contract[] | Failure {
  const filters = readFilters(search.filters ?? '', COLUMNS)
  if (!filters) return fail(400, 'INVALID_FILTER', `not a filter: ${search.filters}`)
  const spoken = language?.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  const { category, patterns, sortBy, order } = search
  if (filters.size === 0 && !category && readPatterns(patterns).length === 0 && part === ALL) {
    return inOrder(world, sortBy, order, spoken)
  }
  const asked = [part.key, search.filters, patterns, sortBy, order, category, spoken]
  return keptList(world, 'nodes', asked, () => {
    const wanted = readPatterns(patterns)
    const passes = filtering<Contract>(filters, (contract, column) => shown(world, contract, column as Column, spoken))
    return inOrder(world, sortBy, order, spoken).filter(
      (contract) =>
        (!category || productOf(contract.product).category === category) &&
        part.has(contract) &&
        passes(contract) &&
        (wanted.length === 0 || matchesAll(wanted, searched(world, contract))),
    )
  })
}

/** All contracts in an order, sorted once for every search that wants it. */
function inOrder(world: World, sortBy: Search['sortBy'], order: Search['order'], language: 'nl' | 'en') {
  return keptList(world, 'nodes', ['contracts in order', sortBy, order, language], () => {
    const all = [...world.contracts.values()]
    return sortBy ? sorted(all, (contract) => shown(world, contract, sortBy, language), order) : all
  })
}

function searched(world: World, contract: Contract): string {
  const person = world.people.get(contract.owner)
  const name = person ? fullName(person) : world.groups.get(contract.owner)?.name
  const product = productOf(contract.product).name
  return [name, contract.mobileNumber, contract.fixedNumber, contract.simCardNumber, product.nl, product.en].join(' ')
}
