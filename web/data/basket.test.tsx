import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { changePrice, expireBaskets } from '../../mocks/basketHelpers.ts'
import { mockPortal } from '../../mocks/portalNode.ts'
import type { BasketAct, BasketWay, ProductNode } from '../domain/basket.ts'
import { draftOf, memoryOf, type BasketMemory } from '../domain/basketDraft.ts'
import { isSettledBasket } from '../domain/basketState.ts'
import { placesOf, pressOf } from '../domain/productTree.ts'
import { network } from '../testing/network.ts'
import { createBasket } from './basket.ts'
import { ApiError } from './errors.ts'

/** KPN's own example: 2,000 cents a month. */
const CHANGE: BasketWay = { kind: 'modify', contractId: 9876543 }
/** Julia's. */
const NEW: BasketWay = { kind: 'new', accountGroupId: 1234567 }

function aPortal() {
  const portal = mockPortal({ signedInAs: 'manager' })
  network.use(...portal.handlers)
  return portal
}

function opened(
  way: BasketWay = CHANGE,
  { portal = aPortal(), memory }: { portal?: ReturnType<typeof aPortal>; memory?: BasketMemory } = {},
) {
  const kept: BasketMemory[] = []
  const basket = createBasket(way, { load: async () => memory, keep: (one) => void kept.push(one) })
  onTestFinished(() => basket.close())
  const { get } = basket.state
  const until = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true), { timeout: 5_000 })
  const places = (name: string) => [...placesOf(get().now!.roots).values()].filter(({ node }) => node.name.en === name)
  const node = (name: string): ProductNode => places(name)[0]!.node
  const press = (name: string) => basket.press(pressOf(places(name)[0]!, get().pending))
  const pressAll = async (...names: readonly string[]) => {
    for (const name of names) {
      press(name)
      await until(() => get().waiting === 0)
    }
  }
  const sent = () => portal.engine.log.list({ row: 'basketChange' }).map(({ body }) => body)
  return {
    portal,
    basket,
    get,
    until,
    settled: () => until(() => isSettledBasket(get())),
    node,
    press,
    pressAll,
    sent,
    kept,
  }
}

const names = (acts: readonly BasketAct[]) =>
  acts.map((act) => ('path' in act ? `${act.kind} ${act.path.at(-1)}` : act.kind))
const done = ({ get }: Pick<ReturnType<typeof opened>, 'get'>) => names(get().steps.map(({ act }) => act))

describe('what is pressed', () => {
  test("KPN's example contract: voice mail off, a data bundle on", async () => {
    const { get, settled, press, node } = opened()
    await settled()
    expect(get().now!.old.monthly).toBe(2000)

    press('VoiceMail')
    press('Data bundle 5 GB')
    expect(get().isChecking).toBe(true)
    expect(get().pending.get(node('VoiceMail').id)).toMatchObject({ selected: false })
    expect(get().now!.total.monthly).toBe(2000)

    await settled()
    expect(get().now!.total.monthly).toBe(2750)
    expect(get().pending.size).toBe(0)
  })

  test('five presses that are faster than KPN are all kept, in their order, one at a time', async () => {
    const at = opened()
    const { portal, get, settled, press, sent } = at
    await settled()
    portal.engine.faults.arm({ upstream: 'msm', kind: 'latency', path: 'basketChange', ms: 40 })
    const before = sent().length
    press('VoiceMail')
    press('Data bundle 5 GB')
    press('VoiceMail')
    press('Data bundle 5 GB')
    press('VoiceMail')
    expect(get().waiting).toBe(5)
    await settled()
    expect(done(at).map((one) => one.split(' ')[0])).toEqual(['remove', 'put', 'put', 'remove', 'remove'])
    expect(sent()).toHaveLength(before + 5)
    // each is read before the next is sent
    const rows = portal.engine.log
      .list({})
      .map(({ row }) => row)
      .filter((row) => /^basket(Change|Read)$/.test(row ?? ''))
    expect(rows.slice(-10)).toEqual(Array.from({ length: 5 }, () => ['basketChange', 'basketRead']).flat())
  })

  test('what KPN adds, locks and prices anew by itself is told with the act', async () => {
    const { get, settled, press, node } = opened()
    await settled()
    press('5G priority')
    await settled()
    const effects = get().steps[0]!.effects.map(({ what, name }) => `${what} ${name.en}`)
    expect(effects).toEqual(expect.arrayContaining(['added 5G access', 'locked 5G access']))
    expect(node('5G access')).toMatchObject({ selected: true, disabled: true })
  })

  test('what KPN refuses is left out with its words, and what comes after it goes on', async () => {
    const at = opened(NEW)
    const { basket, get, settled, pressAll } = at
    await settled()
    await pressAll('Mobile Voice and Data')
    basket.press({ kind: 'answer', name: 'porting', value: 'true' })
    basket.press({ kind: 'answer', name: 'phoneNumber', value: '0612345678' })
    await settled()
    expect(get().leftOut.map(({ left }) => left.why)).toEqual(['refused'])
    expect(get().leftOut[0]!.left).toMatchObject({
      failure: { problem: { upstreamCode: 'INVALID_MSISDN_FORMAT_NOT_VALID' } },
    })
    expect(done(at)).toEqual(['put Mobiel Bellen en Internet', 'answer'])

    basket.press({ kind: 'answer', name: 'phoneNumber', value: '31612345678' })
    expect(get().leftOut).toEqual([])
    await settled()
    expect(get().now!.characteristics.find(({ name }) => name === 'phoneNumber')?.value).toBe('31612345678')
  })
})

