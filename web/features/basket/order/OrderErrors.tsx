import type { ProductNode } from '../../../domain/basket.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { TextLink } from '../../../ui/TextLink.tsx'

interface OrderErrorsProps {
  readonly errors: readonly ProductNode[]
  /** Where the products are. */
  readonly back: string
}

/** What KPN finds wrong with the products: nothing can be ordered before it is mended there. */
export function OrderErrors({ errors, back }: OrderErrorsProps) {
  const o = useOrderT()
  const { language } = useLanguage()
  if (errors.length === 0) return null
  return (
    <Notice tone="stop" role="alert" title={o('order.errors', { count: errors.length })}>
      <ul>
        {errors.map(({ id, name, error }) => (
          <li key={id}>
            <b>{name[language]}</b>: {error?.message[language]} {error?.hint[language]}
          </li>
        ))}
      </ul>
      <TextLink to={back}>{o('order.errors.back')}</TextLink>
    </Notice>
  )
}
