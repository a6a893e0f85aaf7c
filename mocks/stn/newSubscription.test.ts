import { describe, expect, test } from 'vitest'
import { stnDesk } from '../testing/stnDesk.ts'
import { DOCUMENTED_REQUESTS as DOCUMENTED } from './documentedRequests.ts'

const PATH = '/NewSubscription'
const DAY = 86_400_000
const now = { eSim: true, email: 'a@example.com', confirmationCode: 'K7M2Q9' }

describe('what sTN documents', () => {
  test.each([DOCUMENTED.card, DOCUMENTED.eSim])('a subscription, $referenceNumber', async (body) => {
    const desk = stnDesk()
    const { status, body: made } = await desk.post(PATH, body)
    expect(status).toBe(200)
    const { id, subscriptionId, createdAt, modifiedAt } = made
    expect(made).toEqual({
      id: expect.stringMatching(/^[A-Za-z0-9]{17}$/) as string,
      createdAt: expect.stringMatching(/^2025-01-02T10:00:00\.\d{1,7}\+01:00$/) as string,
      modifiedAt: createdAt,
      status: 'INIT',
      activationType: 'ACTIVATENEW',
      providerEnvironment: 'SP16001',
      referenceNumber: body.referenceNumber,
      subscriptionId: expect.stringMatching(/^[A-Za-z0-9]{17}$/) as string,
      phoneNumber: '',
      info: {},
    })
    expect(modifiedAt).toBe(createdAt)
    desk.later(2000)
    expect(await desk.activation(id)).toMatchObject({
      status: 'BUSY',
      subscriptionId,
      phoneNumber: '',
      info: { eSim: body.eSim, customerId: 'VRB01', stnCustomerId: '67890', wishDate: body.wishDate },
    })
    expect(await desk.subscription(subscriptionId)).toBeUndefined()
    desk.later(29 * DAY)
    const done = await desk.activation(id)
    expect(done).toMatchObject({ status: 'DONE', activatedDate: '2025-01-30T12:00:06+01:00' })
    expect(done['phoneNumber']).toMatch(/^06-\d{8}$/)
    expect(JSON.stringify(done)).not.toMatch(/customer@|ABC123|XYZ987/)
    expect(await desk.subscription(subscriptionId)).toMatchObject({
      state: 'ACTIVE',
      phoneNumber: done['phoneNumber'],
      isEsim: body.eSim,
      activationDate: '2025-01-30',
      services: { ...body.services, premiumServices: true, accessType: 'Internet Access', dataRoamingOutsideEU: null },
    })
  })

  test('an eSIM without an e-mail address', async () => {
    const { status, body } = await stnDesk().post(PATH, DOCUMENTED.withoutEmail)
    expect(status).toBe(400)
    expect(body).toEqual({
      responseStatus: {
        errorCode: 'BadRequest',
        message: 'Email address is required when activating an eSim',
        errors: [],
      },
    })
  })

  test('the page’s first sample, an eSIM of 1 and nothing else', async () => {
    const sample = { wishDate: '2025-01-30T12:00:00+01:00', eSim: 1 }
    expect(await stnDesk().refused(PATH, sample)).toMatchObject({ errorCode: 'BadRequest', errors: [] })
  })

  test('a text that is too long, with the lengths of it', async () => {
    const referenceNumber = 'FLEET-ORDER-000000482'
    const message = "The length of 'reference Number' must be 15 characters or fewer. You entered 21 characters."
    expect(await stnDesk().refused(PATH, { ...now, referenceNumber })).toEqual({
      status: 400,
      errorCode: 'MaximumLength',
      message,
      errors: [
        {
          errorCode: 'MaximumLength',
          fieldName: 'referenceNumber',
          message,
          meta: {
            MinLength: '0',
            MaxLength: '15',
            TotalLength: '21',
            PropertyName: 'reference Number',
            PropertyValue: referenceNumber,
          },
        },
      ],
    })
  })

  test('a cancel with `id` instead of `activationId`, with a type name of sTN’s in it', async () => {
    const refused = await stnDesk().refused('/CancelTerminateSubscription', { id: 'abc' })
    expect(refused).toMatchObject({ status: 400, errorCode: 'SerializationException', errors: [] })
    expect(refused.message).toMatch(/ServiceModel\.CancelTerminateSubscription.*activationId$/)
  })
})

