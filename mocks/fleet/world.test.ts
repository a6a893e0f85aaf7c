import { describe, expect, test } from 'vitest'
import { luhnDigit } from './numbers.ts'
import { groupsAbove } from './tree.ts'
import { createWorld } from './world.ts'
import type { World } from './state.ts'

const NOW = Date.UTC(2026, 10, 22, 13)
const make = (size: number, seed = 1) => createWorld({ size, seed, now: NOW })

const written = (world: World) =>
  JSON.stringify(world, (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value))

const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length

describe('the same seed makes the same company', () => {
  test('node for node', () => expect(written(make(500))).toBe(written(make(500))))
  test('and another seed another', () => expect(written(make(500, 2))).not.toBe(written(make(500))))
})

describe.each([3, 5000, 100_000])('%i people', (size) => {
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const world = make(size)
  const took = `${Math.round(performance.now() - start)} ms, ${Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB`

  test(`are all there, beside KPN's three (${took})`, () => {
    expect(world.people.size).toBe(size + 3)
    const placed = [...world.groups.values()].flatMap(({ children }) => children.filter((id) => world.people.has(id)))
    expect(placed).toHaveLength(size + 3)
    expect(new Set(placed).size).toBe(size + 3)
  })

  test('stand where KPN lets them stand', () => {
    for (const person of world.people.values()) {
      const above = groupsAbove(world, person).map(({ type }) => type)
      expect(above.slice(0, 2)).toEqual(['CUSTOMER', 'DEBTOR'])
    }
    for (const group of world.groups.values()) {
      const above = groupsAbove(world, group).map(({ type }) => type)
      const below = group.children.map((id) => world.groups.get(id)?.type)
      if (group.type === 'COST_CENTER') {
        expect(above).toContain('DEBTOR')
        expect(above).not.toContain('COST_CENTER')
      }
      if (group.type === 'CUSTOM_GROUP') expect(below).not.toContain('CUSTOM_GROUP')
    }
  })

  test('are told apart by employee number, phone number and SIM card', () => {
    const contracts = [...world.contracts.values()]
    for (const values of [
      [...world.people.values()].map((person) => person.employeeNumber),
      contracts.map((contract) => contract.mobileNumber),
      contracts.map((contract) => contract.simCardNumber),
      [...world.groups.values()].map((group) => group.costCenterNumber),
    ]) {
      const given = values.filter((value) => value !== null && value !== undefined)
      expect(new Set(given).size).toBe(given.length)
    }
  })
})

describe('5,000 people are believable', () => {
  const world = make(5000)
  const people = [...world.people.values()].filter((person) => person.id > 20_000_000)
  const contracts = [...world.contracts.values()].filter((contract) => contract.id > 40_000_000)

  test('nine in ten have a mobile contract, some two', () => {
    const mobile = contracts.filter(({ product }) => product === 'voiceAndData' || product === 'unlimited')
    expect(share(mobile, people)).toBeGreaterThan(0.85)
    expect(share(mobile, people)).toBeLessThan(0.95)
    const twice = people.filter((person) => person.contracts.length > 1)
    expect(share(twice, people)).toBeGreaterThan(0.05)
  })

  test('most contracts are active, every state occurs', () => {
    const active = contracts.filter(({ state }) => state === 'ACTIVE')
    expect(share(active, contracts)).toBeGreaterThan(0.9)
    expect(new Set(contracts.map(({ state }) => state))).toEqual(
      new Set(['ACTIVE', 'CLOSED', 'ORDERED', 'PENDING', 'BLOCKED']),
    )
  })

  test('numbers have the forms of real ones', () => {
    for (const { mobileNumber, simCardNumber, imei, product } of contracts) {
      if (mobileNumber !== null) expect(mobileNumber).toMatch(product === 'dataOnly' ? /^3197\d{9}$/ : /^316\d{8}$/)
      for (const checked of [simCardNumber, imei]) {
        if (checked !== null) expect(luhnDigit(checked.slice(0, -1))).toBe(checked.at(-1))
      }
      if (simCardNumber !== null) expect(simCardNumber).toMatch(/^8931\d{15}$/)
    }
  })

  test('names are those of a company in Venlo', () => {
    const surnames = new Set(people.map((person) => `${person.surnamePrefix}|${person.surname}`))
    for (const name of ['van der|Heijden', 'el|Amrani', '|Doğan', '|Wójcik', '|Ramdin'])
      expect(surnames).toContain(name)
    for (const { email } of people) expect(email).toMatch(/^([a-z]\.[a-z-]+\d*@vanrijnberg\.nl)?$/)
  })

  test('one cost centre has more people than fit on one screen of 1,000', () => {
    const largest = Math.max(...[...world.groups.values()].map(({ children }) => children.length))
    expect(largest).toBeGreaterThan(1000)
  })

  test('what is ordered or pending has something under way', () => {
    const underWay = new Set(
      [...world.tracked.values()].filter(({ finished }) => finished === null).map((one) => one.contract),
    )
    for (const { id, state } of contracts) expect(underWay.has(id)).toBe(state === 'ORDERED' || state === 'PENDING')
  })
})
