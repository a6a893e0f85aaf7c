import { listedName } from '#contract/personName.ts'
import type { Availability } from './availability.ts'
import type { HierarchyNode, PathNode } from './node.ts'
import type { PersonRecord } from './personField.ts'

/** One person as read: their place, and everything that a save has to send back. */
export interface Person {
  readonly id: number
  readonly path: readonly PathNode[]
  readonly record: PersonRecord
  readonly firstName: string
  readonly prefix: string
  readonly lastName: string
  readonly email: string
  readonly employeeNumber: string
  readonly mobileNumber: string
}

/** A row of KPN's list of people. */
export interface PersonInList {
  readonly id: number
  readonly firstName: string
  readonly prefix: string
  readonly lastName: string
  readonly employeeNumber: string
  readonly fixedNumber: string
  readonly path: readonly PathNode[]
  readonly contracts: { readonly amount: number; readonly firstNumber: string | null }
}

/** What KPN allows with one person now. */
export interface PersonCan {
  readonly editable: Availability
  readonly movable: Availability
  readonly removable: Availability
}

/** A person as they stand in the tree. */
export function nodeOfPerson({ id, firstName, prefix, lastName, employeeNumber, email }: Person): HierarchyNode {
  return {
    id,
    kind: 'SUBSCRIBER',
    name: listedName({ firstName, prefix, surname: lastName }),
    code: employeeNumber || null,
    person: { firstName, prefix, lastName, email },
  }
}
