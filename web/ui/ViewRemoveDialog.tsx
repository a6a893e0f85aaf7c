import { useState } from 'react'
import { useListsT } from '../i18n/lists.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Notice } from './Notice.tsx'
import type { ViewFault } from './ViewNameDialog.tsx'

interface ViewRemoveDialogProps {
  readonly name: string
  readonly onRemove: () => Promise<ViewFault | undefined>
  readonly onClose: () => void
}

/** Asks before a view goes. */
export function ViewRemoveDialog({ name, onRemove, onClose }: ViewRemoveDialogProps) {
  const t = useListsT()
  const [fault, setFault] = useState<ViewFault>()
  const remove = async () => {
    const refused = await onRemove()
    setFault(refused)
    if (!refused) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('lists.remove.title', { name })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('lists.cancel')}
          </Button>
          <Button look="danger" onClick={() => void remove()}>
            {t('lists.remove.do', { name })}
          </Button>
        </>
      }
    >
      <p>{t('lists.remove.what')}</p>
      {fault && (
        <Notice tone="stop" role="alert">
          {t(`lists.refused.${fault}`)}
        </Notice>
      )}
    </Dialog>
  )
}
