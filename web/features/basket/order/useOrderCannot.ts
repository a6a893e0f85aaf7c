import type { OrderWish, WishFaults } from '../../../domain/basketOrder.ts'
import { asksFirst, isSettledBasket, type BasketState } from '../../../domain/basketState.ts'
import { requiredQuestions } from '../../../domain/characteristics.ts'
import { errorsIn } from '../../../domain/productRows.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useT } from '../../../i18n/useT.ts'
import { characteristicName } from '../characteristics/useAnswerWords.ts'

interface Given {
  readonly state: BasketState
  readonly wish: OrderWish
  readonly faults: WishFaults
  /** Fields whose text KPN has not got. */
  readonly unsent: ReadonlySet<string>
}

/** Why the basket cannot be ordered now, in words. */
export function useOrderCannot({ state, faults, unsent }: Given): string | undefined {
  const o = useOrderT()
  const t = useT()
  const { now } = state
  if (asksFirst(state)) return o('order.cannot.trouble')
  if (!now || !isSettledBasket(state)) return o('order.cannot.checking')
  const errors = errorsIn(now.roots).length
  if (errors > 0) return o('order.errors', { count: errors })
  if (unsent.size > 0) return o('order.cannot.wrong')
  const missing = requiredQuestions(now.characteristics).map((name) => characteristicName(o, name))
  if (missing.length > 0) {
    return o('order.cannot.answers', { names: new Intl.ListFormat(t('people.locale')).format(missing) })
  }
  if (faults.day || faults.reference) return o('order.cannot.wrong')
  return faults.addressId || faults.address ? o('order.cannot.address') : undefined
}
