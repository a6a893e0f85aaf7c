import { queryOptions } from '@tanstack/react-query'
import { subscriberCan, subscriberList, subscriberRead } from '#contract/msm/subscribers.ts'
import type { AnswerOf, QueryOf } from '#contract/operation.ts'
import type { Person, PersonCan, PersonInList } from '../domain/person.ts'
import { availabilityOf } from './availabilityOf.ts'
import { call } from './call.ts'
import { inTurns } from './inTurns.ts'
import { needId, needTotal, pathOf } from './need.ts'

/** People per request. */
export const PEOPLE_PAGE = 100

const inTwo = inTurns(2)

type ListQuery = QueryOf<typeof subscriberList>

/** What a list of people is asked by, paging apart. */
export type PeopleAsked = Pick<ListQuery, 'filters' | 'sortBy' | 'order' | 'patterns'>

export interface PeoplePage {
  readonly people: readonly PersonInList[]
  readonly total: number
}

/** A person off the wire, with everything that came. Throws ContractError when the id is missing or another one. */
export function personOf(details: AnswerOf<typeof subscriberRead>): Person {
  return {
    id: needId(subscriberRead.id, 'subscriber', details.id),
    path: pathOf(details.path),
    record: details,
    firstName: details.firstName ?? '',
    prefix: details.surnamePrefix ?? '',
    lastName: details.surname ?? '',
    email: details.email ?? '',
    employeeNumber: details.employeeNumber ?? '',
    mobileNumber: details.mobileNumber ?? '',
  }
}

/** Reads a person from KPN, past every cache: what a save stands on. */
export const readPerson = async (id: number, signal?: AbortSignal): Promise<Person> =>
  personOf(await call(subscriberRead, { path: { id }, signal }))

/** Reads what KPN allows with a person now, past every cache. */
export async function readPersonCan(id: number, signal?: AbortSignal): Promise<PersonCan> {
  const can = await call(subscriberCan, { path: { id }, signal })
  return {
    editable: availabilityOf(can.editable),
    movable: availabilityOf(can.movable),
    removable: availabilityOf(can.removable),
  }
}

/** People from (included) to (excluded) of a list, past every cache. */
export async function readPeople(
  asked: PeopleAsked,
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<PeoplePage> {
  const page = await call(subscriberList, { query: { ...asked, from, to }, signal })
  const people = (page.result ?? []).map((one, at) => ({
    id: needId(subscriberList.id, `result.${at}`, one.id),
    firstName: one.firstName ?? '',
    prefix: one.prefix ?? '',
    lastName: one.lastName ?? '',
    employeeNumber: one.employeeNumber ?? '',
    fixedNumber: one.fixedNumber ?? '',
    path: pathOf(one.path),
    contracts: { amount: one.contracts?.amount ?? 0, firstNumber: one.contracts?.firstPhoneNumber || null },
  }))
  return { people, total: needTotal(subscriberList.id, page.total) }
}

export const subscriberQueries = {
  all: () => ['subscribers'] as const,
  lists: () => [...subscriberQueries.all(), 'list'] as const,
  /** Page `page` (from 0) of a list of people. */
  list: (asked: PeopleAsked, page: number) =>
    queryOptions({
      queryKey: [...subscriberQueries.lists(), asked, page],
      queryFn: ({ signal }) =>
        inTwo(() => readPeople(asked, page * PEOPLE_PAGE, (page + 1) * PEOPLE_PAGE, signal), signal),
      staleTime: 60_000,
    }),
  /** How many people a filter finds. */
  counted: (filters: string | undefined) =>
    queryOptions({
      queryKey: [...subscriberQueries.lists(), 'counted', filters],
      queryFn: ({ signal }) => inTwo(() => readPeople(filters === undefined ? {} : { filters }, 0, 1, signal), signal),
      select: ({ total }: PeoplePage) => total,
      staleTime: 300_000,
    }),
  /** How many people there are in all. */
  count: () =>
    queryOptions({
      queryKey: [...subscriberQueries.lists(), 'count'],
      queryFn: ({ signal }) => inTwo(() => readPeople({}, 0, 1, signal), signal),
      select: ({ total }) => total,
      staleTime: 300_000,
    }),
  one: (id: number) =>
    queryOptions({
      queryKey: [...subscriberQueries.all(), 'one', id],
      queryFn: ({ signal }) => readPerson(id, signal),
      staleTime: 30_000,
    }),
  can: (id: number) =>
    queryOptions({
      queryKey: [...subscriberQueries.all(), 'can', id],
      queryFn: ({ signal }) => readPersonCan(id, signal),
      staleTime: 30_000,
    }),
}
