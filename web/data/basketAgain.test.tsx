import { describe, expect, test } from 'vitest'
import { changePrice, expireBaskets } from '../../mocks/basketHelpers.ts'
import type { BasketAct, BasketWay } from '../domain/basket.ts'
import { draftOf, memoryOf } from '../domain/basketDraft.ts'
import { isSettledBasket } from '../domain/basketState.ts'
import { placesOf, pressOf } from '../domain/productTree.ts'
import { CHANGE, done, NEW, opened } from '../testing/openedBasket.ts'

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
