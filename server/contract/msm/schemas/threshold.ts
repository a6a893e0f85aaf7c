import * as z from 'zod/mini'
import { id, openEnum, wire } from '../../wire.ts'
import { filled, ids } from '../common.ts'
import { operationEnabled } from './availability.ts'

export const THRESHOLD_TYPES = [
  'DATA_NATIONAL_MB',
  'DATA_ROAMING_MB',
  'VOICE_NATIONAL_MIN',
  'VOICE_ROAMING_EUR',
] as const

/** A limit per day in the unit that its type names. No usage figure exists anywhere. */
export const threshold = wire({
  id,
  name: z.string(),
  type: openEnum(...THRESHOLD_TYPES),
  dailyValue: z.number(),
})
export const thresholdList = z.array(threshold)

export const thresholdDetails = wire({
  threshold,
  changeType: operationEnabled,
  delete: operationEnabled,
})

export const thresholdRequest = z.strictObject({
  name: filled(255),
  type: z.enum(THRESHOLD_TYPES),
  dailyValue: z.number().check(z.nonnegative()),
})

/** KPN's plural. */
export const thresholdContracts = z.strictObject({ contractsIds: ids() })

export const removeThresholds = z.strictObject({ thresholdIds: ids() })
