import { useMutation, useQueryClient } from '@tanstack/react-query'
import { draftQueries } from '../../data/drafts.ts'
import { discardBasket } from '../../data/useBasket.ts'
import type { BasketWay } from '../../domain/basket.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { Notice } from '../../ui/Notice.tsx'

interface ThrowAwayDialogProps {
  readonly way: BasketWay
  readonly title: string
  readonly onClose: () => void
}

/** Asks before somebody's work is thrown away: there is no way back. */
export function ThrowAwayDialog({ way, title, onClose }: ThrowAwayDialogProps) {
  const b = useBasketT()
  const d = useDeedT()
  const t = useT()
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await discardBasket(way)
      await client.invalidateQueries({ queryKey: draftQueries.all() })
    },
    onSuccess: onClose,
  })
  return (
    <Dialog
      open
      title={b('basket.drafts.delete.title')}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {d('deed.cancel')}
          </Button>
          <Button look="danger" busy={isPending} onClick={() => mutate()}>
            {b('basket.drafts.delete.press')}
          </Button>
        </>
      }
    >
      <b>{title}</b>
      <p>{b('basket.drafts.delete.text')}</p>
      {error && (
        <Notice tone="stop" role="alert">
          {failureWords(t, error).head}
        </Notice>
      )}
    </Dialog>
  )
}
