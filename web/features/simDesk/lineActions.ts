import type { DeedCannot } from '../../domain/deed.ts'
import type { ContractDeed } from '../../domain/contractCan.ts'

/** What is done with a SIM card while its user is on the phone. */
export type LineDeed = Extract<ContractDeed, 'block' | 'unblock' | 'replace'>

/** What can be done with a hit. */
export type ActionKind = LineDeed | 'contract' | 'person' | 'lines' | 'stn'

export interface HitAction {
  readonly kind: ActionKind
  readonly cannot?: DeedCannot | undefined
}

interface LineNow {
  /** Of the SIM card; null for a line without one. */
  readonly simCardNumber: string | null
  /** KPN's word of its lists. */
  readonly state: string
  /** As KPN has it now (`shownDeeds`). */
  readonly shown: readonly ContractDeed[]
  readonly cannotNow: (deed: ContractDeed) => DeedCannot | undefined
}

/**
 * What can be done with a line; Enter does the first. That is the block of a card that works, for who may. Lifting a
 * block is never the first: Enter, reason, Enter would give a lost phone its line back.
 */
export function lineActions({ simCardNumber, state, shown, cannotNow }: LineNow): HitAction[] {
  const isBlocked = shown.includes('unblock') || state === 'BLOCKED'
  const deeds: LineDeed[] = simCardNumber === null ? [] : [isBlocked ? 'unblock' : 'block', 'replace']
  const actions: HitAction[] = [
    ...deeds.map((kind) => ({ kind, cannot: cannotNow(kind) })),
    { kind: 'contract' },
    { kind: 'person' },
  ]
  const canBlock = state === 'ACTIVE' && deeds.includes('block') && !cannotNow('block')
  const first = canBlock ? 'block' : 'contract'
  return [...actions.filter(({ kind }) => kind === first), ...actions.filter(({ kind }) => kind !== first)]
}
