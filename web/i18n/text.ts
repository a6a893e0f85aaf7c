/** Every word on a screen, in both languages: a text without one of them does not compile. */

export type Language = 'nl' | 'en'
export const LANGUAGES: readonly Language[] = ['nl', 'en']

/** `{place}`s are filled from the parameters; a plural is chosen by `count`. */
type Text = string | { readonly one: string; readonly other: string }
type Texts = Readonly<Record<string, Readonly<Record<Language, Text>>>>

/** Keeps the literal types of a dictionary, from which the parameters of each text are known. @__NO_SIDE_EFFECTS__ */
export const texts = <const T extends Texts>(dictionary: T): T => dictionary

type Places<S extends string> = S extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never
type PlacesOf<T> = T extends string
  ? Places<T>
  : T extends { one: infer One extends string; other: infer Other extends string }
    ? Places<One | Other> | 'count'
    : never

/** What has to be given with a text: nothing, or a value for each of its places. */
export type Given<T, Value> = [PlacesOf<T[keyof T]>] extends [never]
  ? []
  : [Readonly<Record<PlacesOf<T[keyof T]>, Value>>]

const PLURALS = { nl: new Intl.PluralRules('nl-NL'), en: new Intl.PluralRules('en-GB') }
const NUMBERS = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }

export const showNumber = (language: Language, value: number): string => NUMBERS[language].format(value)

/** Cuts a text at its places: words, and values where a place was. Numbers are written as the language writes them. */
export function fill<Value>(
  language: Language,
  text: Text,
  given: Readonly<Record<string, Value>> = {},
): (string | Value)[] {
  const chosen =
    typeof text === 'string' ? text : text[PLURALS[language].select(Number(given['count'])) === 'one' ? 'one' : 'other']
  return chosen.split(/[{}]/).map((part, at) => {
    const value = at % 2 === 1 ? given[part]! : part
    return typeof value === 'number' ? showNumber(language, value) : value
  })
}
