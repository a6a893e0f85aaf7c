import { memo } from 'react'
import { markOf } from '../../../domain/productMark.ts'
import { onceOf, type MoneyLine } from '../../../domain/basketMoney.ts'
import type { ProductRow } from '../../../domain/productRows.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { AmountStepper } from './AmountStepper.tsx'
import { MarkTag } from './MarkTag.tsx'
import { PriceCell } from './PriceCell.tsx'

interface ProductRowViewProps {
  readonly row: ProductRow
  /** What it costs and why it is there; all that is or was in the basket has one. */
  readonly line: MoneyLine | undefined
  readonly index: number
  /** Px from the top of the tree. */
  readonly top: number
  readonly height: number
  /** The one row that Tab stops at. */
  readonly isStop: boolean
}

/** Px: each level further in. */
const INDENT = 20

/** One row of the tree of products. Its parent listens for it. */
export const ProductRowView = memo(function ProductRowView({
  row,
  line,
  index,
  top,
  height,
  isStop,
}: ProductRowViewProps) {
  const b = useBasketT()
  const { language } = useLanguage()
  const { node, control, selected, amount, pending, expandable, expanded, level } = row
  const name = node.name[language]
  const mark = markOf(row, line)
  const once = onceOf(node.prices)
  const { monthly } = node.prices
  // what holds others together and costs nothing is a heading
  const isHeading = expandable && !monthly && !once
  const isGoods = !monthly && !!once
  const shownAmount = selected ? amount : 1
  const id = `product-${node.id}`
  const stop = isStop ? 0 : -1
  const plainStop = control === 'none' ? { tabIndex: stop } : {}
  const old = pending ? undefined : line?.reasons.find(({ why }) => why === 'price')
  const was = old?.why === 'price' ? old.from : undefined
  return (
    <tr
      aria-rowindex={index + 2}
      data-key={row.key}
      data-mark={mark}
      data-on={selected}
      data-group={isHeading || control === 'none'}
      data-wrong={node.error !== null}
      data-once={isGoods}
      aria-level={level}
      aria-setsize={row.setsize}
      aria-posinset={row.posinset}
      aria-expanded={expandable ? expanded : undefined}
      aria-selected={control === 'none' ? undefined : selected}
      style={{ height, transform: `translateY(${top}px)` }}
      {...plainStop}
    >
      <td className="what" style={{ paddingLeft: (level - 1) * INDENT }}>
        {(expandable || level > 1) && (
          <span className="chevron" data-toggle={expandable || undefined}>
            {expandable && <Icon name={expanded ? 'chevron-down' : 'chevron-right'} size={14} />}
          </span>
        )}
        {control === 'none' ? (
          <span className="name">{name}</span>
        ) : (
          <>
            <input
              type={control === 'radio' ? 'radio' : 'checkbox'}
              checked={selected}
              readOnly
              aria-label={name}
              aria-disabled={node.disabled || undefined}
              aria-describedby={node.disabled || node.error ? `${id}-note` : undefined}
              tabIndex={stop}
            />
            <span className="name" aria-hidden>
              {name}
            </span>
          </>
        )}
        {selected && node.canBeSeveral && !node.disabled && <AmountStepper name={name} amount={amount} />}
        {node.disabled && (
          <span className="note" id={node.error ? undefined : `${id}-note`}>
            <Icon name="lock" size={14} />
            <span>{b(selected ? 'basket.held' : 'basket.closed')}</span>
          </span>
        )}
        {!node.disabled && expandable && <GroupNote row={row} />}
      </td>
      <td className="mark">{mark && <MarkTag mark={mark} was={line?.oldAmount ?? 0} amount={amount} />}</td>
      <PriceCell
        className="money monthly"
        cents={isHeading || isGoods ? null : monthly}
        was={was?.monthly}
        times={shownAmount}
        isChecking={pending}
        isBlank={isHeading}
      />
      <PriceCell
        className="money once"
        cents={once || null}
        was={was && onceOf(was)}
        times={shownAmount}
        isChecking={pending && !!once}
        isBlank={isHeading}
      />
      {node.error && (
        <td className="wrong" id={`${id}-note`}>
          <Icon name="circle-x" size={14} />
          <span>{[node.error.message[language], node.error.hint[language]].filter(Boolean).join(' ')}</span>
        </td>
      )}
    </tr>
  )
}, isSame)

/** How the products below are chosen. */
function GroupNote({ row: { node } }: { readonly row: ProductRow }) {
  const b = useBasketT()
  if (node.strategy === 'SELECT_ONE') return <span className="note">{b('basket.chooseOne')}</span>
  if (node.strategy === 'SELECT_MANY') return <span className="note">{b('basket.chooseMany')}</span>
  return null
}

/** Rows are made anew for every paint: what they show decides whether they are drawn again. */
function isSame(one: ProductRowViewProps, other: ProductRowViewProps): boolean {
  const { row } = one
  return (
    one.line === other.line &&
    one.index === other.index &&
    one.top === other.top &&
    one.height === other.height &&
    one.isStop === other.isStop &&
    row.node === other.row.node &&
    row.selected === other.row.selected &&
    row.amount === other.row.amount &&
    row.pending === other.row.pending &&
    row.expanded === other.row.expanded &&
    row.level === other.row.level &&
    row.posinset === other.row.posinset &&
    row.setsize === other.row.setsize
  )
}
