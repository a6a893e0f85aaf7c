import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'
import type { Permission } from '#contract/permissions.ts'
import { whyCannot } from './availability.ts'
import type { DeedCannot } from './deed.ts'
import { contradictions, SERVICE_KEYS, type Contradiction, type ServiceValue, type Services } from './services.ts'

/** A subscription at sTN. Empty texts are null. */
export interface Line {
  readonly id: string
  /** sTN's word; its list of states is not public. */
  readonly state: string
  /** As sTN writes it: `06-12345678`. */
  readonly phoneNumber: string | null
  readonly simCardNumber: string | null
  readonly isDataOnly: boolean
  readonly isEsim: boolean
  /** `2026-11-03`. */
  readonly activatedOn: string | null
  readonly fixedIp: string | null
  /** `SP16001` or `SP16002`. */
  readonly environment: string | null
  /** What is on now; what sTN does not tell is not in it. */
  readonly services: Services
  readonly accessType: string | null
  /** Of which codes sTN has one. */
  readonly codes: { readonly pin: boolean; readonly puk: boolean }
}

/** The line as people name it. */
export const lineName = ({ phoneNumber, id }: Pick<Line, 'phoneNumber' | 'id'>): string => phoneNumber ?? id

/** sTN's words for a state that were seen (QuerySubscription, Advanced Query Parameters). */
export const LINE_STATES = ['ACTIVE', 'SUSPENDED'] as const

/** What can be done with one line, in the order in which it is offered. */
export const LINE_DEEDS = ['suspend', 'resume', 'swap', 'services', 'environment', 'portOut', 'terminate'] as const
export type LineDeed = (typeof LINE_DEEDS)[number]

/** As the rows have it; the server refuses by the same. */
const PERMISSION: Readonly<Record<LineDeed, Permission>> = {
  suspend: 'sim.block',
  resume: 'sim.block',
  swap: 'sim.replace',
  services: 'contract.change',
  environment: 'contract.change',
  portOut: 'contract.change',
  terminate: 'contract.change',
}

/** sTN does not say what it allows: only our own roles hold a deed back, all else sTN refuses itself. */
export const whyNotLine = (deed: LineDeed, held: readonly Permission[]): DeedCannot | undefined =>
  whyCannot(PERMISSION[deed], held, undefined)

/** The deeds to show: of suspend and resume the one that changes something, both where the state says nothing to us. */
export function shownLineDeeds(state: string): LineDeed[] {
  const odd = state === 'SUSPENDED' ? 'suspend' : state === 'ACTIVE' ? 'resume' : undefined
  return LINE_DEEDS.filter((deed) => deed !== odd)
}

/** What sTN has to be told to get from `now` to `wanted`: the keys that differ and no other (SetServices takes a part). */
export const changedServices = (now: Services, wanted: Services): Services =>
  Object.fromEntries(
    SERVICE_KEYS.filter((key) => Object.hasOwn(wanted, key) && wanted[key] !== now[key]).map((key) => [
      key,
      wanted[key],
    ]),
  )

const clashKey = ({ code, keys }: Contradiction) => `${code} ${keys.join()}`

/** What would not go together and does so far: what clashes already is nobody's doing today. */
export function newClashes(now: Services, wanted: Services, isDataOnly: boolean): readonly Contradiction[] {
  const before = new Set(contradictions(now, isDataOnly).map((clash) => clashKey(clash)))
  return contradictions(wanted, isDataOnly).filter((clash) => !before.has(clashKey(clash)))
}

/** Takes a contradiction away by switching off what causes it; a text goes back to what it is now. */
export function withoutClash(now: Services, wanted: Services, { keys }: Contradiction): Services {
  const calm: Partial<Record<ServiceKey, ServiceValue | undefined>> = {}
  for (const key of keys) calm[key] = SERVICES[key].kind === 'text' ? (now[key] ?? SERVICES[key].default) : false
  return { ...wanted, ...calm } as Services
}

/** The first day on which sTN takes another move: once in two months (MoveEnvironment). `moved` in ISO 8601. */
export function nextMove(moved: string): string {
  const date = new Date(moved)
  date.setUTCMonth(date.getUTCMonth() + 2)
  return date.toISOString().slice(0, 10)
}
