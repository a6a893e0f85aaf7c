import { useMemo, useRef, useState } from 'react'
import type { Basket } from '../../../data/basketPlaces.ts'
import type { Snapshot } from '../../../domain/basket.ts'
import { isChangedLine, type BasketMoney } from '../../../domain/basketMoney.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { ALL_ROWS, errorsIn, rowsOf, type ProductRow, type RowWish } from '../../../domain/productRows.ts'
import { amountOf, placesOf, pressOf } from '../../../domain/productTree.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneFoot } from '../../../ui/PaneFoot.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { PageRoom } from '../PageRoom.tsx'
import { ProductTree } from './ProductTree.tsx'
import { TreeTools } from './TreeTools.tsx'

interface ProductEditorProps {
  readonly basket: Basket
  readonly state: BasketState
  readonly now: Snapshot
  readonly money: BasketMoney
}

/** The tree of products with its search and filters, and what is wrong in it. */
export function ProductEditor({ basket, state, now, money }: ProductEditorProps) {
  const b = useBasketT()
  const field = useRef<HTMLInputElement>(null)
  const goTo = useRef<(key: string) => void>(() => undefined)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [search, setSearch] = useState('')
  const [only, setOnly] = useState<RowWish['only']>('all')
  const { pending } = state

  const lines = useMemo(() => new Map(money.lines.map((line) => [line.id, line])), [money])
  const changed = useMemo(() => new Set(money.lines.filter(isChangedLine).map(({ id }) => id)), [money])
  const places = useMemo(() => placesOf(now.roots), [now.roots])
  const isWhole = closed.size === 0 && search === '' && only === 'all'
  const all = useMemo(() => rowsOf(now.roots, ALL_ROWS, pending), [now.roots, pending])
  const rows = useMemo(
    // thousands of rows are not made twice for one tick
    () => (isWhole ? all : rowsOf(now.roots, { closed, search, only, changed }, pending)),
    [isWhole, all, now.roots, closed, search, only, changed, pending],
  )
  const errors = useMemo(() => errorsIn(now.roots), [now.roots])

  const showAll = () => {
    setSearch('')
    setOnly('all')
  }
  const place = (row: ProductRow) => places.get(row.key)!
  const press = (row: ProductRow) => {
    if (state.at === 'open') basket.press(pressOf(place(row), pending))
  }
  const toggle = ({ key, expanded }: ProductRow) =>
    setClosed((before) => new Set(expanded ? [...before, key] : [...before].filter((one) => one !== key)))
  const showFirstError = () => {
    showAll()
    setClosed(new Set())
    const [wrong] = errors
    // once the rows are there that a filter or a closed group hid
    if (wrong) requestAnimationFrame(() => goTo.current(wrong.id))
  }
  const countOf = (isCounted: (row: ProductRow) => boolean) => all.filter(isCounted).length
  return (
    <>
      <TreeTools
        field={field}
        products={all.length}
        selected={countOf(({ selected }) => selected)}
        changed={countOf(({ key, pending: isPending }) => isPending || changed.has(key))}
        search={search}
        only={only}
        onSearch={setSearch}
        onOnly={setOnly}
      />
      {rows.length === 0 ? (
        <PageRoom>
          <StateBox
            kind="empty"
            title={b(search === '' && only !== 'all' ? `basket.none.${only}` : 'basket.none')}
            action={
              <Button size="small" onClick={showAll}>
                {b('basket.showAll')}
              </Button>
            }
          />
        </PageRoom>
      ) : (
        <ProductTree
          rows={rows}
          lines={lines}
          onPress={press}
          onAmount={(row, amount) => state.at === 'open' && basket.press(amountOf(place(row), amount))}
          onToggle={toggle}
          onSearch={() => field.current?.focus()}
          goTo={goTo}
        />
      )}
      {errors.length > 0 && (
        <PaneFoot>
          <StatusText tone="stop" icon="circle-x" word={b('basket.errors', { count: errors.length })} />
          <Button size="small" onClick={showFirstError}>
            {b('basket.errors.go')}
          </Button>
        </PaneFoot>
      )}
    </>
  )
}
