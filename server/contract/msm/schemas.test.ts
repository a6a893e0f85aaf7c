import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Row } from '../operation.ts'
import { msmRows } from './table.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly $defs?: Readonly<Record<string, Schema>>
}

const rows: readonly Row[] = Object.values(msmRows)
const answers = rows.flatMap((row) => (row.answer.kind === 'json' ? [{ id: row.id, schema: row.answer.schema }] : []))
const requests = rows.flatMap((row) => (row.body.kind === 'json' ? [{ id: row.id, schema: row.body.schema }] : []))

const jsonSchema = (schema: z.ZodMiniType) => z.toJSONSchema(schema, { io: 'input' }) as Schema

const DEPTH = 6

/** A value that no enumeration of ours knows. */
const filled = (schema: Schema) => {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  return { string: 'NEVER_SEEN_BEFORE', integer: 2_419_028_783, number: 1250, boolean: true }[String(type)] ?? null
}

/** A whole answer, with a field nobody knows in every object. */
function sample(schema: Schema, root: Schema, depth = 0): unknown {
  if (schema.$ref === '#') return sample(root, root, depth)
  if (schema.$ref) return sample(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, root, depth)
  if (schema.anyOf) return sample(schema.anyOf[0]!, root, depth)
  if (schema.type === 'array') return depth > DEPTH ? [] : [sample(schema.items!, root, depth + 1)]
  if (schema.type !== 'object') return filled(schema)
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [name, sample(field, root, depth + 1)] as const,
  )
  const more = schema.additionalProperties
  const isMap = more && (more.type !== undefined || more.anyOf !== undefined)
  const added = isMap ? sample(more, root, depth + 1) : { deep: ['kept', null] }
  return Object.fromEntries([...fields, ['newAtKpn', added]])
}

/** Sets every field of every object in `value` to null, then leaves it out, one at a time; calls `check` each time. */
function withoutEach(value: unknown, check: (place: string) => void, place = ''): void {
  if (Array.isArray(value)) value.forEach((one, at) => withoutEach(one, check, `${place}.${at}`))
  else if (typeof value === 'object' && value !== null) {
    const holder = value as Record<string, unknown>
    for (const [name, kept] of Object.entries(holder)) {
      holder[name] = null
      check(`${place}.${name} is null`)
      delete holder[name]
      check(`${place}.${name} is missing`)
      holder[name] = kept
      withoutEach(kept, check, `${place}.${name}`)
    }
  }
}

/** Whether a row takes a body. */
const accepts = (row: { readonly body: { readonly schema: z.ZodMiniType } }, body: unknown) =>
  row.body.schema.safeParse(body).success

const moveOf = (count: number) => ({
  movedGroupIds: Array.from({ length: count }, (_, at) => at),
  destinationGroupId: 1,
})

describe('answers', () => {
  it.each(answers)('of $id keep unknown fields and unknown values at any depth', ({ schema }) => {
    const whole = sample(jsonSchema(schema), jsonSchema(schema))
    expect(schema.parse(whole)).toEqual(whole)
  })

  it.each(answers)('of $id may have null in any field at any depth, or miss it', ({ schema }) => {
    const whole = sample(jsonSchema(schema), jsonSchema(schema))
    const refused: string[] = []
    withoutEach(whole, (place) => schema.safeParse(whole).success || refused.push(place))
    expect(refused).toEqual([])
  })
})

