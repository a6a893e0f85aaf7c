import { dictionary, type Key } from './dictionary.ts'
import { fill, type Given, type Language } from './text.ts'

type Value = string | number

export type Translate = <K extends Key>(key: K, ...given: Given<(typeof dictionary)[K], Value>) => string

/** The `t()` of one language. */
export const translate =
  (language: Language): Translate =>
  (key, ...given) =>
    fill<Value>(language, dictionary[key][language], given[0]).join('')
