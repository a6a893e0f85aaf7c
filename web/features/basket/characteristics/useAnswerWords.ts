import type { LeftOutAct } from '../../../domain/basketState.ts'
import { knownCharacteristic, type AnswerFault } from '../../../domain/characteristics.ts'
import type { OrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useT } from '../../../i18n/useT.ts'
import { deedFailure } from '../../../ui/deed/kpnWords.ts'
import { upstreamSaid } from '../../../ui/failureWords.ts'
import { useOrderCodes } from '../order/useOrderCodes.ts'

/** A characteristic by its name; one that we do not know is called as KPN calls it. */
export function characteristicName(o: OrderT, name: string): string {
  const known = knownCharacteristic(name)
  return known ? o(`order.char.${known}`) : name
}

/** What is wrong with an answer, in words. */
export function faultWords(o: OrderT, fault: AnswerFault): string {
  switch (fault.fault) {
    case 'long':
      return o('order.fault.long', { max: fault.max })
    case 'phone':
      return o(`order.phone.${fault.why}`)
    default:
      return o(`order.fault.${fault.fault}`)
  }
}

/** Why KPN did not take an answer, in words. */
export function useRefusalWords(): (refused: LeftOutAct | undefined) => string | undefined {
  const t = useT()
  const d = useDeedT()
  const codes = useOrderCodes()
  return (refused) => {
    if (refused?.left.why !== 'refused') return undefined
    const [reason = '', ...more] = deedFailure(t, d, refused.left.failure, codes)
    // the general code says nothing of its own
    return upstreamSaid(refused.left.failure).code === 'BASKET_INVALID'
      ? [reason, ...more.slice(0, 1)].join(' ')
      : reason
  }
}
