import type { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import type { ContractSubject } from './contractSubject.ts'
import { isPerson, type PathNode } from './node.ts'

/** A text that KPN gives in two languages. */
export interface Localized {
  readonly nl: string
  readonly en: string
}

/** One contract in full, without its codes: those are only ever asked for one by one. */
export interface ContractDetails {
  readonly id: number
  readonly name: Localized | null
  /** KPN's `phoneNumber` off the wire, else the fixed number; `showPhone` makes it readable. */
  readonly number: string | null
  readonly fixedNumber: string | null
  /** KPN's letter; see `stateOfLetter`. */
  readonly letter: string
  /** From the customer down to whoever has the contract. */
  readonly path: readonly PathNode[]
  /** Of the person who has it, where KPN tells. */
  readonly email: string | null
  readonly hasIndividualBundle: boolean
  readonly simCardNumber: string | null
  readonly uiccid: string | null
  readonly imei: string | null
  readonly extension: string | null
  readonly sipAccount: string | null
  /** Which codes KPN has; their values stay with the portal's server. */
  readonly codes: { readonly pin: boolean; readonly puk: boolean }
  /** ISO 8601, or as KPN wrote it. */
  readonly startedAt: string | null
  readonly activatedAt: string | null
  readonly endsAt: string | null
  readonly stateSince: string | null
  readonly presentation: NumberPresentation | null
  /** What only a technician reads, under KPN's own names. */
  readonly raw: readonly RawValue[]
}

/** Which number the called party sees. */
export interface NumberPresentation {
  readonly defaultNumber: string | null
  readonly showsMobile: boolean
  readonly fixedNumbers: readonly string[]
}

export interface RawValue {
  readonly name: string
  readonly value: string
}

type ListState = (typeof CONTRACT_STATES)[number]

const STATE_OF_LETTER: Readonly<Record<string, ListState>> = {
  A: 'ACTIVE',
  C: 'CLOSED',
  O: 'ORDERED',
  P: 'PENDING',
  S: 'BLOCKED',
}

/** The details' letter in the vocabulary of the lists (reference 3.4); one that we do not know stays as it came. */
export const stateOfLetter = (letter: string): string =>
  Object.hasOwn(STATE_OF_LETTER, letter) ? STATE_OF_LETTER[letter]! : letter

/** The person who has the contract; undefined for a contract of a debtor or a group. */
export const holderOf = ({ path }: Pick<ContractDetails, 'path'>): PathNode | undefined => path.findLast(isPerson)

/** Where the contract stands: the groups above its person, or above and including the group that has it. */
export const placeOf = ({ path }: Pick<ContractDetails, 'path'>): readonly PathNode[] =>
  path.filter((node) => !isPerson(node))

/** The contract as the dialogs of its deeds name it. */
export const subjectOf = (contract: ContractDetails): ContractSubject => ({
  id: contract.id,
  number: contract.number,
  person: (holderOf(contract) ?? contract.path.at(-1))?.name ?? '',
  email: contract.email ?? '',
  simCardNumber: contract.simCardNumber,
  state: stateOfLetter(contract.letter),
  path: contract.path,
  hasIndividualBundle: contract.hasIndividualBundle,
})

/** A product of a contract and what belongs to it. */
export interface ContractItem {
  readonly id: number
  readonly name: Localized | null
  readonly children: readonly ContractItem[]
}

/** How many products there are under and including an item. */
export const countItems = (item: ContractItem): number =>
  item.children.reduce((sum, child) => sum + countItems(child), 1)

/** A limit per day that a contract is under. */
export interface ContractThreshold {
  readonly id: number
  readonly name: string
  /** KPN's word. */
  readonly type: string
  readonly dailyValue: number | null
}
