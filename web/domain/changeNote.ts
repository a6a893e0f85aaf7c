import type { Command } from '#contract/portal/ledger.ts'
import { formOf, type Change } from './personEdit.ts'
import { isPersonField } from './personField.ts'

/** A note of the ledger is at most 1,000 characters, and goes percent-encoded in a header of 2 kB beside the ticket. */
const NOTE_MAX = 1_000
const ENCODED_MAX = 1_400
/** A long text is recognised by its beginning. */
const VALUE_MAX = 120

type Noted = readonly [field: string, was: string, becomes: string]

const cut = (text: string) => (text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text)

/** What a write replaces, for the ledger: upstream keeps no past. Changes that do not fit are left out, never cut apart. */
export function changeNote(changes: readonly Change[]): string | undefined {
  const noted: Noted[] = []
  for (const { field, was, becomes } of changes) {
    const next: Noted = [field, cut(was), cut(becomes)]
    const text = JSON.stringify([...noted, next])
    if (text.length <= NOTE_MAX && encodeURIComponent(text).length <= ENCODED_MAX) noted.push(next)
  }
  return noted.length > 0 ? JSON.stringify(noted) : undefined
}

const isNoted = (value: unknown): value is Noted =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string')

/** Before and after of a command whose note may be read; a note in words has none. */
export function changesIn({ note, request }: Command): Change[] {
  try {
    const noted: unknown = JSON.parse(note ?? '[]')
    const sent = (request as { subscriber?: Readonly<Record<string, unknown>> } | null)?.subscriber
    const after = sent && formOf(sent)
    return (Array.isArray(noted) ? noted : []).filter(isNoted).map(([field, was, becomes]) => ({
      field,
      was,
      // what was sent is there in full
      becomes: after && isPersonField(field) && field !== 'vip' ? after[field] : becomes,
    }))
  } catch {
    return []
  }
}
