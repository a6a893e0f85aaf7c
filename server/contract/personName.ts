/**
 * A person's name in three parts, as upstream keeps it (`prefix`, `surnamePrefix` or `namePrefix` on KPN's wire). Any
 * part may be missing, null or empty: KPN does all three.
 */
export interface PersonName {
  readonly firstName?: string | null | undefined
  readonly prefix?: string | null | undefined
  readonly surname?: string | null | undefined
}

const clean = (part: string | null | undefined) => part?.trim().replaceAll(/\s+/g, ' ') ?? ''
const joined = (between: string, ...parts: readonly string[]) => parts.filter((part) => part !== '').join(between)

/** As one speaks to somebody: `Maxim van Aanholt`. Empty when nothing is known. */
export const shownName = ({ firstName, prefix, surname }: PersonName): string =>
  joined(' ', clean(firstName), clean(prefix), clean(surname))

/** As one looks somebody up: `Aanholt, Maxim van`. Empty when nothing is known. */
export const listedName = ({ firstName, prefix, surname }: PersonName): string =>
  joined(', ', clean(surname), joined(' ', clean(firstName), clean(prefix)))

/** At most two capitals for a portrait: of first name and surname, never of the prefix (`MA`). */
export const initials = ({ firstName, surname }: PersonName): string =>
  [clean(firstName), clean(surname)]
    .map((part) => ([...part.normalize('NFC')][0] ?? '').toLocaleUpperCase('nl'))
    .join('')

/** First without case and accents, so that `boer, Zoë` does not stand before `Boer, Anna`; these decide what is left. */
const dutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })
const exact = new Intl.Collator('nl', { numeric: true })

const lastIfMissing = (order: Intl.Collator, a: string, b: string) =>
  a === b ? 0 : a === '' ? 1 : b === '' ? -1 : order.compare(a, b)

const compareParts = (order: Intl.Collator, a: PersonName, b: PersonName) =>
  lastIfMissing(order, clean(a.surname), clean(b.surname)) ||
  lastIfMissing(order, clean(a.firstName), clean(b.firstName)) ||
  lastIfMissing(order, clean(a.prefix), clean(b.prefix))

/** Dutch order: surname, first name, prefix; a missing part comes last. */
export const comparePersonNames = (a: PersonName, b: PersonName): number =>
  compareParts(dutch, a, b) || compareParts(exact, a, b)
