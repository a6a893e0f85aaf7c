import { productOf } from './products.ts'
import { hash } from './random.ts'
import type { Contract, World } from './state.ts'

const DAY = 86_400_000
const YEAR = 365 * DAY
const TERM = 2 * YEAR
/** Between asking and the end, at the least; a month is usual for business contracts in the Netherlands. */
const NOTICE = 30 * DAY

/** When a contract began and its first term ends, ms since 1970: worked out from its id. */
export function termOf(world: World, { id }: Pick<Contract, 'id'>) {
  const started = world.born - (30 + (hash(world.seed, id, 1) % 900)) * DAY
  return { started, ends: started + TERM }
}

/** When it ends if nobody ends it, ms since 1970: after its first term it goes on by a year at a time. */
export function runsUntil(world: World, contract: Pick<Contract, 'id'>, now: number): number {
  const { ends } = termOf(world, contract)
  return ends > now ? ends : ends + Math.ceil((now - ends + 1) / YEAR) * YEAR
}

/** The first moment at which it may end: midnight (UTC) of a day, ms since 1970. */
export const earliestEnd = (now: number): number => Math.ceil((now + NOTICE) / DAY) * DAY

/** Cents a month of each kind of contract; what is left of the term is paid at the end. Amounts are made up. */
const MONTHLY = { MOBILE: 1250, FIXED: 995, FIXED_MOBILE: 1650, HARDWARE: 2400 } as const

/** What ending on that day costs, in cents: every month of the term that is not over, begun ones in full. */
export function terminationFee(world: World, contract: Contract, day: number): number {
  const left = Math.ceil((termOf(world, contract).ends - day) / (TERM / 24))
  return Math.max(0, left) * MONTHLY[productOf(contract.product).category]
}

/** Whether it has a bundle of its own that can move along with it. */
export const hasOwnBundle = (world: World, { id }: Pick<Contract, 'id'>): boolean => hash(world.seed, id, 5) % 5 === 0
