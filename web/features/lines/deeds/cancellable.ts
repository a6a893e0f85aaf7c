import { lineDeeds } from '../../../data/lineDeeds.ts'

/** What of sTN's changes can be taken back, by sTN's word for its kind. */
export const CANCEL = {
  TERMINATE: lineDeeds.cancelTerminate,
  OUTPORT: lineDeeds.cancelPortOut,
  INPORT: lineDeeds.cancelPortIn,
} as const
export type Cancellable = keyof typeof CANCEL
export const isCancellable = (type: string): type is Cancellable => Object.hasOwn(CANCEL, type)
