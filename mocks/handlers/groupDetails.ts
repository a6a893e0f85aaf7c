import { hash } from '../fleet/random.ts'
import type { Group, World } from '../fleet/state.ts'
import { pathOf, stamp } from './shapes.ts'

const DAY = 24 * 3_600_000

/** A group in full: only the part of its own type is there. What KPN's example does not show is worked out from the id. */
export function groupDetails(world: World, group: Group) {
  const common = { name: group.name, path: pathOf(world, group) }
  switch (group.type) {
    case 'CUSTOMER':
      return { ...common, customer: customer(world, group) }
    case 'DEBTOR':
      return { ...common, debtor: debtor(world, group) }
    case 'COST_CENTER':
      return { ...common, costCenter: { number: group.costCenterNumber ?? null } }
    case 'BUSINESS_LOCATION':
      return { ...common, businessLocation: businessLocation(world, group) }
    case 'CUSTOM_GROUP':
      return common
  }
}

const customer = (world: World, { id }: Group) => ({
  billingOwner: 'KPN',
  billingRetentionPeriod: '25',
  ckrNumber: numberOf(world, id, 1),
  krnNumber: numberOf(world, id, 2),
  orderFrozen: world.contracting.frozen.has(id),
  orderFrozenFrom: null,
  orderFrozenTo: null,
})

const debtor = (world: World, { id, name, label }: Group) => ({
  activeFrom: stamp(world.born - (900 + (hash(world.seed, id) % 2000)) * DAY),
  additionalInvoiceLayuot: 'CSV',
  appleDepId: null,
  billingAddress: address(name, 'Postbus'),
  inviceFlag: true,
  invoiceDistribution: 'EMAIL',
  invoiceLanguage: 'NL',
  krnNumber: numberOf(world, id, 2),
  primaryAddress: address(name, 'Columbusweg'),
  primaryEmail: label === undefined ? 'facturen@vanrijnberg.nl' : 'facturen@companyx.nl',
  samsungKnoxId: null,
})

const businessLocation = (world: World, { name, children }: Group) => ({
  activeFrom: stamp(world.born - 700 * DAY),
  activeTo: null,
  contactEmail: 'locatiebeheer@vanrijnberg.nl',
  contactName: 'Locatiebeheer',
  contactPhoneNumber: '31773204400',
  expectedNumberOfUsers: children.length,
  externalAccountNumber: null,
  primaryAddress: address(name, 'Columbusweg'),
})

const numberOf = (world: World, id: number, salt: number) =>
  String(10_000_000 + (hash(world.seed, id, salt) % 90_000_000))

const address = (partyName: string, street: 'Postbus' | 'Columbusweg') => ({
  attention: null,
  city: 'Venlo',
  country: 'NL',
  floor: null,
  houseNumber: street === 'Postbus' ? null : '31',
  location: null,
  partyName,
  poBoxNumber: street === 'Postbus' ? '1130' : null,
  postalCode: '5928LA',
  room: null,
  street: street === 'Postbus' ? null : street,
})
