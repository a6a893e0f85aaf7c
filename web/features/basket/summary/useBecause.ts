import { useMemo } from 'react'
import type { BasketAct } from '../../../domain/basket.ts'
import type { MoneyLine, Reason } from '../../../domain/basketMoney.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { placesOf } from '../../../domain/productTree.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'

/** Says in one sentence why a line is there, and by whose doing. */
export function useBecause({ first, now }: Pick<BasketState, 'first' | 'now'>) {
  const b = useBasketT()
  const { language } = useLanguage()
  const places = useMemo(
    () => new Map([...(first ? placesOf(first.roots) : []), ...(now ? placesOf(now.roots) : [])]),
    [first, now],
  )
  const nameIn = (id: string) => places.get(id)?.node.name[language]

  const actName = (act: BasketAct): string => {
    if ('id' in act) return nameIn(act.id) ?? ('path' in act ? (act.path.at(-1) ?? '') : act.name)
    return act.kind === 'sim' ? act.simCardNumber : act.name
  }

  /** The other radio button of the same group that was pressed, or gave way. */
  const brother = (id: string, isWanted: (brotherId: string) => boolean) => {
    const parent = places.get(id)?.parent?.node
    return parent?.strategy === 'SELECT_ONE'
      ? parent.children.find((child) => child.id !== id && isWanted(child.id))
      : undefined
  }
  const wasOn = (id: string) => first !== null && placesOf(first.roots).get(id)?.node.selected === true
  const isOn = (id: string) => places.get(id)?.node.selected === true

  function said(reason: Reason, { id }: MoneyLine): string {
    switch (reason.why) {
      case 'contracted':
        return b('basket.mark.kept')
      case 'opened':
        return b('basket.because.opened')
      case 'added': {
        if (reason.by === 'you') {
          if (reason.template !== undefined) return b('basket.because.template', { name: reason.template })
          const instead = brother(id, (other) => wasOn(other) && !isOn(other))
          return instead ? b('basket.because.instead', { name: instead.name[language] }) : b('basket.because.added')
        }
        return reason.after
          ? b('basket.because.kpnAddedWith', { name: actName(reason.after) })
          : b('basket.because.kpnAdded')
      }
      case 'removed': {
        if (reason.by === 'you') return b('basket.because.removed')
        const { after } = reason
        if (!after) return b('basket.because.kpnRemoved')
        const taken = 'id' in after && brother(id, (other) => other === after.id)
        const words = { name: actName(after) }
        return taken ? b('basket.because.replaced', words) : b('basket.because.kpnRemovedWith', words)
      }
      case 'amount':
        return b('basket.because.amount', { was: reason.from, amount: reason.to })
      case 'price':
        return reason.after
          ? b('basket.because.repricedWith', { name: actName(reason.after) })
          : b('basket.because.repriced')
    }
  }
  // what it costs is told beside it; that there are several is told by the name
  return (line: MoneyLine) => line.reasons.map((reason) => said(reason, line)).join('; ')
}
