import * as z from 'zod/mini'
import { cents } from '../../money.ts'
import { id, localized, mapOf, openEnum, wire, wireTree } from '../../wire.ts'
import { operationAvailability, visibleFlag } from './availability.ts'
import { numberPresentation } from './numberPresentation.ts'
import { trackStatus } from './status.ts'
import { threshold } from './threshold.ts'
import { attributes, orderAddress, personsInvolved, requiredAction } from './trackAndTrace.ts'

const onOff = openEnum('ON', 'OFF')

export const serviceRequestDetails = wire({
  id,
  kpnReference: z.string(),
  customerReference: z.string(),
  status: trackStatus,
  type: localized,
  requiredAction,
  creationDate: z.string(),
  expectedDate: z.string(),
  finishDate: z.string(),
  wishDate: z.string(),
  personsInvolved,
  sim: z.string(),
  newSim: z.string(),
  totalPriceInCents: cents,
  invoiceAddress: orderAddress,
  attributes,
  attachments: z.array(wire({ id, fileName: z.string() })),
  hardwareItems: z.array(
    wire({ name: localized, imeiNumber: z.string(), serialNumber: z.string(), priceInCents: cents }),
  ),
  /** A changed contract: what goes on and what goes off. */
  modifiedItems: z.array(wireTree('children', { name: localized, oldState: onOff, newState: onOff })),
  thresholds: mapOf(threshold),
  flexibleNumberPresentation: numberPresentation,
  cancelOrder: visibleFlag,
  reactivate: operationAvailability,
})
