import { useRef, useState } from 'react'
import { useListsT } from '../i18n/lists.ts'
import { useT } from '../i18n/useT.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { Notice } from './Notice.tsx'
import { Switch } from './Switch.tsx'
import { TextField } from './TextField.tsx'
import type { ViewFault } from './ViewNameDialog.tsx'

interface ShareDialogProps {
  readonly link: string
  /** Whether the view may be opened by colleagues; absent when it is not the operator's own view to share. */
  readonly isShared: boolean | undefined
  readonly onShare: (isShared: boolean) => Promise<ViewFault | undefined>
  readonly onClose: () => void
}

/** The link to a list as it is shown, and who may open it. */
export function ShareDialog({ link, isShared, onShare, onClose }: ShareDialogProps) {
  const t = useListsT()
  const common = useT()
  const [isCopied, setCopied] = useState(false)
  const [isByHand, setByHand] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<ViewFault>()
  // shown as pressed at once; what came of it follows
  const [pressed, setPressed] = useState<boolean>()
  const isOn = pressed ?? isShared
  const share = async (wanted: boolean) => {
    setPressed(wanted)
    setFault(await onShare(wanted))
    setPressed(undefined)
  }
  const copy = async () => {
    try {
      // without https there is no clipboard at all
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      setCopied(false)
      setByHand(true)
      field.current?.select()
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('lists.share')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {common('common.close')}
          </Button>
          <Button look="primary" icon={isCopied ? 'check' : 'link'} onClick={() => void copy()}>
            {t(isCopied ? 'lists.share.copied' : 'lists.share.copy')}
          </Button>
        </>
      }
    >
      <LiveRegion>{isCopied ? t('lists.share.copied') : isByHand ? t('lists.share.byHand') : ''}</LiveRegion>
      {isOn !== undefined && (
        <Switch
          label={t('lists.share.open')}
          note={isShared ? undefined : t('lists.share.private')}
          checked={isOn}
          onChange={(event) => void share(event.target.checked)}
        />
      )}
      {fault && (
        <Notice tone="stop" role="alert">
          {t(`lists.refused.${fault}`)}
        </Notice>
      )}
      <TextField
        label={t('lists.share.link')}
        value={link}
        readOnly
        ref={field}
        hint={isByHand ? t('lists.share.byHand') : t('lists.share.plain')}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  )
}
