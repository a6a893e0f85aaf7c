import { common } from './common.ts'
import { edit } from './edit.ts'
import { errors } from './errors.ts'
import { ledger } from './ledger.ts'
import { people } from './people.ts'
import { search } from './search.ts'
import { signIn } from './signIn.ts'

/** All texts; their keys begin with the name of their file. */
export const dictionary = { ...common, ...edit, ...errors, ...ledger, ...people, ...search, ...signIn }

export type Key = keyof typeof dictionary
