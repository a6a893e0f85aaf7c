import { useInfiniteQuery } from '@tanstack/react-query'
import { offerQueries, type OfferedTemplate } from '../../../data/basketOffers.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { cannotApply } from './cannotApply.ts'
import { MoreOffers } from './MoreOffers.tsx'

interface TemplateOffersProps {
  readonly sessionId: string
  /** Only those of mobile contracts: KPN asks them alone about an eSIM. */
  readonly eSim: boolean
  readonly onApply: (template: OfferedTemplate) => void
}

/** Templates for this basket; what cannot be applied says why. */
export function TemplateOffers({ sessionId, eSim, onApply }: TemplateOffersProps) {
  const b = useBasketT()
  const read = useInfiniteQuery(offerQueries.templates(sessionId, eSim ? 'MOBILE' : undefined))
  if (read.isPending) return <Skeleton bars={['60%', '52%']} line={44} />
  if (!read.data) return <Failure failure={read.error} onAgain={() => void read.refetch()} level={3} />
  const templates = read.data.pages.flatMap(({ items }) => items)
  if (templates.length === 0) return <p>{b(eSim ? 'basket.template.noEsim' : 'basket.template.none')}</p>
  return (
    <>
      <ul aria-label={b('basket.start.template')}>
        {templates.map((template) => (
          <li key={template.id}>
            <span className="name">
              {template.name}
              {template.isCompanyWide && <span className="note">{b('basket.template.company')}</span>}
            </span>
            <Button
              size="small"
              aria-label={b('basket.template.applyName', { name: template.name })}
              cannot={cannotApply(b, template)}
              onClick={() => onApply(template)}
            >
              {b('basket.template.apply')}
            </Button>
          </li>
        ))}
      </ul>
      <MoreOffers read={read} loaded={templates.length} total={read.data.pages[0]!.total} />
    </>
  )
}
