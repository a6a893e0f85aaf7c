import type { contractItems, contractList, contractOverview, contractRead } from '#contract/msm/contracts.ts'
import { productOf } from '../fleet/products.ts'
import type { Contract, World } from '../fleet/state.ts'
import { fail, type Handler } from '../handler.ts'
import { contractDetails, contractItems as itemsOf } from './contractDetails.ts'
import { contractRow, ownerName } from './contractShapes.ts'
import { passes, readFilters } from './filters.ts'
import { keptList, matchesAll, pageOf, readPatterns, sorted } from './listing.ts'
import { fullName } from './shapes.ts'

const notFound = () => fail(404, 'CONTRACT_NOT_FOUND')

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

const list: Handler<typeof contractList> = ({ query, headers, world }) => {
  const filters = readFilters(query.filters ?? '', COLUMNS)
  if (!filters) return fail(400, 'INVALID_FILTER', `not a filter: ${query.filters}`)
  const language = headers['Content-Language']?.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  const { category, patterns, sortBy, order } = query
  const asked = ['contracts', query.filters, patterns, sortBy, order, category, language]
  const found = keptList(world, 'nodes', asked, () => {
    const wanted = readPatterns(patterns)
    const contracts = [...world.contracts.values()].filter(
      (contract) =>
        (!category || productOf(contract.product).category === category) &&
        passes(filters, (column) => shown(world, contract, column as Column, language)) &&
        (wanted.length === 0 || matchesAll(wanted, searched(world, contract))),
    )
    return sortBy ? sorted(contracts, (contract) => shown(world, contract, sortBy, language), order) : contracts
  })
  return pageOf(found, query, (contract) => contractRow(world, contract))
}

function searched(world: World, contract: Contract): string {
  const person = world.people.get(contract.owner)
  const name = person ? fullName(person) : world.groups.get(contract.owner)?.name
  const product = productOf(contract.product).name
  return [name, contract.mobileNumber, contract.fixedNumber, contract.simCardNumber, product.nl, product.en].join(' ')
}

const read: Handler<typeof contractRead> = ({ path, world }) => {
  const contract = world.contracts.get(path.id)
  return contract ? contractDetails(world, contract) : notFound()
}

const items: Handler<typeof contractItems> = ({ path, world }) => {
  const contract = world.contracts.get(path.id)
  return contract ? itemsOf(world, contract) : notFound()
}

const overview: Handler<typeof contractOverview> = ({ world }) => {
  const counts = { mobile: 0, fixed: 0, fixed_mobile: 0, hardware: 0, other: 0 }
  for (const { product } of world.contracts.values()) {
    counts[productOf(product).category.toLowerCase() as keyof typeof counts] += 1
  }
  return counts
}

export const contractHandlers = {
  contractList: list,
  contractRead: read,
  contractItems: items,
  contractOverview: overview,
}