describe('undo', () => {
  test('takes back with one act where that is enough, and again does it', async () => {
    const at = opened()
    const { basket, portal, get, settled, press } = at
    await settled()
    press('VoiceMail')
    await settled()
    basket.undo()
    await settled()
    expect(get()).toMatchObject({ canUndo: false, canRedo: true })
    expect(get().now!.total.monthly).toBe(2000)
    expect(portal.engine.log.list({ row: 'basketReset' })).toHaveLength(0)
    basket.redo()
    await settled()
    expect(done(at)).toEqual(['remove VoiceMail'])
    expect(get().canRedo).toBe(false)
  })

  test('starts over and does the rest again where KPN did more than was asked', async () => {
    const at = opened()
    const { basket, portal, get, settled, press, node } = at
    await settled()
    press('VoiceMail')
    press('5G priority')
    await settled()
    const { total } = get().steps[0]!.after
    basket.undo()
    await settled()
    expect(portal.engine.log.list({ row: 'basketReset' })).toHaveLength(1)
    expect(node('5G access').selected).toBe(false)
    expect(done(at)).toEqual(['remove VoiceMail'])
    expect(get().now!.total).toEqual(total)
  })

  test('drops what has not been sent yet without asking KPN', async () => {
    const { basket, get, settled, press, sent } = opened()
    await settled()
    const before = sent().length
    press('VoiceMail')
    press('Data bundle 5 GB')
    basket.undo()
    await settled()
    expect(get().steps).toHaveLength(1)
    expect(sent()).toHaveLength(before + 1)
  })
})

describe('trouble', () => {
  test('an answer that got lost is found in the snapshot, and nothing is sent twice', async () => {
    const at = opened()
    const { portal, settled, press, sent } = at
    await settled()
    const before = sent().length
    portal.engine.faults.arm({ upstream: 'msm', kind: 'reset', when: 'after', path: 'basketChange', times: 1 })
    press('VoiceMail')
    await settled()
    expect(done(at)).toEqual(['remove VoiceMail'])
    expect(sent()).toHaveLength(before + 1)
  })

  test('KPN down: what waits stays in its order, and goes on when somebody says so', async () => {
    const at = opened()
    const { basket, portal, get, until, settled, press } = at
    await settled()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'basketChange', times: 1 })
    press('VoiceMail')
    press('Data bundle 5 GB')
    await until(() => get().trouble !== null)
    expect(get()).toMatchObject({ waiting: 2, isChecking: true })
    basket.retry()
    await settled()
    expect(done(at)).toEqual(['remove VoiceMail', 'put Databundel 5 GB'])
  })

  test('what was under way can be left out instead', async () => {
    const at = opened()
    const { basket, portal, get, until, settled, press } = at
    await settled()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'basketChange', times: 1 })
    press('VoiceMail')
    press('Data bundle 5 GB')
    await until(() => get().trouble !== null)
    basket.leaveOut()
    await settled()
    expect(done(at)).toEqual(['put Databundel 5 GB'])
  })

  test('a basket that does not open says why, and opens when it is tried again', async () => {
    const portal = aPortal()
    portal.engine.faults.arm({ upstream: 'msm', kind: '500', path: 'basketRead', times: 1 })
    const { basket, get, until, settled } = opened(CHANGE, { portal })
    await until(() => get().at === 'failed')
    expect(get().failure).toBeInstanceOf(ApiError)
    basket.retry()
    await settled()
    expect(get().now!.total.monthly).toBe(2000)
  })
})

