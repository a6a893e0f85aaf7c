import { describe, expect, test } from 'vitest'
import { stnDesk } from '../testing/stnDesk.ts'

const SUBSCRIPTIONS = '/QuerySubscription'
const numbers = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row['phoneNumber'] as string)

describe('lists', () => {
  test('tell no total to be trusted, and a card list is bare where nobody asks for so many', async () => {
    const desk = stnDesk()
    const { body } = await desk.get(SUBSCRIPTIONS, '?take=10')
    expect(body).toMatchObject({ offset: 0, total: 0 })
    expect(body['results']).toHaveLength(10)
    expect((await desk.get('/QuerySimcard', '?status=FREE')).body).toBeInstanceOf(Array)
    expect((await desk.get('/QuerySimcard', '?status=FREE&take=2')).body).toMatchObject({ offset: 0, meta: {} })
  })

  test('end with a page that is not full, every row once', async () => {
    const desk = stnDesk()
    const ids: unknown[] = []
    for (let isFull = true; isFull;) {
      const rows = await desk.results(SUBSCRIPTIONS, `?take=90&skip=${ids.length}&orderBy=id`)
      ids.push(...rows.map(({ id }) => id))
      isFull = rows.length === 90
    }
    expect(new Set(ids).size).toBe(desk.engine.world.stn.subscriptions.size)
    expect(ids).toHaveLength(desk.engine.world.stn.subscriptions.size)
  })

  test('a plain number may do without its dash, one with a suffix may not', async () => {
    const desk = stnDesk()
    const [first] = await desk.results(SUBSCRIPTIONS, '?take=1')
    const number = first!['phoneNumber'] as string
    const bare = number.replace('-', '')
    expect(numbers(await desk.results(SUBSCRIPTIONS, `?phoneNumber=${bare}`))).toEqual([number])
    expect(numbers(await desk.results(SUBSCRIPTIONS, `?PhoneNumberStartsWith=${number}`))).toEqual([number])
    expect(await desk.results(SUBSCRIPTIONS, `?PhoneNumberStartsWith=${bare}`)).toEqual([])
  })

  test('suffixes filter, and orders sort', async () => {
    const desk = stnDesk()
    const states = async (search: string) =>
      new Set((await desk.results(SUBSCRIPTIONS, `?take=1000&${search}`)).map(({ state }) => state))
    expect(await states('State=SUSPENDED')).toEqual(new Set(['SUSPENDED']))
    expect(await states('StateIn=ACTIVE,SUSPENDED')).toEqual(new Set(['ACTIVE', 'SUSPENDED']))
    const between = await desk.results(
      SUBSCRIPTIONS,
      '?take=1000&ActivationDateBetween=2023-01-01,2023-12-31&orderByDesc=activationDate',
    )
    const dates = between.map((row) => row['activationDate'] as string)
    expect(dates.length).toBeGreaterThan(5)
    expect(dates.every((date) => date.startsWith('2023'))).toBe(true)
    expect(dates).toEqual(dates.toSorted().toReversed())
    const [row] = await desk.results(SUBSCRIPTIONS, '?take=1&fields=id,state')
    expect(Object.keys(row!).toSorted()).toEqual(['id', 'state'])
  })

  test('there is no filter for a reference number', async () => {
    const desk = stnDesk()
    const all = await desk.results('/QueryActivation', '?take=1000')
    expect(await desk.results('/QueryActivation', '?take=1000&referenceNumber=FLT-000482')).toHaveLength(all.length)
  })

  test('activations are found by the Dutch day on which they were made', async () => {
    const desk = stnDesk()
    desk.engine.clock.set(Date.parse('2025-06-30T22:30:00Z'))
    const line = [...desk.engine.world.stn.subscriptions.values()].find(({ state }) => state === 'ACTIVE')!
    await desk.post('/SuspendSubscription', { subscriptionId: line.id })
    expect(await desk.results('/QueryActivation', '?createdAtFrom=2025-07-01')).toMatchObject([
      { activationType: 'SUSPEND', createdAt: '2025-07-01T00:30:00+02:00' },
    ])
    expect(await desk.results('/QueryActivation', '?createdAtFrom=2025-07-02')).toEqual([])
  })
})

