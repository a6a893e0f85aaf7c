import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type SyntheticEvent,
} from 'react'
import type { MoneyLine } from '../../../domain/basketMoney.ts'
import type { ProductRow } from '../../../domain/productRows.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useMedia } from '../../../lib/useMedia.ts'
import { Unseen } from '../../../ui/LiveRegion.tsx'
import { useRangeWith } from '../../../ui/useRangeWith.ts'
import { productDeed } from './productKeys.ts'
import { ProductFrame } from './ProductFrame.tsx'
import { ProductRowView } from './ProductRowView.tsx'

interface ProductTreeProps {
  readonly rows: readonly ProductRow[]
  readonly lines: ReadonlyMap<string, MoneyLine>
  readonly onPress: (row: ProductRow) => void
  readonly onAmount: (row: ProductRow, amount: number) => void
  readonly onToggle: (row: ProductRow) => void
  readonly onSearch: () => void
  /** Brings a row into sight and the focus to it. */
  readonly goTo?: Ref<(key: string) => void>
}

/** Px: a row, one of two lines on a phone, and what is wrong with one below it. */
const ROW = 36
const PHONE_ROW = 56
const WRONG = 40
const HEAD = 32

/** A tree of products of any size, of which only the rows in sight are in the document. */
export function ProductTree({ rows, lines, onPress, onAmount, onToggle, onSearch, goTo }: ProductTreeProps) {
  const b = useBasketT()
  const frame = useRef<HTMLDivElement>(null)
  const toFocus = useRef<string>(undefined)
  const [focused, setFocused] = useState<string>()
  const rowHeight = useMedia('(max-width: 767.95px)') ? PHONE_ROW : ROW
  const heightOf = (index: number) => rowHeight + (rows[index]?.node.error ? WRONG : 0)

  const known = focused === undefined ? -1 : rows.findIndex(({ key }) => key === focused)
  const stop = Math.max(0, known)
  const rangeExtractor = useRangeWith(stop)
  // oxlint-disable-next-line react/incompatible-library -- nothing here goes through the React compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: heightOf,
    // new rows, new heights: what is wrong with one takes room
    getItemKey: useCallback((index: number) => `${rows[index]!.key}${rows[index]!.node.error ? '!' : ''}`, [rows]),
    rangeExtractor,
    overscan: 8,
    paddingEnd: 16,
    // the head stands over the first rows
    scrollPaddingStart: HEAD,
  })

  useLayoutEffect(() => {
    if (toFocus.current === undefined) return
    const row = frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(toFocus.current)}"]`)
    const target = row?.querySelector<HTMLElement>('input') ?? row
    if (!target) return
    toFocus.current = undefined
    target.focus({ preventScroll: true })
  })

  const go = (index: number) => {
    const row = rows[index]
    if (!row) return
    toFocus.current = row.key
    setFocused(row.key)
    virtual.scrollToIndex(index, { align: 'auto' })
  }
  const goToKey = (key: string) => go(rows.findIndex((row) => row.key === key))
  useLayoutEffect(() => {
    if (typeof goTo === 'function') return goTo(goToKey)
    if (goTo) goTo.current = goToKey
    return undefined
  })

  // one listener for all rows: a row without handlers of its own is not drawn again when its neighbours are
  const rowAt = (event: SyntheticEvent) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key']
    return key === undefined ? undefined : rows.find((row) => row.key === key)
  }
  const step = (row: ProductRow, by: 1 | -1) => {
    if (row.selected) onAmount(row, row.amount + by)
    else if (by === 1) onPress(row)
  }
  const onClick = (event: SyntheticEvent) => {
    const row = rowAt(event)
    if (!row) return
    const target = event.target as Element
    const stepped = target.closest<HTMLElement>('[data-step]')?.dataset['step']
    if (stepped) step(row, stepped === 'more' ? 1 : -1)
    else if (target.closest('[data-toggle]') || (row.control === 'none' && row.expandable)) onToggle(row)
    else onPress(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1)
    // a box presses itself
    if (event.key === ' ' && event.target instanceof HTMLInputElement) return
    const deed = productDeed(event.key, { rows, index: stop, page })
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    if (deed.deed === 'go') go(deed.index)
    else if (deed.deed === 'toggle') onToggle(deed.row)
    else if (deed.deed === 'press') onPress(deed.row)
    else if (deed.deed === 'more') step(deed.row, 1)
    else if (deed.deed === 'fewer') step(deed.row, -1)
    else if (deed.deed === 'search') onSearch()
  }

  return (
    <ProductFrame ref={frame}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rows are opened and pressed with keys
        role="treegrid"
        aria-label={b('basket.tree')}
        aria-describedby="basket-keys"
        aria-multiselectable
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{b('basket.product')}</th>
            <th scope="col">
              <Unseen>{b('basket.became')}</Unseen>
            </th>
            <th scope="col" className="money">
              {b('basket.monthly')}
            </th>
            <th scope="col" className="money">
              {b('basket.once')}
            </th>
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the rows are what is pressed; it listens for all of them */}
        <tbody
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={(event) => setFocused(rowAt(event)?.key)}
        >
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]!
            return (
              <ProductRowView
                key={row.key}
                row={row}
                line={lines.get(row.key)}
                index={index}
                top={start}
                height={size}
                isStop={index === stop}
              />
            )
          })}
        </tbody>
      </table>
      <Unseen id="basket-keys">{b('basket.keys')}</Unseen>
    </ProductFrame>
  )
}
