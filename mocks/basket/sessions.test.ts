import { describe, expect, test } from 'vitest'
import { EXAMPLE } from '../fleet/exampleCompany.ts'
import { createSandbox } from '../sandbox.ts'
import { control } from '../control.ts'
import { ask, aWorld, refusal } from '../testing/ask.ts'
import { allNodes, fill, named, open, tick, treeOf } from '../testing/baskets.ts'
import { BASKET_LIFETIME } from './sessions.ts'

const MAXIM = { contractId: EXAMPLE.maximsContract }

test('no two baskets share a node id, and a basket keeps its own', () => {
  const world = aWorld({ size: 0 })
  const [one, two] = [open(world, MAXIM), open(world, MAXIM)]
  const ids = (session: string) => allNodes(treeOf(world, session)).map(({ id }) => id)
  expect(one).not.toBe(two)
  expect(new Set([...ids(one), ...ids(two)]).size).toBe(ids(one).length * 2)
  const before = ids(one)
  tick(world, one, 'VoiceMail Plus')
  expect(ids(one)).toEqual(before)
})

test('two baskets know nothing of one another', () => {
  const world = aWorld({ size: 0 })
  const [one, two] = [open(world, MAXIM), open(world, MAXIM)]
  tick(world, one, '-VoiceMail')
  expect(named(world, two, 'VoiceMail').selected).toBe(true)
})

describe('a basket ends', () => {
  test('when nobody asks for it long enough, and not before', () => {
    const world = aWorld({ size: 0 })
    const sessionId = open(world, MAXIM)
    treeOf(world, sessionId, BASKET_LIFETIME)
    treeOf(world, sessionId, 2 * BASKET_LIFETIME)
    const asked = { query: { sessionId } }
    expect(refusal(world, 'basketRead', asked, 3 * BASKET_LIFETIME + 1)).toMatchObject({
      status: 404,
      code: 'BASKET_NOT_FOUND',
    })
  })

  test('when the control plane says so: one, or all', () => {
    const sandbox = createSandbox({ size: 0 })
    const { world } = sandbox
    const sessions = [open(world, MAXIM), open(world, MAXIM), open(world, MAXIM)] as const
    const post = (path: string, body: unknown) => control(sandbox, { method: 'POST', path, search: '', body })
    expect(post('/basket/expire', { sessionId: sessions[0] }).body).toEqual({ expired: 1 })
    expect(refusal(world, 'basketRead', { query: { sessionId: sessions[0] } }).status).toBe(404)
    ask(world, 'basketRead', { query: { sessionId: sessions[1] } })
    expect(post('/basket/expire', {}).body).toEqual({ expired: 2 })
    for (const sessionId of sessions)
      refusal(world, 'basketChange', { query: { sessionId }, body: { templateId: 'x' } })
  })
})

test('without a session KPN takes the basket that was opened last: everybody shares it', () => {
  const world = aWorld({ size: 0 })
  const one = open(world, MAXIM)
  const two = open(world, { contractId: EXAMPLE.joshuasContract })
  const { id } = named(world, two, 'VoiceMail Plus')
  const body = { productActions: [{ productId: id, type: 'PUT' as const }] }
  expect(ask(world, 'basketChange', { query: {}, body })).toEqual({ sessionId: two })
  expect(named(world, two, 'VoiceMail Plus').selected).toBe(true)
  expect(named(world, one, 'VoiceMail Plus').selected).toBe(false)
})

test('starting over brings back what was there when it was opened', () => {
  const world = aWorld({ size: 0 })
  const change = open(world, MAXIM)
  const before = treeOf(world, change)
  tick(world, change, '-VoiceMail', 'Data bundle 5 GB')
  ask(world, 'basketReset', { query: { sessionId: change } })
  expect(treeOf(world, change)).toEqual(before)
  const fresh = open(world, { accountGroupId: EXAMPLE.julia })
  tick(world, fresh, 'Mobile Data Only')
  fill(world, fresh, { porting: 'true' })
  ask(world, 'basketReset', { query: { sessionId: fresh } })
  expect(ask(world, 'basketRead', { query: { sessionId: fresh } })).toMatchObject({ characteristics: {} })
})

describe('the control plane', () => {
  const sandbox = createSandbox({ size: 0 })
  const { world } = sandbox
  const post = (path: string, body: unknown) => control(sandbox, { method: 'POST', path, search: '', body })

  test('changes a price, for baskets that are open and for later ones', () => {
    const sessionId = open(world, MAXIM)
    post('/basket/price', { name: 'Databundel 5 GB', monthlyFeeInCents: 751 })
    for (const session of [sessionId, open(world, MAXIM)]) {
      expect(named(world, session, 'Data bundle 5 GB').price.recurring.monthlyFeeInCents).toBe(751)
    }
    expect(post('/basket/price', { name: 'Nothing', monthlyFeeInCents: 1 }).status).toBe(404)
  })

  test('makes the total wrong by what it is told', () => {
    post('/basket/cent', { cents: 1 })
    const sessionId = open(world, MAXIM)
    const total = () => ask(world, 'basketRead', { query: { sessionId } }).totalPrice!.recurring!.monthlyFeeInCents
    expect(total()).toBe(2001)
    post('/basket/cent', { cents: 0 })
    expect(total()).toBe(2000)
  })

  test('offers a tree of 2,000 nodes, which answers at once', () => {
    post('/basket/big', { nodes: 2000 })
    const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
    tick(world, sessionId, 'Large test subscription')
    const start = performance.now()
    const nodes = allNodes(treeOf(world, sessionId))
    expect(performance.now() - start).toBeLessThan(200)
    expect(nodes.length).toBeGreaterThanOrEqual(2000)
  })
})
