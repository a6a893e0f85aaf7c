import type { World } from '../fleet/state.ts'
import type { Aging } from './steps.ts'

/** sTN in a world, at the sandbox clock (ms since 1970). */
export const agingOf = ({ stn, pace }: World, now: number): Aging => ({ stn, pace, now })
