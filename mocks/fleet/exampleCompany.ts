import { addContract } from './generateContracts.ts'
import { addGroup } from './groupPlan.ts'
import type { Contract, Person, PersonData, World } from './state.ts'

/**
 * The people, contract and groups of KPN's own how-to, with KPN's ids and KPN's nulls and empty strings. Where its
 * examples contradict each other the list of subscribers counts (4567890 is a cost centre). What KPN does not show is
 * ours: all of Julia beyond the list, Maxim himself, and the id of Joshua's contract.
 */
export const EXAMPLE = {
  customer: 2345678,
  debtor: 3456789,
  costCentre: 4567890,
  julia: 1234567,
  joshua: 1234568,
  maxim: 1234569,
  joshuasContract: 9876544,
  maximsContract: 9876543,
} as const

/** Adds COMPANY X as a second customer, so that its people are found in a fleet of any size. */
export function addExampleCompany(world: World): void {
  addGroup(world, { id: EXAMPLE.customer, type: 'CUSTOMER', parent: null, name: 'COMPANY X', label: 'Company X' })
  addGroup(world, {
    id: EXAMPLE.debtor,
    type: 'DEBTOR',
    parent: EXAMPLE.customer,
    name: 'COMPANY X BV',
    label: 'Company X BV',
  })
  addGroup(world, {
    id: EXAMPLE.costCentre,
    type: 'COST_CENTER',
    parent: EXAMPLE.debtor,
    name: '123',
    costCenterNumber: '123',
  })
  addPerson(world, EXAMPLE.julia, EXAMPLE.debtor, {
    firstName: 'Julia',
    surname: 'Roberta',
    email: 'julia.roberta@companyx.nl',
    employeeNumber: 'CRAWLER8000',
    gender: 'FEMALE',
    comments: 'CRAWLER8000',
  })
  addPerson(world, EXAMPLE.joshua, EXAMPLE.costCentre, {
    firstName: 'Joshua',
    surname: 'Martino',
    email: 'joshua.martino@companyx.nl',
    employeeNumber: 'CRAWLER9000',
    gender: 'MALE',
    comments: 'CRAWLER9000',
  })
  addPerson(world, EXAMPLE.maxim, EXAMPLE.debtor, {
    firstName: 'Maxim',
    surnamePrefix: 'van',
    surname: 'Aanholt',
    email: 'maxim.van.aanholt@companyx.nl',
    employeeNumber: 'CRAWLER7000',
    gender: 'MALE',
    comments: '',
  })
  addContract(world, aContract(EXAMPLE.joshuasContract, EXAMPLE.joshua, '31611111111', '8931080000000000018'))
  addContract(world, aContract(EXAMPLE.maximsContract, EXAMPLE.maxim, '31680000000', '1234567890123456789'))
}

type Given = Pick<PersonData, 'firstName' | 'surname' | 'email' | 'employeeNumber' | 'gender' | 'comments'> &
  Partial<PersonData>

function addPerson(world: World, id: number, parent: number, given: Given): void {
  const person: Person = {
    id,
    type: 'SUBSCRIBER',
    parent,
    surnamePrefix: '',
    vip: false,
    preferredLanguage: 'NL',
    mobileNumber: '',
    fixedNumber: null,
    user: false,
    gripUser: false,
    contracts: [],
    ...given,
  }
  world.people.set(id, person)
  world.groups.get(parent)!.children.push(id)
}

const aContract = (id: number, owner: number, mobileNumber: string, simCardNumber: string): Contract => ({
  id,
  owner,
  product: 'voiceAndData',
  state: 'ACTIVE',
  mobileNumber,
  fixedNumber: null,
  simCardNumber,
  extension: null,
  sipAccount: null,
  imei: null,
})
