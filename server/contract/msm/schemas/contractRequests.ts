import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, wire } from '../../wire.ts'
import { filled, moment, referenceNumber } from '../common.ts'
import { operationAvailability } from './availability.ts'

/** What KPN allows with one contract now: show when visible, allow when enabled. */
export const contractOperations = wire({
  contractId: id,
  blockSim: operationAvailability,
  unblockSim: operationAvailability,
  replaceSim: operationAvailability,
  modify: operationAvailability,
  move: operationAvailability,
  terminate: operationAvailability,
  portOut: operationAvailability,
  combineFixedMobile: operationAvailability,
  separateFixedMobile: operationAvailability,
})

const contractId = z.int()

/** Block, unblock, separate: the contract and nothing else. KPN has no place for a reason. */
export const contractRequest = z.strictObject({ contractId, referenceNumber })

/** Terminate and port out, on a day of choice. */
export const datedContractRequest = z.strictObject({
  contractId,
  referenceNumber,
  wishDate: z.optional(moment),
})

export const moveContractRequest = z.strictObject({
  contractId,
  destinationGroupId: z.int(),
  moveAddonBundles: z.optional(z.boolean()),
  referenceNumber,
  wishDate: z.optional(moment),
})

/** A physical card by its number, or an eSIM by e-mail (reference 3.7). */
export const replaceSimRequest = z
  .strictObject({
    contractId,
    esim: z.boolean(),
    newSimCardNumber: z.optional(filled(25)),
    email: z.optional(filled(255)),
    confirmationCode: z.optional(filled(100)),
    referenceNumber,
    wishDate: z.optional(moment),
  })
  .check(
    z.refine((sim) => !sim.esim || sim.email !== undefined, {
      path: ['email'],
      error: 'an eSIM needs an e-mail address',
    }),
    z.refine((sim) => sim.esim || sim.newSimCardNumber !== undefined, {
      path: ['newSimCardNumber'],
      error: 'a physical SIM needs its number',
    }),
  )

export const simNumberCheck = z.strictObject({ contractId, newSimCardNumber: filled(25) })

export const terminationFee = wire({ terminationFeeInCents: cents })

export const authorizeRequest = z.strictObject({ orderId: z.int() })

/** Enrolment is per order, not per device. */
export const enrolRequest = z.strictObject({ orderId: z.int(), referenceNumber })
