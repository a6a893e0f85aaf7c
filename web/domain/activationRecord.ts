import type { Command } from '#contract/portal/ledger.ts'
import { stuckAt } from '#contract/stuck.ts'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { notedPerson, type NotedPerson } from './personNote.ts'

/** An activation as sTN tells it. Empty texts are null: absent, empty and null mean the same there (sTN 1). */
export interface ActivationRecord {
  readonly id: string
  /** sTN's word, shown as it is when we do not know it. */
  readonly status: string
  readonly type: string
  readonly environment: string | null
  readonly reference: string | null
  /** KPN's number of the order behind it. */
  readonly order: string | null
  readonly subscriptionId: string | null
  /** `06-12345678`; null until a new subscription has one. */
  readonly phoneNumber: string | null
  /** ISO 8601. */
  readonly createdAt: string | null
  readonly modifiedAt: string | null
  /** Why it failed, in sTN's words. */
  readonly reason: string | null
  readonly isEsim: boolean | null
  readonly simCardNumber: string | null
  readonly subscriptionType: string | null
  readonly accessType: string | null
  readonly customer: string | null
  /** The moment that was wished for, ISO 8601. */
  readonly wish: string | null
  readonly portingStatus: string | null
  /** What was set of the services, by sTN's names. */
  readonly services: Readonly<Record<string, unknown>>
}

/** A row of the list: an activation, the command of ours that asked for it, or one of both alone. */
export interface ActivationRow {
  /** sTN's id; of a command without an activation its own. */
  readonly id: string
  readonly record: ActivationRecord | undefined
  readonly command: Command | undefined
}

/** What somebody can be told a row is: sTN's status, or what our ledger says while there is none. */
export const statusOf = ({ record, command }: ActivationRow): string => record?.status ?? command?.state ?? ''

/** When it began, ISO 8601; empty when nobody says. */
export const begunAt = ({ record, command }: ActivationRow): string => command?.sentAt ?? record?.createdAt ?? ''

/** When (ms since 1970) somebody should ask what it waits for; undefined when it is over. */
export function stuckFrom(record: ActivationRecord): number | undefined {
  if (isActivationOver(record.status) || record.createdAt === null) return undefined
  return stuckAt('stn', record.createdAt, record.wish ?? undefined)
}

/** Whether it is still under way after a time that is longer than such work takes. `now`: ms since 1970. */
export function isStuck(record: ActivationRecord, now: number): boolean {
  const from = stuckFrom(record)
  return from !== undefined && from <= now
}

/** Which cancel answers for a type of activation (sTN 6 to 9). */
const CANCEL_OF = {
  ACTIVATENEW: 'create',
  TERMINATE: 'terminate',
  OUTPORT: 'portOut',
  INPORT: 'portIn',
} as const
export type CancelKind = (typeof CANCEL_OF)[keyof typeof CANCEL_OF]

/** How it can be taken back, or why it cannot; undefined: sTN has no way back for such work, or there is nothing left. */
export function cancelOf({
  type,
  status,
  portingStatus,
}: ActivationRecord): { readonly kind: CancelKind; readonly cannot: 'porting' | 'cancelling' | undefined } | undefined {
  if (!Object.hasOwn(CANCEL_OF, type) || isActivationOver(status)) return undefined
  const kind = CANCEL_OF[type as keyof typeof CANCEL_OF]
  if (status === 'CANCELLING' || portingStatus === 'CANCELLING') return { kind, cannot: 'cancelling' }
  return { kind, cannot: kind === 'portIn' && portingStatus === 'INIT' ? 'porting' : undefined }
}

/** Whether somebody gets an eSIM by it, for whom there is a sheet; not when it came to nothing. */
export const hasSheet = ({ type, status, isEsim }: ActivationRecord): boolean =>
  isEsim === true &&
  (status === 'DONE' || !isActivationOver(status)) &&
  ['ACTIVATENEW', 'SIMSWAP', 'INPORT'].includes(type)

/** What was asked for, as the ledger tells it to whoever may read it. */
export function askedOf(command: Command | undefined): {
  readonly email: string | null
  /** Whom it is for. */
  readonly person: NotedPerson | undefined
  /** sTN's `info` of a new subscription tells none. */
  readonly services: Readonly<Record<string, unknown>>
} {
  const request = command?.request
  const told = typeof request === 'object' && request !== null ? (request as Readonly<Record<string, unknown>>) : {}
  const { email, services } = told
  return {
    email: typeof email === 'string' ? email : null,
    person: notedPerson(command?.note),
    services: typeof services === 'object' && services !== null ? { ...services } : {},
  }
}
