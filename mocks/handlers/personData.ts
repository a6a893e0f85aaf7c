import type { subscriberUpdate } from '#contract/msm/subscribers.ts'
import type { PersonData } from '../fleet/state.ts'
import { fail, type Failure, type Given } from '../handler.ts'
import { REFUSED_EMAIL } from '../sentinels.ts'

type Sent = Partial<Given<typeof subscriberUpdate>['body']['subscriber']>

/** What is sent is all there is: what is left out is empty, false or null afterwards, as KPN's how-to warns. */
export function replaced(sent: Sent): PersonData {
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

/** KPN documents no codes for people's data; these are its codes for the like elsewhere. An employee number may come twice. */
export function whyRefused(data: PersonData): Failure | undefined {
  if (data.firstName === '' || data.surname === '' || data.gender === null) return fail(400, 'VALUE_REQUIRED')
  if (data.email.startsWith(REFUSED_EMAIL)) return fail(400, 'VALUE_NOT_UNIQUE', 'E-mail address is already in use')
  if (data.email !== '' && !/^\S+@\S+$/.test(data.email)) return fail(400, 'VALUE_NOT_VALID', 'email')
  const numbersFit =
    (data.mobileNumber === '' || MOBILE.test(data.mobileNumber)) &&
    (data.fixedNumber === null || FIXED.test(data.fixedNumber))
  return numbersFit ? undefined : fail(400, 'INVALID_MSISDN_FORMAT_NOT_VALID')
}

/** Every text of it. */
export const textsOf = (data: PersonData): string[] =>
  Object.values(data).filter((value): value is string => typeof value === 'string')

/** Under KPN's keys (reference 3.8), what is empty left out. */
export function attributesOf(data: PersonData): Record<string, string> {
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
