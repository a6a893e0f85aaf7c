import { describe, expect, test } from 'vitest'
import { aPortal, CHANGE, done, NEW, opened } from '../testing/openedBasket.ts'
import { ApiError } from './errors.ts'

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
