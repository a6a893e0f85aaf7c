import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { offerQueries, type OfferedTemplate } from '../../../data/basketOffers.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { cannotApply } from './cannotApply.ts'

interface AskedTemplateProps {
  readonly sessionId: string
  /** The one that was chosen before the basket was opened. */
  readonly templateId: number
  /** Nothing is lost when it is applied. */
  readonly isEmpty: boolean
  /** It was applied, or put away: `undefined`. */
  readonly onOver: (template: OfferedTemplate | undefined) => void
}

/** Applies the template that somebody came with; where something stands already, or KPN does not take it, it says so. */
export function AskedTemplate({ sessionId, templateId, isEmpty, onOver }: AskedTemplateProps) {
  const b = useBasketT()
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    offerQueries.templates(sessionId),
  )
  const found = data?.pages.flatMap(({ items }) => items).find(({ definitionId }) => definitionId === templateId)
  const isSought = !found && hasNextPage && !isFetching
  useEffect(() => {
    if (isSought) void fetchNextPage()
  }, [isSought, fetchNextPage])

  const cannot = found && cannotApply(b, found)
  const isDirect = found !== undefined && cannot === undefined && isEmpty
  const apply = useEffectEvent(() => onOver(found))
  useEffect(() => {
    if (isDirect) apply()
  }, [isDirect])

  const putAway = (
    <Button size="small" look="quiet" onClick={() => onOver(undefined)}>
      {b('basket.asked.leave')}
    </Button>
  )
  if (error && !data) return <Failure failure={error} level={2} onAgain={() => void refetch()} />
  if (isDirect || (!found && (isFetching || hasNextPage))) return <Skeleton bars={['52%']} line={44} />
  if (!found) return <Notice tone="wait" role="alert" title={b('basket.asked.notOffered')} action={putAway} />
  if (cannot !== undefined)
    return (
      <Notice tone="wait" role="alert" title={b('basket.asked.cannot', { name: found.name })} action={putAway}>
        {cannot}
      </Notice>
    )
  return (
    <Notice
      tone="wait"
      role="alert"
      title={b('basket.asked.begun')}
      action={
        <>
          <Button size="small" onClick={() => onOver(found)}>
            {b('basket.template.applyName', { name: found.name })}
          </Button>
          {putAway}
        </>
      }
    >
      {b('basket.asked.begun.text')}
    </Notice>
  )
}
