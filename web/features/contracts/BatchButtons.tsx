import { useQuery } from '@tanstack/react-query'
import { Fragment, useId } from 'react'
import { sessionQueries } from '../../data/session.ts'
import { whyCannot } from '../../domain/availability.ts'
import { BATCH_DEEDS, permissionOf, ROW_OF, type BatchDeed } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { Button } from '../../ui/Button.tsx'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Why } from '../../ui/Why.tsx'

const ICON: Record<BatchDeed, IconName> = { block: 'ban', unblock: 'shield-check', move: 'folder-input' }

interface BatchButtonsProps {
  /** Of the reason why no selection as big as this can be kept at all. */
  readonly tooManyId: string | undefined
  readonly onChoose: (deed: BatchDeed) => void
}

/** The ways from a selection to a batch; who may not is told who may, once for all that the same roles may. */
export function BatchButtons({ tooManyId, onChoose }: BatchButtonsProps) {
  const b = useBatchesT()
  const id = useId()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const permissions = [...new Set(BATCH_DEEDS.map((deed) => permissionOf(ROW_OF[deed])))]
  return permissions.map((permission) => {
    const deeds = BATCH_DEEDS.filter((deed) => permissionOf(ROW_OF[deed]) === permission)
    const cannot = whyCannot(permission, held, undefined)
    const whyId = cannot ? `${id}-${permission}` : tooManyId
    return (
      <Fragment key={permission}>
        {deeds.map((deed) => (
          <Button
            key={deed}
            size="small"
            icon={ICON[deed]}
            cannot={whyId !== undefined}
            whyId={whyId}
            onClick={() => onChoose(deed)}
          >
            {b(`batches.button.${deed}`)}
          </Button>
        ))}
        {cannot && (
          <Why id={whyId!}>
            {deeds.map((deed) => b(`batches.noun.${deed}`)).join(', ')}: <CannotWords cannot={cannot} />
          </Why>
        )}
      </Fragment>
    )
  })
}