describe('a session that ended', () => {
  test('is opened again after the third press, and everything is there in new ids', async () => {
    const at = opened()
    const { portal, get, settled, press, pressAll, node } = at
    await settled()
    await pressAll('VoiceMail', 'Data bundle 5 GB', '5G priority')
    const before = get()
    const id = node('VoiceMail').id
    expireBaskets(portal.engine.world, undefined)
    press('VoiceMail')
    await settled()
    expect(get().sessionId).not.toBe(before.sessionId)
    expect(node('VoiceMail').id).not.toBe(id)
    expect(done(at)).toHaveLength(4)
    expect(get()).toMatchObject({ restored: 'expired', review: null })
  })

  test('prices that changed meanwhile are shown before anything goes on', async () => {
    const { basket, portal, get, until, settled, press, pressAll, sent } = opened()
    await settled()
    await pressAll('Data bundle 5 GB')
    const { total } = get().now!
    expireBaskets(portal.engine.world, undefined)
    changePrice(portal.engine.world, { name: 'Data bundle 5 GB', monthlyFeeInCents: 9_999 })
    press('VoiceMail')
    await until(() => get().review !== null)
    const { review } = get()
    expect(review).toMatchObject({ because: 'expired', before: total, leftOut: [] })
    expect(review!.after.monthly).toBeGreaterThan(total.monthly!)
    expect(get().waiting).toBe(1)
    const before = sent().length
    basket.accept()
    await settled()
    expect(sent()).toHaveLength(before + 1)
    expect(get().steps).toHaveLength(2)
  })
})

describe('another look, before an order', () => {
  test('says when the prices were read again, and that they are the same', async () => {
    const { basket, get, settled, pressAll } = opened()
    await settled()
    expect(get().read).toBeNull()
    await pressAll('VoiceMail')
    basket.look()
    basket.look()
    expect(get()).toMatchObject({ isChecking: true, waiting: 1 })
    await settled()
    expect(get().read).toEqual({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), isSame: true })
    expect(get().steps).toHaveLength(1)
  })

  test('shows what KPN asks by now, and nothing goes on before it was seen', async () => {
    const { basket, get, settled, pressAll, until, portal } = opened()
    await settled()
    await pressAll('Data bundle 5 GB')
    changePrice(portal.engine.world, { name: 'Data bundle 5 GB', monthlyFeeInCents: 751 })
    basket.look()
    await until(() => get().review !== null)
    expect(get().review).toMatchObject({ because: 'look', before: { monthly: 2750 }, after: { monthly: 2751 } })
    expect(isSettledBasket(get())).toBe(false)
    basket.accept()
    await settled()
    expect(get()).toMatchObject({ now: { total: { monthly: 2751 } }, read: { isSame: false } })
  })

  test('that KPN does not answer waits, and is done when it does', async () => {
    const { basket, get, settled, until, portal } = opened()
    await settled()
    portal.engine.faults.arm({ upstream: 'msm', kind: '503', path: 'basketRead' })
    basket.look()
    await until(() => get().trouble !== null)
    portal.engine.faults.clear()
    basket.retry()
    await settled()
    expect(get().read).toMatchObject({ isSame: true })
  })
})

