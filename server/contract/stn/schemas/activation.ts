import * as z from 'zod/mini'
import { openEnum, wire } from '../../wire.ts'
import { listOf } from './list.ts'
import { services } from './services.ts'

/** Status values seen; whether a cancelled activation ends in one of its own is unknown (sTN 11.3). */
export const ACTIVATION_STATUSES = ['INIT', 'BUSY', 'DONE', 'ERROR', 'CANCELLING'] as const
export type ActivationStatus = (typeof ACTIVATION_STATUSES)[number]

/** Types seen; what a MoveEnvironment makes is unknown. */
export const ACTIVATION_TYPES = [
  'ACTIVATENEW',
  'SUSPEND',
  'RESUME',
  'SIMSWAP',
  'SETSERVICES',
  'INPORT',
  'OUTPORT',
  'TERMINATE',
] as const

/** sTN's own sample sends `eSim: 1`, and what was sent is echoed. */
const echoedFlag = z.union([z.boolean(), z.literal([0, 1])])

/** What was asked for and how a porting stands; which keys there are depends on the type. */
const info = wire({
  simCardNumber: z.string(),
  eSim: echoedFlag,
  email: z.string(),
  confirmationCode: z.string(),
  subscriptionType: z.string(),
  accessType: z.string(),
  customerId: z.string(),
  stnCustomerId: z.string(),
  wishDate: z.string(),
  services,
  isdn: z.string(),
  portingStatus: openEnum('INIT', 'CANCELLING'),
  portingWishDate: z.string(),
  donorCustomerNumber: z.string(),
  note: z.string(),
  firstPossibleDate: z.string(),
  approvedDate: z.string(),
  /** Where sTN says why an activation ended in ERROR is not documented (sTN 11.4): the sandbox's guess. */
  errorMessage: z.string(),
})

const asAnswered = wire({
  id: z.string(),
  createdAt: z.string(),
  modifiedAt: z.string(),
  status: openEnum(...ACTIVATION_STATUSES),
  activationType: openEnum(...ACTIVATION_TYPES),
  providerEnvironment: z.string(),
  /** So spelled in CancelNewSubscription's sample. */
  providerEnvrionment: z.string(),
  referenceNumber: z.string(),
  providerOrderNumber: z.string(),
  subscriptionId: z.string(),
  /** Empty until a new subscription has its number. */
  phoneNumber: z.string(),
  /** Says nothing about being finished: a BUSY swap carries one that lies ahead. Only `status` does. */
  activatedDate: z.string(),
  info,
})

/** The record that every change makes and that is updated as it moves on. The misspelt key is read as the right one. */
export const activation = z.pipe(
  asAnswered,
  z.transform(({ providerEnvrionment, ...rest }) => ({
    ...rest,
    providerEnvironment: rest.providerEnvironment ?? providerEnvrionment,
  })),
)

export const activationPage = listOf(activation)
