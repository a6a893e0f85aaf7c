import type { subscriberUpdate } from '#contract/msm/subscribers.ts'
import { REQUEST_TYPES } from '../fleet/generateTracked.ts'
import { expect as comes, openFor, addServiceRequest } from '../fleet/track.ts'
import { oneName, personOf } from '../fleet/tree.ts'
import type { Person, PersonData, World } from '../fleet/state.ts'
import { fail, type Failure, type Given, type Handler } from '../handler.ts'
import { provoked, REFUSED_EMAIL, REJECTED_LATER } from '../sentinels.ts'
import { stamp } from './shapes.ts'

/** KPN puts its own mark behind every reference number (KPN's example: `1234568 [FSR9]`). */
const MARK = '[FSR9]'

type Sent = Partial<Given<typeof subscriberUpdate>['body']['subscriber']>

/** A PUT replaces everything: what is left out is empty, false or null afterwards, as KPN's how-to warns. */
function replaced(sent: Sent): PersonData {
  return {
    firstName: sent.firstName ?? '',
    surnamePrefix: sent.surnamePrefix ?? '',
    surname: sent.surname ?? '',
    email: sent.email ?? '',
    employeeNumber: sent.employeeNumber ?? '',
    gender: sent.gender ?? null,
    preferredLanguage: sent.preferredLanguage ?? null,
    comments: sent.comments ?? '',
    mobileNumber: sent.mobileNumber ?? '',
    fixedNumber: sent.fixedNumber ? sent.fixedNumber : null,
    vip: sent.vip ?? false,
  }
}

const MOBILE = /^(316\d{8}|06\d{8}|3197\d{9}|097\d{9})$/
const FIXED = /^(31\d{9}|0\d{9})$/

/** KPN documents no codes for this call; these are its codes for the like elsewhere. */
function whyRefused(data: PersonData): Failure | undefined {
  if (data.firstName === '' || data.surname === '' || data.gender === null) return fail(400, 'VALUE_REQUIRED')
  if (data.email.startsWith(REFUSED_EMAIL)) return fail(400, 'VALUE_NOT_UNIQUE', 'E-mail address is already in use')
  if (data.email !== '' && !/^\S+@\S+$/.test(data.email)) return fail(400, 'VALUE_NOT_VALID', 'email')
  const numbersFit =
    (data.mobileNumber === '' || MOBILE.test(data.mobileNumber)) &&
    (data.fixedNumber === null || FIXED.test(data.fixedNumber))
  return numbersFit ? undefined : fail(400, 'INVALID_MSISDN_FORMAT_NOT_VALID')
}

export const subscriberUpdateHandler: Handler<typeof subscriberUpdate> = ({ path, body, world, now }) => {
  const person = personOf(world, path.id, now)
  if (!person) return fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')
  const blocked = openFor(world, { node: person.id }).some(
    (one) => one.family === 'service-request' && one.blocksEditing,
  )
  if (blocked) return fail(400, 'OPERATION_NOT_POSSIBLE', 'another order is under way')
  const data = replaced(body.subscriber)
  return provoked(
    changedTexts(person, data),
    () => whyRefused(data) ?? accept(world, person, data, body.referenceNumber, now),
  )
}

/** What somebody typed: words that stood there before provoke nothing again. */
const changedTexts = (person: Person, data: PersonData): string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && value !== person[name as keyof PersonData] ? [value] : [],
  )

/** Accepted is not done: the data follows after `dataMs`, the request is closed after `closeMs`. */
function accept(world: World, person: Person, data: PersonData, reference: string | undefined, now: number) {
  const customerReference = reference ? `${reference} ${MARK}` : MARK
  const request = addServiceRequest(world, {
    customerReference,
    status: 'NEW',
    created: now,
    finished: null,
    orderedFor: person.id,
    contract: null,
    type: REQUEST_TYPES.changeUserData,
    ours: true,
    attributes: attributesOf(data),
    sim: null,
    newSim: null,
  })
  world.revision += 1
  const { startMs, dataMs, closeMs } = world.pace
  const rejected = Object.values(data).some((value) => typeof value === 'string' && value.includes(REJECTED_LATER))
  comes(world, { due: now + startMs, kind: 'status', tracked: request.id, status: 'IN_PROGRESS' })
  if (!rejected) comes(world, { due: now + dataMs, kind: 'person', person: person.id, data })
  const status = rejected ? 'REJECTED' : 'CLOSED'
  comes(world, { due: now + closeMs, kind: 'status', tracked: request.id, status })
  return {
    contextName: oneName(person),
    operation: 'changeUserData',
    status: 'Initialized',
    referenceNumber: customerReference,
    id: request.id,
    creationDate: stamp(now),
  }
}

/** Under KPN's keys (reference 3.8), what is empty left out. */
function attributesOf(data: PersonData): Record<string, string> {
  const all = {
    firstName: data.firstName,
    surnamePrefix: data.surnamePrefix,
    lastName: data.surname,
    email: data.email,
    employeeNumber: data.employeeNumber,
    gender: data.gender ?? '',
    preferredLanguage: data.preferredLanguage ?? '',
    comments: data.comments,
    mobileAddress: data.mobileNumber,
    vip: String(data.vip),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
