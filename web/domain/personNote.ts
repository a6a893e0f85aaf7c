/** Whom an activation is for: sTN has no place for it, the note in our ledger has. */
export interface NotedPerson {
  readonly name: string
  /** Of somebody in KPN's hierarchy; null for a name that was typed. */
  readonly personId: number | null
}

/** For the ledger: `Julia Jansen (1234567)`, or the name alone. */
export const personNote = ({ name, personId }: NotedPerson): string =>
  personId === null ? name.trim() : `${name} (${personId})`

/** The same note read again; undefined when there is none. */
export function notedPerson(note: string | null | undefined): NotedPerson | undefined {
  if (!note) return undefined
  const found = /^(?<name>.+) \((?<id>[1-9]\d{0,14})\)$/s.exec(note)
  return { name: found?.groups!['name'] ?? note, personId: found ? Number(found.groups!['id']) : null }
}
