import type { ProductMark } from '../../../domain/productMark.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Tag } from '../../../ui/Tag.tsx'

interface MarkTagProps {
  readonly mark: ProductMark
  /** How many there were, and are. */
  readonly was: number
  readonly amount: number
}

/** What became of a product, in a word. */
export function MarkTag({ mark, was, amount }: MarkTagProps) {
  const b = useBasketT()
  switch (mark) {
    case 'kept':
      return b('basket.mark.kept')
    case 'new':
      return <Framed look="own" icon="plus" words={b('basket.mark.new')} />
    case 'amount':
      return <Framed look="own" icon="plus" words={b('basket.mark.amount', { was, amount })} />
    case 'gone':
      return <Framed look="gone" icon="minus" words={b('basket.mark.gone')} />
    case 'dropped':
      return <Framed look="gone" icon="sparkles" words={b('basket.mark.dropped')} />
    case 'added':
    case 'repriced':
      return <Framed look="kpn" icon="sparkles" words={b(`basket.mark.${mark}`)} />
  }
}

interface FramedProps {
  readonly look: 'own' | 'gone' | 'kpn'
  readonly icon: 'plus' | 'minus' | 'sparkles'
  readonly words: string
}

const Framed = ({ look, icon, words }: FramedProps) => (
  <Tag look={look} icon={icon}>
    {words}
  </Tag>
)
