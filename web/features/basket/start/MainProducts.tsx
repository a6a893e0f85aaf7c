import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { offerQueries, type MainCategory, type MainProduct } from '../../../data/basketOffers.ts'
import { useBasketRich, useBasketT } from '../../../i18n/basket.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { useDebounced } from '../../../lib/useDebounced.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { MoneyText } from '../../../ui/MoneyText.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { KpnMoney } from '../summary/KpnMoney.tsx'
import { MoreOffers } from './MoreOffers.tsx'

interface MainProductsProps {
  readonly sessionId: string
  readonly onChoose: (product: MainProduct) => void
}

/** Ms that what is typed stands still before KPN is asked. */
const CALM = 300

/** Main products by category, searched at KPN, with price and levy. */
export function MainProducts({ sessionId, onChoose }: MainProductsProps) {
  const b = useBasketT()
  const { language } = useLanguage()
  const categories = useQuery(offerQueries.categories(sessionId)).data ?? ['MOBILE' as const]
  const [chosen, setChosen] = useState<MainCategory>()
  const [search, setSearch] = useState('')
  const category = chosen ?? categories[0] ?? 'MOBILE'
  const asked = { category, search: useDebounced(search.trim(), CALM), language }
  const read = useInfiniteQuery({ ...offerQueries.main(sessionId, asked), placeholderData: keepPreviousData })
  return (
    <>
      <div className="filters">
        <Select
          label={b('basket.category')}
          value={category}
          onChange={(event) => setChosen(categories.find((one) => one === event.target.value))}
          options={categories.map((value) => ({ value, label: b(`basket.category.${value}`) }))}
        />
        <TextField
          label={b('basket.main.search')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {read.isPending && <Skeleton bars={['60%', '52%', '64%']} line={44} />}
      {!read.data && read.error && <Failure failure={read.error} onAgain={() => void read.refetch()} level={3} />}
      {read.data && <Found pages={read.data.pages} read={read} onChoose={onChoose} />}
    </>
  )
}

interface FoundProps {
  readonly pages: readonly { readonly items: readonly MainProduct[]; readonly total: number }[]
  readonly read: Parameters<typeof MoreOffers>[0]['read']
  readonly onChoose: (product: MainProduct) => void
}

function Found({ pages, read, onChoose }: FoundProps) {
  const b = useBasketT()
  const rich = useBasketRich()
  const { language } = useLanguage()
  const products = pages.flatMap(({ items }) => items)
  if (products.length === 0) return <p>{b('basket.main.none')}</p>
  return (
    <>
      <ul aria-label={b('basket.main.list')}>
        {products.map((product) => {
          const name = product.name[language]
          return (
            <li key={product.id}>
              <span className="name">{name}</span>
              <span className="money">
                <KpnMoney cents={product.price} />
                {product.levy !== null && product.levy !== 0 && (
                  <span className="note">
                    {rich('basket.main.levy', { price: <MoneyText cents={product.levy} /> })}
                  </span>
                )}
              </span>
              <Button size="small" aria-label={b('basket.main.chooseName', { name })} onClick={() => onChoose(product)}>
                {b('basket.main.choose')}
              </Button>
            </li>
          )
        })}
      </ul>
      <MoreOffers read={read} loaded={products.length} total={pages[0]!.total} />
    </>
  )
}