describe('requests', () => {
  const objectsIn = (schema: Schema): Schema[] => [
    ...(schema.properties ? [schema] : []),
    ...Object.values(schema.properties ?? {}).flatMap(objectsIn),
    ...(schema.items ? objectsIn(schema.items) : []),
    ...(schema.anyOf ?? []).flatMap(objectsIn),
  ]

  it.each(requests)('of $id refuse a field that is not KPN’s, at any depth', ({ schema }) => {
    expect(objectsIn(jsonSchema(schema)).filter((one) => one.additionalProperties !== false)).toEqual([])
  })

  it('need every field of a person that a PUT would reset', () => {
    const person = { firstName: 'Joshua', surname: 'Martino', gender: 'MALE', vip: false }
    expect(accepts(msmRows.subscriberUpdate, { subscriber: person })).toBe(true)
    for (const name of Object.keys(person)) {
      const rest = Object.fromEntries(Object.entries(person).filter(([other]) => other !== name))
      expect([name, accepts(msmRows.subscriberUpdate, { subscriber: rest })]).toEqual([name, false])
    }
    expect(accepts(msmRows.subscriberUpdate, { subscriber: { ...person, user: false } })).toBe(false)
    expect(accepts(msmRows.subscriberUpdate, { subscriber: { ...person, gender: 'NEVER_SEEN_BEFORE' } })).toBe(false)
    expect(accepts(msmRows.subscriberUpdate, { subscriber: { ...person, comments: 'x'.repeat(4001) } })).toBe(false)
    expect(accepts(msmRows.subscriberUpdate, { subscriber: { ...person, surname: '' } })).toBe(false)
  })

  it('replace a SIM by a card with a number or by an eSIM with an e-mail address', () => {
    const contractId = 9876543
    const newSimCardNumber = '8931440000000000000'
    expect(accepts(msmRows.simReplace, { contractId, esim: false, newSimCardNumber })).toBe(true)
    expect(accepts(msmRows.simReplace, { contractId, esim: true, email: 'a@companyx.nl' })).toBe(true)
    expect(accepts(msmRows.simReplace, { contractId, esim: false, email: 'a@companyx.nl' })).toBe(false)
    expect(accepts(msmRows.simReplace, { contractId, esim: true, newSimCardNumber })).toBe(false)
    expect(accepts(msmRows.simReplace, { contractId, esim: false })).toBe(false)
  })

  it('correct a port-in in the four ways that KPN takes', () => {
    const newWishDate = '2022-03-02T10:49:00.005Z'
    const customerNumber = '123'
    for (const body of [
      { newWishDate, asap: false },
      { asap: true },
      { asap: true, customerNumber },
      { newWishDate, asap: false, customerNumber },
    ]) {
      expect([body, accepts(msmRows.orderPortingChange, body)]).toEqual([body, true])
    }
    for (const body of [{}, { newWishDate, asap: true }, { asap: false }, { asap: false, customerNumber }]) {
      expect([body, accepts(msmRows.orderPortingChange, body)]).toEqual([body, false])
    }
  })

  it('open a basket or change one, never both', () => {
    const productActions = [{ productId: 'TreeNode_12345_1234567890', type: 'PUT', amount: 2 }]
    for (const body of [
      { contractId: 9876543 },
      { accountGroupId: 1234568 },
      { accountGroupId: 1234568, orderId: 7654321 },
      { fixedContractId: 1, mobileContractId: 2 },
      { templateIdToModify: 3 },
      { productActions, characteristicActions: [{ name: 'eSim', value: 'true' }] },
      { simCardNumber: '8931440000000000000' },
      { templateId: '12' },
    ]) {
      expect([body, accepts(msmRows.basketChange, body)]).toEqual([body, true])
    }
    for (const body of [
      {},
      { contractId: 9876543, productActions },
      { contractId: 9876543, accountGroupId: 1234568 },
      { orderId: 7654321 },
      { fixedContractId: 1 },
      { productActions: [{ productId: 'TreeNode_1', type: 'REMOVE', amount: 1 }] },
      { productActions: [{ productId: 'TreeNode_1', type: 'PUT', amount: 101 }] },
    ]) {
      expect([body, accepts(msmRows.basketChange, body)]).toEqual([body, false])
    }
  })

  it('take addresses as KPN does', () => {
    const address = {
      companyName: 'Company X BV',
      street: 'Teststraat',
      houseNumber: '12a',
      postalCode: '1234AB',
      city: 'Den Haag',
      country: 'NL',
    }
    expect(accepts(msmRows.addressUpdate, address)).toBe(true)
    expect(accepts(msmRows.addressUpdate, { ...address, postalCode: '1234 AB' })).toBe(false)
    expect(accepts(msmRows.addressUpdate, { ...address, country: 'BE' })).toBe(false)
    expect(accepts(msmRows.addressUpdate, { ...address, houseNumber: '123456' })).toBe(false)
    expect(accepts(msmRows.basketOrder, { address, addressId: 1 })).toBe(false)
    expect(accepts(msmRows.basketOrder, { address, wishDate: '2022-03-02T10:49:00.005Z' })).toBe(true)
    expect(accepts(msmRows.basketOrder, { wishDate: '2022-03-02' })).toBe(false)
  })

  it('move at most ten nodes at once, and at least one', () => {
    expect([0, 1, 10, 11].map((count) => accepts(msmRows.hierarchyMove, moveOf(count)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('link a person by at least one number, and change at least one role', () => {
    const link = { subscriberId: 1, gripEntityId: 2 }
    expect(accepts(msmRows.subscriberLink, link)).toBe(false)
    expect(accepts(msmRows.subscriberLink, { ...link, fixedNumber: '31701234567' })).toBe(true)
    expect(accepts(msmRows.subscriberRolesEdit, {})).toBe(false)
    expect(accepts(msmRows.subscriberRolesEdit, { rolesToRemove: [1] })).toBe(true)
  })
})