describe('what is refused at once', () => {
  test.each([
    ['an eSIM without a code', { eSim: true, email: 'a@example.com' }],
    ['neither a card nor an eSIM', { subscriptionType: 'DATAONLY' }],
    ['a card that nobody knows', { simCardNumber: '8931080099999999999' }],
    ['a wish in the past', { ...now, wishDate: '2025-01-01T12:00:00+01:00' }],
    ['a customer number of somebody else', { ...now, stnCustomerId: '1' }],
    ['an address that sTN does not like', { ...now, email: 'weigeren@example.com' }],
  ])('%s', async (_, body) => {
    const desk = stnDesk()
    expect(await desk.refused(PATH, body)).toMatchObject({ status: 400, errorCode: 'BadRequest', errors: [] })
    expect(desk.engine.world.stn.coming).toEqual([])
  })

  test('a card that is on its way into another subscription; one that was not needed is free again', async () => {
    const desk = stnDesk()
    const { simCardNumber } = DOCUMENTED.card
    const status = async () => (await desk.results('/QuerySimcard', `?simCardNumber=${simCardNumber}`))[0]!['status']
    const { body } = await desk.post(PATH, DOCUMENTED.card)
    expect(await status()).toBe('BUSY')
    expect(await desk.refused(PATH, DOCUMENTED.card)).toMatchObject({ errorCode: 'BadRequest' })
    await desk.post('/CancelNewSubscription', { activationId: body['id'] })
    desk.later(5000)
    expect(await status()).toBe('FREE')
  })
})

test('an eSIM wins over a card number, whose card stays in stock', async () => {
  const desk = stnDesk()
  const { simCardNumber } = DOCUMENTED.card
  const { body } = await desk.post(PATH, { ...now, simCardNumber })
  desk.later(10_000)
  const [card] = await desk.results('/QuerySimcard', `?simCardNumber=${simCardNumber}`)
  expect(card).toMatchObject({ status: 'FREE' })
  expect(await desk.subscription(body['subscriptionId'])).toMatchObject({ isEsim: true })
})

describe('what is accepted and goes wrong', () => {
  const make = async (over: object) => {
    const desk = stnDesk()
    const { body } = await desk.post(PATH, { ...now, ...over })
    desk.later(10_000)
    return { desk, id: body['id'] as string, subscription: body['subscriptionId'] }
  }

  test.each([{ referenceNumber: '#afgekeurd' }, { email: 'afgekeurd@example.com' }])(
    'ends in ERROR, with its reason in info: %o',
    async (over) => {
      const { desk, id, subscription } = await make(over)
      const failed = await desk.activation(id)
      expect(failed).toMatchObject({ status: 'ERROR', phoneNumber: '' })
      expect((failed['info'] as { errorMessage: string }).errorMessage).not.toBe('')
      expect(await desk.subscription(subscription)).toBeUndefined()
    },
  )

  test('stays BUSY, until the control plane ends it', async () => {
    const { desk, id } = await make({ email: 'blijft@example.com' })
    desk.later(30 * DAY)
    expect(await desk.activation(id)).toMatchObject({ status: 'BUSY' })
    expect(desk.control('POST', '/stn/finish', { id })).toEqual({ finished: 1 })
    expect(await desk.activation(id)).toMatchObject({ status: 'DONE' })
  })

  test('is DONE before its number is known', async () => {
    const { desk, id } = await make({ referenceNumber: '#laat' })
    expect(await desk.activation(id)).toMatchObject({ status: 'DONE', phoneNumber: '' })
    desk.later(10_000)
    expect((await desk.activation(id))['phoneNumber']).toMatch(/^06-/)
  })
})

describe('a cancel', () => {
  const made = async (body: object) => {
    const desk = stnDesk()
    const { body: answer } = await desk.post(PATH, body)
    const cancel = () => desk.post('/CancelNewSubscription', { activationId: answer['id'], note: 'starts later' })
    return { desk, id: answer['id'], cancel }
  }

  test('answers the same activation with the key misspelt, and stops it', async () => {
    const { desk, id, cancel } = await made(DOCUMENTED.eSim)
    desk.later(3 * DAY)
    const { body } = await cancel()
    expect(body).toMatchObject({
      id,
      status: 'CANCELLING',
      activationType: 'ACTIVATENEW',
      providerEnvrionment: 'SP16001',
    })
    expect(body).not.toHaveProperty('providerEnvironment')
    expect(body).not.toHaveProperty('phoneNumber')
    desk.later(40 * DAY)
    expect(await desk.activation(id)).toMatchObject({ status: 'CANCELLED', providerEnvironment: 'SP16001' })
  })

  test('that comes when the work has begun is taken and does not help; after the end it is refused', async () => {
    const { desk, id, cancel } = await made(now)
    desk.later(3000)
    expect((await cancel()).body).toMatchObject({ status: 'CANCELLING' })
    desk.later(5000)
    expect(await desk.activation(id)).toMatchObject({ status: 'DONE' })
    expect(await cancel()).toMatchObject({ status: 400 })
  })

  test('takes a note of 164 characters and no more', async () => {
    const { desk, id } = await made(DOCUMENTED.eSim)
    const cancel = (length: number) =>
      desk.post('/CancelNewSubscription', { activationId: id, note: 'x'.repeat(length) })
    expect((await cancel(165)).body).toMatchObject({ responseStatus: { errors: [{ fieldName: 'note' }] } })
    expect((await cancel(164)).status).toBe(200)
  })
})
