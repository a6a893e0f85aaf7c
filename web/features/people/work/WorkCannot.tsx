import type { DeedCannot } from '../../../domain/deed.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { usePeopleCodes } from './usePeopleCodes.ts'

/** Why a deed of people's work cannot be done now. */
export type WorkCannotWhy =
  | DeedCannot
  | { readonly why: 'contracts'; readonly count: number }
  /** Of several, some. */
  | { readonly why: 'some'; readonly count: number }
  /** There are no keys for sTN. */
  | { readonly why: 'stnOff' }
  /** A mover's and a leaver's checklist are open already. */
  | { readonly why: 'begun' }

/** The reason in words, with the way to what stands in between. */
export function WorkCannot({ cannot }: { readonly cannot: WorkCannotWhy }) {
  const w = useWorkT()
  const codes = usePeopleCodes()
  switch (cannot.why) {
    case 'contracts':
      return w('work.cannot.contracts', { count: cannot.count })
    case 'some':
      return w('work.cannot.some', { count: cannot.count })
    case 'stnOff':
      return w('work.activate.off')
    case 'begun':
      return w('work.checklist.begun')
    default:
      return <CannotWords cannot={cannot} codes={codes} orderTo={ordersTab} />
  }
}

const ordersTab = () => '?tab=orders'
