import { useState } from 'react'
import { useListsT } from '../i18n/lists.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { TextField } from './TextField.tsx'

/** Why a view was not kept. */
export type ViewFault = 'empty' | 'taken' | 'too_many' | 'gone' | 'failed'

interface ViewNameDialogProps {
  readonly kind: 'save' | 'rename'
  /** The name that it has, when it has one. */
  readonly name: string
  /** Keeps it; what went wrong otherwise. */
  readonly onKeep: (name: string) => Promise<ViewFault | undefined>
  readonly onClose: () => void
}

/** Asks for the name of a view. */
export function ViewNameDialog({ kind, name: before, onKeep, onClose }: ViewNameDialogProps) {
  const t = useListsT()
  const [name, setName] = useState(before)
  const [fault, setFault] = useState<ViewFault>()
  const [isBusy, setBusy] = useState(false)
  const keep = async () => {
    if (isBusy) return
    if (name.trim() === '') {
      setFault('empty')
      return
    }
    setBusy(true)
    const refused = await onKeep(name.trim())
    setBusy(false)
    setFault(refused)
    if (!refused) onClose()
  }
  const isSave = kind === 'save'
  return (
    <Dialog
      open
      onClose={onClose}
      title={isSave ? t('lists.save') : t('lists.name.rename', { name: before })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('lists.cancel')}
          </Button>
          <Button look="primary" busy={isBusy} busyLabel={t('lists.busy')} onClick={() => void keep()}>
            {isSave ? t('lists.save') : t('lists.name.renameDo')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('lists.name')}
        value={name}
        maxLength={80}
        autoComplete="off"
        hint={isSave ? t('lists.name.what') : undefined}
        error={fault && t(`lists.refused.${fault}`)}
        onChange={(event) => {
          setName(event.target.value)
          setFault(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // or the button that gets the focus back would be pressed by the same key
          event.preventDefault()
          void keep()
        }}
      />
    </Dialog>
  )
}
