import * as z from 'zod/mini'
import { openEnum, wire } from '../../wire.ts'
import { listOf } from './list.ts'
import { services } from './services.ts'

export const PROVIDER_ENVIRONMENTS = ['SP16001', 'SP16002'] as const

/** A running subscription; sTN's field list is cut off after the services, so more may come. */
const subscription = wire({
  id: z.string(),
  state: openEnum('ACTIVE', 'SUSPENDED'),
  phoneNumber: z.string(),
  simCardNumber: z.string(),
  pin: z.string(),
  puk: z.string(),
  providerGroup: openEnum('KPNMOBIEL'),
  isDataSim: z.boolean(),
  /** So spelled here, `eSim` in requests. */
  isEsim: z.boolean(),
  /** A day without a time. */
  activationDate: z.string(),
  /** Only with the service `fixedIp`. */
  fixedIpAddress: z.string(),
  providerEnvironment: openEnum(...PROVIDER_ENVIRONMENTS),
  services,
})

export const subscriptionPage = listOf(subscription)
