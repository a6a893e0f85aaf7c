import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { msmRows } from './msm/table.ts'
import { json, operation, type Row } from './operation.ts'
import { portalRows } from './portal/table.ts'
import { stnRows } from './stn/table.ts'
import { wire } from './wire.ts'

const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  msm: msmRows,
  stn: stnRows,
  portal: portalRows,
}
const all = Object.values(tables).flatMap((rows) => Object.values(rows))

/** Every property name that a schema knows, at any depth. */
function propertiesOf(schema: unknown): Set<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  const walk = (value: unknown) => {
    if (!(value instanceof z.ZodMiniType) || seen.has(value)) return
    seen.add(value)
    if (value instanceof z.ZodMiniObject) {
      for (const [name, field] of Object.entries(value.def.shape)) {
        names.add(name)
        walk(field)
      }
    }
    if (value instanceof z.ZodMiniLazy) walk(value.def.getter())
    // Whatever else holds schemas (array, union, pipe, optional, record) holds them in its definition.
    for (const part of Object.values(value.def).flat()) walk(part)
  }
  walk(schema)
  return names
}

const looksSecret = (name: string) =>
  /^(pin|puk)\d?$|pass(word|code|phrase)|confirmationCode$|secret$|token$/i.test(name)

/** Secrets that a row answers (or a write sends, and so the ledger keeps) without naming them. */
function unnamedSecrets(row: Row): string[] {
  const answered = row.answer.kind === 'json' ? [...propertiesOf(row.answer.schema)] : []
  const kept = row.effect === 'write' && row.body.kind === 'json' ? [...propertiesOf(row.body.schema)] : []
  return [...answered, ...kept].filter((name) => looksSecret(name) && !row.secrets.includes(name))
}

describe('the three tables', () => {
  it('name a row once, by the name it is exported under', () => {
    for (const [upstream, rows] of Object.entries(tables)) {
      for (const [name, row] of Object.entries(rows)) expect([row.id, row.upstream]).toEqual([name, upstream])
    }
    const ids = all.map((row) => row.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('describe an operation once: no method and path stands in two rows of a table', () => {
    for (const rows of Object.values(tables)) {
      const calls = Object.values(rows).map((row) => `${row.method} ${row.path.replaceAll(/\{\w+\}/g, '{}')}`)
      expect(calls.filter((call, at) => calls.indexOf(call) !== at)).toEqual([])
    }
  })

  it('have a parameter for every place of a path, and no other', () => {
    for (const row of all) {
      const places = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      expect([row.id, Object.keys(row.params).toSorted()]).toEqual([row.id, places.toSorted()])
    }
  })

  it('name every secret that they answer or keep', () => {
    expect(
      all.map((row) => [row.id, unnamedSecrets(row)] as const).filter(([, secrets]) => secrets.length > 0),
    ).toEqual([])
  })

  it('settle writes by rows that are there, and by references that are sent', () => {
    for (const row of all) {
      expect([row.id, row.effect === 'write']).toEqual([row.id, row.write !== undefined])
      for (const settle of row.write?.settle ?? []) {
        if ('read' in settle) expect(tables[row.upstream]![settle.read]?.effect).toBe('read')
        if (settle.by === 'reference') expect([row.id, row.write?.reference?.max]).toEqual([row.id, 15])
      }
      if (row.write) expect([row.id, row.write.settle.length > 0]).toEqual([row.id, true])
    }
  })
})

describe('the search for secrets', () => {
  it('finds them at any depth, in answers and in what a write sends', () => {
    const card = wire({ id: z.string(), puk: z.string() })
    const nested = z.pipe(
      z.union([z.array(card), z.record(z.string(), z.nullable(z.lazy(() => card)))]),
      z.transform((value) => value),
    )
    const given = { id: 'one', upstream: 'stn', method: 'POST', path: '/One' } as const
    expect(unnamedSecrets(operation({ ...given, answer: json(wire({ results: nested })) }))).toEqual(['puk'])
    expect(unnamedSecrets(operation({ ...given, answer: json(nested), secrets: ['puk'] }))).toEqual([])
    const body = json(z.strictObject({ sim: z.optional(z.strictObject({ eSimConfirmationCode: z.string() })) }))
    const write = { subject: { kind: 'subscription' }, settle: [{ by: 'person' }] } as const
    expect(unnamedSecrets(operation({ ...given, body, effect: 'write', write }))).toEqual(['eSimConfirmationCode'])
    expect(unnamedSecrets(operation({ ...given, body }))).toEqual([])
  })
})
