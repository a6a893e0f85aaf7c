import type {
  subscriberCan,
  subscriberContractOverview,
  subscriberContracts,
  subscriberList,
  subscriberRead,
} from '#contract/msm/subscribers.ts'
import { whyNot } from '../fleet/hierarchyRules.ts'
import { openFor } from '../fleet/track.ts'
import { debtorOf, groupsAbove, oneName } from '../fleet/tree.ts'
import type { Person, World } from '../fleet/state.ts'
import { fail, type Handler } from '../handler.ts'
import { RESTLESS } from '../sentinels.ts'
import { contractRow, contractsOf, liveContracts } from './contractShapes.ts'
import { filtering, readFilters } from './filters.ts'
import { keptList, matchesAll, pageOf, readPatterns, sorted } from './listing.ts'
import { blockingOrder, fullName, pathOf } from './shapes.ts'
import { subscriberCreateHandler } from './subscriberCreate.ts'
import { subscriberDeleteHandler } from './subscriberDelete.ts'
import { subscriberMoveHandler } from './subscriberMove.ts'
import { subscriberUpdateHandler } from './subscriberUpdate.ts'

const notFound = () => fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')

const COLUMNS = [
  'FIRSTNAME',
  'LASTNAME',
  'SURNAME_PREFIX',
  'CONTRACTS',
  'DEBTORNAME',
  'FIXED_NUMBER',
  'EMPLOYEE_NUMBER',
] as const
type Column = (typeof COLUMNS)[number] | 'IS_USER'

/** What a column shows; CONTRACTS is not documented: the numbers of all contracts. */
function shown(world: World, person: Person, column: Column): string | null | (string | null)[] {
  switch (column) {
    case 'FIRSTNAME':
      return person.firstName
    case 'LASTNAME':
      return person.surname
    case 'SURNAME_PREFIX':
      return person.surnamePrefix
    case 'CONTRACTS':
      return contractsOf(world, person).map((contract) => contract.mobileNumber ?? contract.fixedNumber)
    case 'DEBTORNAME':
      return debtorOf(world, person)?.name ?? null
    case 'FIXED_NUMBER':
      return person.fixedNumber
    case 'EMPLOYEE_NUMBER':
      return person.employeeNumber
    case 'IS_USER':
      return person.user ? '0' : '1'
  }
}

const list: Handler<typeof subscriberList> = ({ query, world }) => {
  const filters = readFilters(query.filters ?? '', COLUMNS)
  if (!filters) return fail(400, 'INVALID_FILTER', `not a filter: ${query.filters}`)
  const { patterns, sortBy, order, userOnly } = query
  const asked = ['people', query.filters, patterns, sortBy, order, userOnly]
  const found = keptList(world, 'nodes', asked, () => {
    const wanted = readPatterns(patterns)
    const passes = filtering<Person>(filters, (person, column) => shown(world, person, column as Column))
    const people = [...world.people.values()].filter(
      (person) =>
        (!userOnly || person.user) &&
        passes(person) &&
        (wanted.length === 0 || matchesAll(wanted, searched(world, person))),
    )
    return sortBy ? sorted(people, (person) => shown(world, person, sortBy) as string | null, order) : people
  })
  return pageOf(found, query, (person) => row(world, person))
}

function searched(world: World, person: Person): string {
  const numbers = contractsOf(world, person).map((contract) => contract.mobileNumber)
  const { employeeNumber, email, fixedNumber, mobileNumber } = person
  return [fullName(person), employeeNumber, email, fixedNumber, mobileNumber, ...numbers].join(' ')
}

/** Fields in the order of KPN's example. */
function row(world: World, person: Person) {
  const firstPhoneNumber = contractsOf(world, person).find((contract) => contract.mobileNumber !== null)?.mobileNumber
  return {
    id: person.id,
    firstName: person.firstName,
    prefix: person.surnamePrefix,
    lastName: person.surname,
    path: pathOf(world, person),
    contracts: { firstPhoneNumber: firstPhoneNumber ?? null, amount: person.contracts.length },
    fixedNumber: person.fixedNumber,
    employeeNumber: person.employeeNumber,
    user: person.user,
    gripUser: person.gripUser,
  }
}

const read: Handler<typeof subscriberRead> = ({ path, world }) => {
  const person = world.people.get(path.id)
  if (!person) return notFound()
  if (person.comments.includes(RESTLESS)) disturb(world, person)
  const { id, firstName, surnamePrefix, surname, email, vip, employeeNumber, gender, preferredLanguage } = person
  const { comments, mobileNumber, fixedNumber, user, gripUser } = person
  return {
    path: pathOf(world, person),
    id,
    location: [...groupsAbove(world, person).map((group) => group.label ?? group.name), oneName(person)],
    firstName,
    surnamePrefix,
    surname,
    email,
    vip,
    employeeNumber,
    gender,
    preferredLanguage,
    comments,
    mobileNumber,
    fixedNumber,
    user,
    gripUser,
  }
}

/** A colleague at work on the same person (`sentinels.ts`): the fixed number goes up by one. */
function disturb(world: World, person: Person) {
  person.fixedNumber = `31${Number((person.fixedNumber ?? '31773200000').slice(2)) + 1}`
  world.revision += 1
}

const can: Handler<typeof subscriberCan> = ({ path, world }) => {
  const person = world.people.get(path.id)
  if (!person) return notFound()
  const open = openFor(world, { node: person.id })
  const blockingOrders = open.map(blockingOrder)
  const edits = open.filter((one) => one.family === 'service-request' && one.blocksEditing)
  return {
    editable: { blockingOrders: edits.map(blockingOrder), enabled: edits.length === 0 },
    movable: { blockingOrders, enabled: !whyNot(world, 'MOVE_GROUP', person, { nodes: [] }) },
    removable: { blockingOrders, enabled: open.length === 0 && liveContracts(world, person).length === 0 },
    rolesEditable: { blockingOrders: [], enabled: person.user },
  }
}

const contracts: Handler<typeof subscriberContracts> = ({ path, query, world }) => {
  const person = world.people.get(path.subscriberId)
  if (!person) return notFound()
  const all = contractsOf(world, person)
  return pageOf(query.order === 'DESC' ? all.toReversed() : all, query, (contract) => contractRow(world, contract))
}

const overview: Handler<typeof subscriberContractOverview> = ({ path, world }) => {
  const person = world.people.get(path.subscriberId)
  if (!person) return notFound()
  const rows = Object.groupBy(
    contractsOf(world, person).map((contract) => contractRow(world, contract)),
    ({ category }) => category.toLowerCase(),
  )
  return Object.fromEntries(
    Object.entries(rows).map(([category, result = []]) => [category, { result, total: result.length }]),
  )
}

export const subscriberHandlers = {
  subscriberList: list,
  subscriberRead: read,
  subscriberCreate: subscriberCreateHandler,
  subscriberUpdate: subscriberUpdateHandler,
  subscriberDelete: subscriberDeleteHandler,
  subscriberMove: subscriberMoveHandler,
  subscriberCan: can,
  subscriberContracts: contracts,
  subscriberContractOverview: overview,
}
