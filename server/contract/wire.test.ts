import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { id, localized, mapOf, openEnum, paged, wire, wireTree } from './wire.ts'

describe('an object of an answer', () => {
  const person = wire({ id, name: z.string(), tags: z.array(z.string()) })

  it.each([
    {},
    { id: null, name: null, tags: null },
    { id: 2_419_028_783, name: '', tags: [] },
    { id: 1, unknown: { deep: [1, null] } },
  ])('keeps %j as it is', (answer) => {
    expect(person.parse(answer)).toEqual(answer)
  })

  it.each([null, [], 'text', { id: '1' }, { id: 1.5 }, { name: 1 }, { tags: 'a' }])('refuses %j', (answer) => {
    expect(person.safeParse(answer).success).toBe(false)
  })

  it('does not let a field named __proto__ through to the prototype', () => {
    const parsed = person.parse(JSON.parse('{"id":1,"__proto__":{"admin":true}}')) as { admin?: boolean }
    expect(parsed.admin).toBeUndefined()
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
  })
})

describe('an open enumeration', () => {
  const state = openEnum('ACTIVE', 'BLOCKED')

  it('takes a value that it does not know, and nothing but text', () => {
    expect(state.parse('ACTIVE')).toBe('ACTIVE')
    expect(state.parse('HIBERNATING')).toBe('HIBERNATING')
    expect(state.safeParse(1).success).toBe(false)
  })

  it('tells its values, so that they can be held against KPN’s document', () => {
    expect(z.toJSONSchema(state)).toMatchObject({ type: 'string', enum: ['ACTIVE', 'BLOCKED'] })
    expect(z.toJSONSchema(openEnum('OTHER'))).toMatchObject({ enum: ['OTHER'] })
  })
})

describe('a tree', () => {
  const node = wireTree('children', { id, name: localized })

  it('goes to any depth, with missing, null and unknown parts at each', () => {
    const tree = {
      id: 1,
      children: [{ id: null, extra: 1, children: [{ children: null }, { name: { en: null } }] }, {}],
    }
    expect(node.parse(tree)).toEqual(tree)
  })

  it('says where in it something is wrong', () => {
    const { error } = node.safeParse({ children: [{ children: [{ id: 'x' }] }] })
    expect(error?.issues.map((issue) => issue.path)).toEqual([['children', 0, 'children', 0, 'id']])
  })

  it('survives a hundred levels, many more than any company has', () => {
    let tree: Record<string, unknown> = { id: 0 }
    for (let level = 1; level < 100; level += 1) tree = { id: level, children: [tree] }
    expect(node.safeParse(tree).success).toBe(true)
  })
})

describe('a map and a page', () => {
  it('take any key, and null for a value', () => {
    const counts = mapOf(z.int())
    expect(counts.parse({ mobile: 3, fixed_mobile: null })).toEqual({ mobile: 3, fixed_mobile: null })
    expect(counts.safeParse({ mobile: '3' }).success).toBe(false)
  })

  it('are loose like every answer', () => {
    const page = paged(wire({ id }))
    expect(page.parse({ result: null })).toEqual({ result: null })
    expect(page.parse({ result: [{ id: 1, new: true }], total: 1, facets: [] })).toEqual({
      result: [{ id: 1, new: true }],
      total: 1,
      facets: [],
    })
  })
})
