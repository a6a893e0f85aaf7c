import { describe, expect, test } from 'vitest'
import { hasSucceeded } from '#contract/stn/activationEnds.ts'
import { stnDesk } from '../testing/stnDesk.ts'

type Desk = ReturnType<typeof stnDesk>

const DAY = 86_400_000
const LATER = 10_000
const wishDate = '2025-01-30T12:00:00+01:00'
const eSim = { eSim: true, email: 'j.devries@voorbeeld.nl', confirmationCode: 'T4X8P1' }
const card = '8931080012345679008'

const lineIn = (desk: Desk, state = 'ACTIVE', environment = 'SP16001') =>
  [...desk.engine.world.stn.subscriptions.values()].find(
    (one) => one.state === state && one.environment === environment && !one.isDataSim,
  )!

/** One change of a line, and both as they stand when its activation has ended. */
async function change(desk: Desk, path: string, body: object, line = lineIn(desk)) {
  const before = { ...line }
  const answer = await desk.post(path, { subscriptionId: line.id, ...body })
  const { id } = answer.body
  return {
    before,
    answer,
    id,
    ended: async (after = LATER) => {
      desk.later(after)
      return { activation: await desk.activation(id), line: await desk.subscription(before.id) }
    },
  }
}

describe('a running subscription', () => {
  test('is suspended and resumed, each only at DONE', async () => {
    const desk = stnDesk()
    const { answer, ended, before } = await change(desk, '/SuspendSubscription', { referenceNumber: 'BLK-000071' })
    expect(answer.body).toMatchObject({ status: 'INIT', activationType: 'SUSPEND', info: {} })
    expect(answer.body['providerOrderNumber']).toMatch(/^0\d+\/\d+$/)
    expect(await desk.subscription(before.id)).toMatchObject({ state: 'ACTIVE' })
    expect(await ended()).toMatchObject({ activation: { status: 'DONE' }, line: { state: 'SUSPENDED' } })
    const { phoneNumber } = before
    await desk.post('/ResumeSubscription', { phoneNumber: phoneNumber.replace('-', '') })
    desk.later(LATER)
    expect(await desk.subscription(before.id)).toMatchObject({ state: 'ACTIVE' })
  })

  test('that is suspended already ends in ERROR with a reason', async () => {
    const desk = stnDesk()
    const { ended } = await change(desk, '/SuspendSubscription', {}, lineIn(desk, 'SUSPENDED'))
    expect(await ended()).toMatchObject({
      activation: { status: 'ERROR', info: { errorMessage: 'Subscription is already SUSPENDED' } },
    })
  })

  test('gets an eSIM: its date of activation is known while it is BUSY, and its code stands in `info` in clear', async () => {
    const desk = stnDesk()
    const { before, id, answer, ended } = await change(desk, '/SimSwapSubscription', eSim)
    expect(answer.body['info']).toEqual(eSim)
    desk.later(2000)
    const busy = (await desk.activation(id)) as { activatedDate: string; modifiedAt: string }
    expect(busy).toMatchObject({ status: 'BUSY', info: eSim })
    expect(Date.parse(busy.activatedDate)).toBeGreaterThan(Date.parse(busy.modifiedAt))
    const { line } = await ended()
    expect(line).toMatchObject({ isEsim: true })
    expect(line['simCardNumber']).not.toBe(before.simCardNumber)
    const [old] = await desk.results('/QuerySimcard', `?simCardNumber=${before.simCardNumber}`)
    expect(old).toMatchObject({ status: 'DISABLED' })
  })

  test('gets a card: BUSY on its way, ACTIVATED in it, FREE again when it came to nothing', async () => {
    const desk = stnDesk()
    const status = async () => (await desk.results('/QuerySimcard', `?simCardNumber=${card}`))[0]!['status']
    const failing = await change(desk, '/SimSwapSubscription', {
      newSimCardNumber: card,
      referenceNumber: '#afgekeurd',
    })
    expect(await status()).toBe('BUSY')
    expect(await failing.ended()).toMatchObject({ activation: { status: 'ERROR' } })
    expect(await status()).toBe('FREE')
    const { ended } = await change(desk, '/SimSwapSubscription', { newSimCardNumber: card })
    expect(await ended()).toMatchObject({ line: { simCardNumber: card, isEsim: false } })
    expect(await status()).toBe('ACTIVATED')
  })

  test('changes the services that are named and no others', async () => {
    const desk = stnDesk()
    const line = lineIn(desk)
    const before = await desk.subscription(line.id)
    const services = { dataRoamingOutsideEU: false, fixedIp: true }
    const { answer, ended } = await change(desk, '/SetServicesSubscription', { services })
    expect(answer.body['info']).toEqual({ services })
    const after = (await ended()).line
    expect(after['services']).toEqual({ ...(before['services'] as object), ...services })
    expect(after['fixedIpAddress']).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
  })

  test('moves to another environment once in two months', async () => {
    const desk = stnDesk()
    const move = (newProviderEnvironment: string) =>
      desk.post('/MoveEnvironmentSubscription', { subscriptionId: id, newProviderEnvironment })
    const { id } = lineIn(desk)
    expect((await move('SP16002')).status).toBe(200)
    expect((await move('SP16002')).status).toBe(400)
    desk.later(LATER)
    expect(await desk.subscription(id)).toMatchObject({ providerEnvironment: 'SP16002' })
    desk.later(50 * DAY)
    expect(await move('SP16001')).toMatchObject({ status: 400, body: { responseStatus: { errors: [] } } })
    desk.later(10 * DAY)
    expect((await move('SP16001')).status).toBe(200)
  })

  test.each(['/TerminateSubscription', '/PortingOutSubscription'])(
    '%s ends it on its day; taken back in time, it stays',
    async (path) => {
      const desk = stnDesk()
      const { id, before } = await change(desk, path, { wishDate })
      const cancel =
        path === '/TerminateSubscription' ? '/CancelTerminateSubscription' : '/CancelPortingOutSubscription'
      desk.later(5 * DAY)
      expect((await desk.post(cancel, { activationId: id })).body).toMatchObject({ id, status: 'BUSY' })
      desk.later(40 * DAY)
      expect(await desk.activation(id)).toMatchObject({ status: 'CANCELLED' })
      expect(await desk.subscription(before.id)).toMatchObject({ state: 'ACTIVE' })
      const { ended } = await change(desk, path, {})
      expect((await ended()).line['state']).not.toBe('ACTIVE')
      expect(await desk.refused('/SuspendSubscription', { subscriptionId: before.id })).toMatchObject({ status: 400 })
    },
  )

  test.each([
    ['/TerminateSubscription', '/CancelTerminateSubscription', 'subscriptionTerminateCancel'],
    ['/PortingOutSubscription', '/CancelPortingOutSubscription', 'subscriptionPortOutCancel'],
  ])('%s taken back too late: it ends DONE, the line is gone, and the cancellation did not succeed', async (...row) => {
    const [path, cancel, cancelRow] = row
    const desk = stnDesk()
    const { id, ended } = await change(desk, path, {})
    // its work has begun, its end has not come
    desk.later(desk.engine.world.pace.dataMs)
    expect((await desk.post(cancel, { activationId: id })).status).toBe(200)
    const { activation, line } = await ended()
    expect(activation).toMatchObject({ status: 'DONE' })
    expect(line['state']).not.toBe('ACTIVE')
    expect(hasSucceeded(cancelRow, String(activation?.['status']))).toBe(false)
    expect(hasSucceeded(cancelRow, 'CANCELLED')).toBe(true)
  })

  test('that nobody knows, or that is not named, is refused', async () => {
    const desk = stnDesk()
    for (const body of [{}, { subscriptionId: 'nobody' }, { phoneNumber: '06-00000000' }]) {
      expect(await desk.refused('/SuspendSubscription', body)).toMatchObject({ status: 400, errors: [] })
    }
  })
})

