import { hash } from './random.ts'
import type { Contract, World } from './state.ts'

/** A limit per day; `type` names the unit of the value. A type, not an interface: see `Localized`. */
export type Threshold = {
  readonly id: number
  readonly name: string
  readonly type: 'DATA_NATIONAL_MB' | 'DATA_ROAMING_MB' | 'VOICE_NATIONAL_MIN' | 'VOICE_ROAMING_EUR'
  readonly dailyValue: number
}

/** What the company has: each with the share of its contracts, in thousandths from one number to below another. */
const SEEDED: readonly { readonly threshold: Threshold; readonly from: number; readonly to: number }[] = [
  seeded(1, 'Chauffeurs binnenland', 'DATA_NATIONAL_MB', 1024, 0, 30),
  seeded(2, 'Kantoor data', 'DATA_NATIONAL_MB', 5120, 30, 50),
  seeded(3, 'Chauffeurs buitenland', 'DATA_ROAMING_MB', 512, 0, 40),
  seeded(4, 'Uitzendkrachten bellen', 'VOICE_NATIONAL_MIN', 60, 0, 15),
  seeded(5, 'Buitenland bellen', 'VOICE_ROAMING_EUR', 12.5, 0, 0),
]

function seeded(at: number, name: string, type: Threshold['type'], dailyValue: number, from: number, to: number) {
  return { threshold: { id: 70_000_000 + at, name, type, dailyValue }, from, to }
}

export const THRESHOLDS: readonly Threshold[] = SEEDED.map(({ threshold }) => threshold)

export const thresholdOf = (id: number): Threshold | undefined => THRESHOLDS.find((one) => one.id === id)

/** The threshold of a type that a contract is under: one at most. Worked out from the id, so that nothing is kept. */
export function thresholdFor(world: World, contract: Contract, type: Threshold['type']): Threshold | undefined {
  if (!canHaveOne(contract)) return undefined
  const same = SEEDED.filter(({ threshold }) => threshold.type === type)
  const at = hash(world.seed, contract.id, same[0]!.threshold.id) % 1000
  return same.find(({ from, to }) => at >= from && at < to)?.threshold
}

/** Only what has a SIM card of its own uses anything. */
export const canHaveOne = ({ product, state }: Contract): boolean =>
  product !== 'fixedLine' && product !== 'handset' && state !== 'CLOSED'
