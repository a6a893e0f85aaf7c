import { showPhone } from '#contract/phone.ts'
import { listedName } from '#contract/personName.ts'
import type { HierarchyNode } from '../../domain/node.ts'
import type { PersonInList } from '../../domain/person.ts'
import type { ListColumn } from '../../domain/listSettings.ts'
import type { PeopleColumn } from '../../domain/peopleList.ts'
import type { Cell } from '../../lib/csv.ts'

/** One row of the table: a person as the list they come from knows them. */
export interface PeopleRow {
  readonly id: number
  readonly name: string
  readonly cells: Partial<Record<PeopleColumn, string>>
  /** KPN found it by the debtor's name, and it stands under another one. */
  readonly isElsewhere: boolean
  /** KPN's kind: among the children of a node stand groups too. */
  readonly kind: string
}

export const rowOfPerson = (person: PersonInList, isElsewhere: boolean): PeopleRow => ({
  id: person.id,
  name: listedName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName }),
  cells: {
    firstName: person.firstName,
    prefix: person.prefix,
    lastName: person.lastName,
    fixedNumber: person.fixedNumber && showPhone(person.fixedNumber),
    debtor: person.path.find(({ kind }) => kind === 'DEBTOR')?.name ?? '',
    employeeNumber: person.employeeNumber,
    number: person.contracts.firstNumber ? showPhone(person.contracts.firstNumber) : '',
    contracts: String(person.contracts.amount),
    place: person.path.at(-1)?.name ?? '',
  },
  isElsewhere,
  kind: 'SUBSCRIBER',
})

export const rowOfNode = (node: HierarchyNode): PeopleRow => ({
  id: node.id,
  name: node.person || node.code === null || node.code === node.name ? node.name : `${node.code} ${node.name}`,
  cells: {
    firstName: node.person?.firstName ?? '',
    prefix: node.person?.prefix ?? '',
    lastName: node.person?.lastName ?? '',
    employeeNumber: (node.person && node.code) ?? '',
    email: node.person?.email ?? '',
  },
  isElsewhere: false,
  kind: node.kind,
})

/** A row as a file has it: the same columns, a number where it is one. */
export const fileCells = (row: PeopleRow, columns: readonly ListColumn[]): Cell[] =>
  columns.map(({ id }) =>
    id === 'name'
      ? row.name
      : id === 'contracts'
        ? Number(row.cells.contracts ?? 0)
        : (row.cells[id as PeopleColumn] ?? ''),
  )