describe('what was used', () => {
  test('costs as much in the summary as in the call records, in four decimals', async () => {
    const desk = stnDesk()
    const summaries = await desk.results('/QueryUsageSubscription', '?take=1000')
    const dear = summaries.find(({ amountTotalUsage }) => !Number.isInteger(Number(amountTotalUsage) * 100))!
    const { phoneNumber, yearMonth } = dear as { phoneNumber: string; yearMonth: string }
    const calls = await desk.results('/QueryCdr', `?yearMonth=${yearMonth}&phoneNumber=${phoneNumber}&take=1000`)
    const sum = calls.reduce((total, { amount }) => total + Math.round(Number(amount) * 10_000), 0)
    expect(sum / 10_000).toBe(dear['amountTotalUsage'])
    expect(calls.every(({ usageDate }) => String(usageDate).endsWith('Z'))).toBe(true)
  })

  test('has months, the newest first when that is asked, and no records without one', async () => {
    const desk = stnDesk()
    const [newest] = await desk.results('/QueryCdrMonth', '?orderByDesc=yearMonth&take=1')
    expect(newest).toEqual({ yearMonth: '2025_01', providerGroup: 'KPNMOBIEL' })
    expect((await desk.get('/QueryCdr')).status).toBe(400)
  })
})

describe('the control plane', () => {
  test('limits one endpoint and leaves the others alone', async () => {
    const desk = stnDesk()
    desk.control('POST', '/stn/limit', { row: 'activationList', limit: 2, seconds: 30 })
    const status = async (path: string) => (await desk.get(path, '?take=1')).status
    const three = [await status('/QueryActivation'), await status('/QueryActivation'), await status('/QueryActivation')]
    expect(three).toEqual([200, 200, 429])
    expect(await status('/QuerySimcard')).toBe(200)
    desk.later(30_000)
    expect(await status('/QueryActivation')).toBe(200)
    desk.control('POST', '/stn/limit', { row: 'activationList', limit: 0 })
    desk.control('POST', '/stn/limit', { row: 'activationList' })
    expect(await status('/QueryActivation')).toBe(200)
  })

  test('tells free cards, customers and lines, and counts what came per reference number', async () => {
    const desk = stnDesk()
    const stock = desk.control('GET', '/stn/stock', undefined, '?count=2') as {
      customers: { id: string }[]
      freeCards: { simCardNumber: string }[]
      active: { id: string }[]
    }
    expect(stock.customers.map(({ id }) => id)).toEqual(['67890', 'cC1dD2eE3fF4gG5hH'])
    const { simCardNumber } = stock.freeCards[0]!
    const body = { simCardNumber, referenceNumber: 'VL0000000000001' }
    expect((await desk.post('/NewSubscription', body)).status).toBe(200)
    expect((await desk.post('/NewSubscription', body)).status).toBe(400)
    expect(desk.control('GET', '/log/references', undefined, '?row=subscriptionCreate')).toEqual({
      references: [{ row: 'subscriptionCreate', reference: body.referenceNumber, received: 2, applied: 1 }],
    })
  })

  test('decides how the next changes go on', async () => {
    const desk = stnDesk()
    desk.control('POST', '/stn/fate', { fate: 'error', times: 2 })
    const made = []
    for (const line of [...desk.engine.world.stn.subscriptions.values()].slice(0, 30)) {
      if (line.state !== 'ACTIVE' || made.length === 3) continue
      made.push((await desk.post('/SuspendSubscription', { subscriptionId: line.id })).body['id'])
    }
    desk.later(10_000)
    const statuses = await Promise.all(made.map(async (id) => (await desk.activation(id))['status']))
    expect(statuses).toEqual(['ERROR', 'ERROR', 'DONE'])
  })
})
