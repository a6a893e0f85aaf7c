import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { BatchItem } from '#contract/portal/batches.ts'
import { batchQueries } from '../../data/batches.ts'
import { commandQueries } from '../../data/commands.ts'
import { useSettle } from '../../data/useSettle.ts'
import { referenceOf } from '../../domain/activationResults.ts'
import { isActivation } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { SettleForm } from '../../ui/deed/SettleForm.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Why } from '../../ui/Why.tsx'
import { itemPath } from './itemPath.ts'
import { useBatchCannot } from './useBatchCannot.tsx'

interface SettleItemProps {
  /** Of the batch. */
  readonly row: string
  readonly item: BatchItem
  readonly onClose: () => void
}

/** A row whose write got no answer: found out by itself, or told by somebody who looked at KPN. */
export function SettleItem({ row, item, onClose }: SettleItemProps) {
  const t = useT()
  const b = useBatchesT()
  const client = useQueryClient()
  const id = item.commandId ?? ''
  const { data: command } = useQuery(commandQueries.followed(id))
  const settling = useSettle(id)
  const cannot = useBatchCannot(row)
  const upstream = isActivation(row) ? 'sTN' : 'KPN'
  const to = itemPath(item, isActivation(row))
  const reference = referenceOf(item) || command?.reference
  const time = formatTimeExactly(item.sentAt ?? '')
  const isOver = command !== undefined && command.state !== 'unknown'
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: batchQueries.all() })
  }, [isOver, client])
  return (
    <Dialog
      open
      title={b('batches.settle.of', { label: item.label })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      {isOver ? (
        <Notice tone="ok" title={b('batches.settle.over')} />
      ) : (
        <>
          <p>{b('batches.settle.text', { upstream })}</p>
          <p>
            {reference ? b('batches.settle.sentAs', { time, reference }) : b('batches.settle.sent', { time, id })}{' '}
            {to !== undefined && (
              <TextLink to={to}>
                {b(isActivation(row) ? 'batches.settle.command.activation' : 'batches.settle.command.contract')}
              </TextLink>
            )}
          </p>
          {cannot ? <Why>{cannot}</Why> : <SettleForm settling={settling} upstream={upstream} />}
        </>
      )}
    </Dialog>
  )
}
