import * as z from 'zod/mini'
import { openEnum, wire } from '../../wire.ts'

/** Which number the called party sees. */
export const numberPresentation = wire({
  defaultNumber: z.string(),
  fixedNumbers: z.array(
    wire({
      description: openEnum('ORGANISATION', 'FIXED_NUMBER', 'HUNTGROUP', 'CALL_CENTER'),
      number: z.string(),
    }),
  ),
  mobileNumberPresentation: z.boolean(),
})