describe('the confirmation code of an eSIM', () => {
  const CODE = 'zeer-geheim'
  const remembered = (state: object) => JSON.stringify(state)

  async function withCode() {
    const at = opened(NEW)
    await at.settled()
    await at.pressAll('Mobile Voice and Data')
    at.basket.press({ kind: 'answer', name: 'eSim', value: 'true' })
    at.basket.press({ kind: 'answer', name: 'eSimEmail', value: 'julia@example.nl' })
    at.basket.press({ kind: 'answer', name: 'eSimConfirmationCode', value: CODE })
    await at.settled()
    return at
  }
  const atKpn = ({ portal }: Awaited<ReturnType<typeof withCode>>) =>
    [...portal.engine.world.contracting.baskets.values()].at(-1)!.answers.get('eSimConfirmationCode')

  test('is forgotten as soon as KPN has it', async () => {
    const at = await withCode()
    expect(atKpn(at)).toBe(CODE)
    expect(remembered(at.get())).not.toContain(CODE)
    expect(remembered(at.kept)).not.toContain(CODE)
  })

  test('is forgotten when KPN refuses it', async () => {
    const at = await withCode()
    at.basket.press({ kind: 'answer', name: 'eSimConfirmationCode', value: `${CODE} with spaces` })
    await at.settled()
    expect(at.get().leftOut).toMatchObject([{ left: { why: 'refused' } }])
    expect(remembered(at.get())).not.toContain(CODE)
  })

  test('is asked for again when the basket has to be filled again, and never replaced by an empty one', async () => {
    const at = await withCode()
    expireBaskets(at.portal.engine.world, undefined)
    at.basket.reopen()
    await at.until(() => at.get().review !== null)
    expect(at.get().review!.leftOut).toMatchObject([{ act: { value: '' }, left: { why: 'forgotten' } }])
    expect(atKpn(at)).toBeUndefined()
    expect(at.sent().filter((body) => JSON.stringify(body).includes('eSimConfirmationCode'))).toHaveLength(1)
  })
})

describe('a draft', () => {
  const kept = async (way: BasketWay, work: (at: ReturnType<typeof opened>) => Promise<void>) => {
    const at = opened(way)
    await at.settled()
    await work(at)
    await at.settled()
    at.basket.close()
    const data: unknown = JSON.parse(JSON.stringify(draftOf(at.kept.at(-1)!)))
    return { portal: at.portal, data, before: at.get().now! }
  }

  test('is done again in a new session, and costs the same', async () => {
    const { portal, data, before } = await kept(CHANGE, ({ pressAll }) => pressAll('VoiceMail', 'Data bundle 5 GB'))
    const at = opened(CHANGE, { portal, memory: memoryOf(data)! })
    await at.settled()
    expect(at.get()).toMatchObject({ restored: 'draft', review: null })
    expect(at.get().now!.total).toEqual(before.total)
    expect(done(at)).toEqual(['remove VoiceMail', 'put Databundel 5 GB'])
  })

  test('keeps no confirmation code of an eSIM', async () => {
    const { data } = await kept(NEW, async ({ basket, pressAll }) => {
      await pressAll('Mobile Voice and Data')
      basket.press({ kind: 'answer', name: 'eSim', value: 'true' })
      basket.press({ kind: 'answer', name: 'eSimEmail', value: 'julia@example.nl' })
      basket.press({ kind: 'answer', name: 'eSimConfirmationCode', value: 'zeer-geheim' })
    })
    expect(JSON.stringify(data)).toContain('julia@example.nl')
    expect(JSON.stringify(data)).not.toMatch(/geheim|ConfirmationCode/)
  })

  test('asks which node was meant where two have the same path, and says what is gone', async () => {
    const at = opened(NEW)
    const { portal } = at
    await at.settled()
    await at.pressAll('Fixed Telephony')
    const twins = [...placesOf(at.get().now!.roots).values()].filter(({ node }) => node.name.en === 'Desk phone')
    at.basket.press(pressOf(twins[1]!))
    await at.until(() => at.get().waiting === 0)
    const memory = at.kept.at(-1)!
    const gone: BasketAct = { kind: 'remove', id: '', path: ['Vaste telefonie', 'Bestaat niet meer'] }
    const draft = draftOf({ ...memory, acts: [...memory.acts, gone] })

    const again = opened(NEW, { portal, memory: memoryOf(draft)! })
    await again.until(() => again.get().question !== null)
    const { candidates, total } = again.get().question!
    expect([candidates.length, total]).toEqual([2, 3])
    again.basket.choose(candidates[1]!.id)
    await again.until(() => again.get().review !== null)
    expect(again.get().review!.leftOut.map(({ left }) => left)).toEqual([{ why: 'gone' }])
    const [first, second] = candidates.map(({ id }) => placesOf(again.get().now!.roots).get(id)!.node)
    expect([first!.selected, second!.selected]).toEqual([false, true])
  })
})
