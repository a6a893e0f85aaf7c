import { expect, test } from 'vitest'
import { notedPerson, personNote } from './personNote.ts'

test.each([
  { name: 'Julia Jansen', personId: 1_234_567 },
  { name: 'Jan (magazijn)', personId: 12 },
  { name: 'Balie 3', personId: null },
])('$name is read again as it was written', (person) => {
  expect(notedPerson(personNote(person))).toEqual(person)
})

test.each([undefined, null, ''])('no note (%j) is nobody', (note) => {
  expect(notedPerson(note)).toBeUndefined()
})
