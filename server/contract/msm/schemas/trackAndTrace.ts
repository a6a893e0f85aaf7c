import * as z from 'zod/mini'
import { id, localized, mapOf, openEnum, paged, wire } from '../../wire.ts'
import { contractItem } from './contractItem.ts'
import { trackStatus } from './status.ts'

/** What somebody has to do before an order goes on. */
export const requiredAction = openEnum('AUTHORIZATION', 'PORT_IN_DATA_CHANGE')

const person = { id, accountName: z.string(), firstName: z.string(), prefix: z.string(), lastName: z.string() }

export const orderParticipant = wire(person)
export const orderReceiver = wire({ ...person, companyName: z.string(), employeeNumber: z.string() })

export const personsInvolved = wire({
  approvedBy: wire({ ...person, spectatedBy: z.string() }),
  orderedBy: orderParticipant,
  receivedBy: orderReceiver,
})

/** What orders and service requests share in a list. */
const row = {
  id,
  kpnReference: z.string(),
  customerReference: z.string(),
  creationDate: z.string(),
  finishDate: z.string(),
  status: trackStatus,
  type: localized,
  requiredAction,
  isBeingCanceled: z.boolean(),
  msisdn: z.string(),
  orderedBy: orderParticipant,
  orderedFor: orderReceiver,
}

export const orderPage = paged(wire({ ...row, contractItems: z.array(contractItem), portingMessage: z.string() }))

export const serviceRequestPage = paged(wire({ ...row, fixedNumber: z.string() }))

export const hardwareReturnPage = paged(
  wire({
    id,
    kpnReference: z.string(),
    parentOrderSymbol: z.string(),
    creationDate: z.string(),
    status: trackStatus,
    requestBy: orderParticipant,
    returnedHardware: z.array(wire({ multiplicity: z.int(), product: z.string() })),
  }),
)

/** How many orders there are per order type; KPN does not list the keys. */
export const orderCounts = mapOf(z.int())

/** Free attributes of an order or service request; KPN documents some keys, not the values. */
export const attributes = z.record(z.string(), z.unknown())

/** A postal address in an order. */
export const orderAddress = wire({
  companyName: z.string(),
  attention: z.string(),
  street: z.string(),
  houseNumber: z.string(),
  floor: z.string(),
  room: z.string(),
  location: z.string(),
  postalCode: z.string(),
  city: z.string(),
  provinceOrState: z.string(),
  country: z.string(),
})
