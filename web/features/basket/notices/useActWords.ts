import type { BasketAct } from '../../../domain/basket.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { characteristicName } from '../characteristics/useAnswerWords.ts'

/** What somebody did to a basket, as a few words. */
export function useActWords(): (act: BasketAct) => string {
  const b = useBasketT()
  const o = useOrderT()
  return (act) => {
    switch (act.kind) {
      case 'put':
      case 'main': {
        const name = act.kind === 'put' ? (act.path.at(-1) ?? '') : act.name
        return act.amount > 1 ? b('basket.act.putSome', { amount: act.amount, name }) : b('basket.act.put', { name })
      }
      case 'remove':
        return b('basket.act.remove', { name: act.path.at(-1) ?? '' })
      case 'answer':
        return b('basket.act.answer', { name: characteristicName(o, act.name) })
      case 'sim':
        return b('basket.act.sim', { name: act.simCardNumber })
      case 'apply':
        return b('basket.act.apply', { name: act.name })
    }
  }
}
