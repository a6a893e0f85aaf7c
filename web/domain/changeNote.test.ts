import { expect, test } from 'vitest'
import type { Command } from '#contract/portal/ledger.ts'
import { changeNote, changesIn } from './changeNote.ts'

const command = (note: string | null, request: unknown = null) => ({ note, request }) as Command

test('what a save replaced is read back, with what was sent in full', () => {
  const comments = 'x'.repeat(500)
  const note = changeNote([
    { field: 'mobileNumber', was: '06-12345678', becomes: '06-21458830' },
    { field: 'comments', was: 'y'.repeat(500), becomes: comments },
    { field: 'vip', was: '', becomes: 'true' },
  ])
  const subscriber = { mobileNumber: '31621458830', comments, vip: true }
  expect(changesIn(command(note!, { subscriber }))).toEqual([
    { field: 'mobileNumber', was: '06-12345678', becomes: '06-21458830' },
    { field: 'comments', was: `${'y'.repeat(120)}…`, becomes: comments },
    { field: 'vip', was: '', becomes: 'true' },
  ])
})

test('it always fits its header, whatever alphabet is typed', () => {
  const changes = Array.from({ length: 11 }, (_, at) => ({ field: `f${at}`, was: 'Ж'.repeat(300), becomes: 'ё' }))
  const note = changeNote(changes)!
  expect(encodeURIComponent(note).length).toBeLessThanOrEqual(1_400)
  expect(changesIn(command(note)).length).toBeGreaterThan(0)
})

test.each([[null], ['phoned her'], ['{"a":1}'], ['[["a"]]'], ['7']])('a note in words (%s) has no changes', (note) => {
  expect(changesIn(command(note))).toEqual([])
})

test('nothing changed needs no note', () => expect(changeNote([])).toBeUndefined())