describe('a number that comes from elsewhere', () => {
  const body = { phoneNumber: '0611112222', donorCustomerNumber: '4711', portingWishDate: wishDate, ...eSim }

  test('keeps its number; its cancel is refused while the porting is INIT', async () => {
    const desk = stnDesk()
    const { body: made } = await desk.post('/InPortSubscription', body)
    const cancel = () => desk.post('/CancelInPortSubscription', { activationId: made['id'], note: 'not now' })
    expect(made).toMatchObject({
      activationType: 'INPORT',
      phoneNumber: '06-11112222',
      info: { portingStatus: 'INIT' },
    })
    expect((await cancel()).status).toBe(400)
    desk.later(2000)
    expect((await desk.activation(made['id']))['info']).toMatchObject({ portingStatus: 'APPROVED' })
    expect((await cancel()).body).toMatchObject({
      status: 'BUSY',
      info: { portingStatus: 'CANCELLING', note: 'not now', confirmationCode: eSim.confirmationCode },
    })
    desk.later(2000)
    expect(await desk.activation(made['id'])).toMatchObject({ status: 'CANCELLED' })
  })

  test('comes on another day when that is asked', async () => {
    const desk = stnDesk()
    const { body: made } = await desk.post('/InPortSubscription', body)
    await desk.post('/ChangeInPortSubscription', {
      activationId: made['id'],
      portingWishDate: '2025-02-10T09:00:00+01:00',
      donorCustomerNumber: '4712',
    })
    desk.later(30 * DAY)
    expect(await desk.activation(made['id'])).toMatchObject({ status: 'BUSY', info: { donorCustomerNumber: '4712' } })
    desk.later(15 * DAY)
    expect(await desk.subscription(made['subscriptionId'])).toMatchObject({
      state: 'ACTIVE',
      phoneNumber: '06-11112222',
    })
    expect(await desk.refused('/InPortSubscription', body)).toMatchObject({ errorCode: 'BadRequest' })
  })
})
