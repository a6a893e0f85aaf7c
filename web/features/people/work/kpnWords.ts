import type { Translate } from '../../../i18n/translate.ts'
import type { WorkTranslate } from '../../../i18n/useWorkT.ts'
import { ApiError } from '../../../data/errors.ts'
import { failureWords } from '../../../ui/failureWords.ts'

/** KPN's reasons and codes in people's work that we have words for (reference 1.4 and 3.2). */
const CODES = [
  'CANNOT_MOVE_TO_OLD_PARENT',
  'GROUP_CANNOT_HAVE_CHILDREN',
  'CANNOT_MOVE_TO_MOVED_GROUP',
  'CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP',
  'ONLY_SINGLE_TYPE_ALLOWED_IN_PATH',
  'REQUIRE_DEBTOR_IN_PATH',
  'CANNOT_MOVE_DEBTOR_UNDER_DEBTOR',
  'CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS',
  'CANNOT_MOVE_TO_ANOTHER_IAM',
  'WRONG_GROUP_TYPE',
  'CANNOT_MOVE_TEST_ACCOUNT',
  'ACCOUNT_BLOCKED',
  'FORBIDDEN_PATH_WHEN_REMOVING',
  'NO_REQUIRED_PRIVILEGE',
  'NO_ENTITIES_TO_USE',
  'VALUE_NOT_UNIQUE',
  'VALUE_REQUIRED',
  'OPERATION_NOT_POSSIBLE',
  'OPERATION_BLOCKED',
  'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND',
  'CONTEXT_OBJECT_NOT_FOUND',
  'WISH_DATE_NOT_SUPPORTED',
  'INVALID_WISH_DATE',
  'REFERENCE_NUMBER_NOT_SUPPORTED',
  'ORDERING_IS_BLOCKED_FOR_CUSTOMER',
  'SUBSCRIBER_HAS_CONTRACTS',
] as const

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** KPN's reason in words; one that we do not know is shown as KPN wrote it. */
export function kpnReason(w: WorkTranslate, code: string | null | undefined): string {
  const known = CODES.find((one) => one === code)
  return known ? w(`work.kpn.${known}`) : code || w('work.cannot.kpn')
}

/** A refused deed in sentences: KPN's code in our words first, then what else there is to tell. */
export function deedFailure(t: Translate, w: WorkTranslate, failure: unknown): string[] {
  const { head, more } = failureWords(t, failure)
  const code = failure instanceof ApiError ? failure.problem.upstreamCode : undefined
  const kpn = failure instanceof ApiError ? (failure.problem.message ?? '') : ''
  // the general code may be followed by the reason itself
  const known = CODES.find((one) => kpn.includes(`(${one})`)) ?? CODES.find((one) => one === code)
  if (!known) return [head, ...more]
  // KPN's sentence is often the code once more
  return [sentence(w(`work.kpn.${known}`)), ...more.filter((line) => kpn !== code || !line.includes(kpn))]
}
