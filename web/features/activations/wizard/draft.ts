import type { Person } from '../../../domain/person.ts'
import { shownName } from '#contract/personName.ts'
import { makeReference } from '#contract/referenceNumber.ts'
import { EMPTY_CHOICE, STEPS, type ActivationChoice } from '../../../domain/activation.ts'

/** What somebody filled in so far, the confirmation code apart: that is kept nowhere. */
export interface WizardDraft extends ActivationChoice {
  /** Of one request from its first answer until it is sent; another request is another draft. */
  readonly id: string
  readonly via: 'stn' | 'kpn'
  readonly whom: 'person' | 'free'
  readonly personId: number | null
  readonly name: string
  /** The furthest step that was come to, from 0. */
  readonly reached: number
}

/** A reference of our own for a new write: at most 15 characters, made here so that the review shows it. */
export const newReference = (): string => makeReference(crypto.getRandomValues(new Uint8Array(8)))

/** What tells a request from any other. */
export const asAnother = () => ({ id: crypto.randomUUID(), reference: newReference() })

/** The parts of a person that the wizard takes along. */
export const partsOf = (person: Pick<Person, 'id' | 'firstName' | 'prefix' | 'lastName' | 'email'>) => ({
  whom: 'person' as const,
  personId: person.id,
  name: shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName }),
  email: person.email,
})

/** Where the wizard begins; `what`: `esim` or `card`, and which `card`, as an address may say. */
export function freshDraft(what: string | null, person: Person | undefined, card = ''): WizardDraft {
  return {
    ...EMPTY_CHOICE,
    sim: what === 'esim' || what === 'card' ? what : undefined,
    card: /^\d+$/.test(card) ? card : '',
    ...asAnother(),
    via: 'stn',
    whom: 'person',
    personId: null,
    name: '',
    reached: 0,
    ...(person && partsOf(person)),
  }
}

interface Kept {
  readonly wizard: WizardDraft
  /** Whose it is: the next to sign in on this screen begins anew. */
  readonly by: string
}

const isKept = (state: unknown): state is Kept =>
  typeof state === 'object' && state !== null && 'wizard' in state && 'by' in state

/** What this entry of the browser's history keeps, if it is this operator's. */
export function keptDraft(state: unknown, by: string): WizardDraft | undefined {
  return isKept(state) && state.by === by && state.wizard.reached < STEPS.length ? state.wizard : undefined
}

/** What an entry of the browser's history is to keep. */
export const asKept = (wizard: WizardDraft, by: string): Kept => ({ wizard, by })
