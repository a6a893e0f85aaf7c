import { useWorkT } from '../../../i18n/useWorkT.ts'
import type { OwnCodes } from '../../../ui/deed/kpnWords.ts'

/** KPN's codes that only work on people and on the hierarchy meets, in words (reference 1.4 and 3.2). */
export function usePeopleCodes(): OwnCodes {
  const w = useWorkT()
  return {
    CANNOT_MOVE_TO_MOVED_GROUP: w('work.kpn.CANNOT_MOVE_TO_MOVED_GROUP'),
    CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP: w('work.kpn.CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP'),
    ONLY_SINGLE_TYPE_ALLOWED_IN_PATH: w('work.kpn.ONLY_SINGLE_TYPE_ALLOWED_IN_PATH'),
    REQUIRE_DEBTOR_IN_PATH: w('work.kpn.REQUIRE_DEBTOR_IN_PATH'),
    CANNOT_MOVE_DEBTOR_UNDER_DEBTOR: w('work.kpn.CANNOT_MOVE_DEBTOR_UNDER_DEBTOR'),
    CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS: w('work.kpn.CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS'),
    CANNOT_MOVE_TEST_ACCOUNT: w('work.kpn.CANNOT_MOVE_TEST_ACCOUNT'),
    FORBIDDEN_PATH_WHEN_REMOVING: w('work.kpn.FORBIDDEN_PATH_WHEN_REMOVING'),
    SUBSCRIBER_HAS_CONTRACTS: w('work.kpn.SUBSCRIBER_HAS_CONTRACTS'),
  }
}
