import * as z from 'zod/mini'
import { openEnum, wire } from '../../wire.ts'
import { listOf } from './list.ts'

export const SIM_CARD_STATUSES = ['FREE', 'ACTIVATED', 'DISABLED', 'BUSY'] as const
export const SIM_CARD_TYPES = ['USIM', 'DUOSIM', 'DATAONLYSIM'] as const

/** A card in stock or in use; a FREE one has no number. */
const simCard = wire({
  id: z.string(),
  simCardNumber: z.string(),
  status: openEnum(...SIM_CARD_STATUSES),
  simCardType: openEnum(...SIM_CARD_TYPES),
  pin: z.string(),
  puk: z.string(),
  subscriptionId: z.string(),
  phoneNumber: z.string(),
  activatedDate: z.string(),
})

export const simCardPage = listOf(simCard)
