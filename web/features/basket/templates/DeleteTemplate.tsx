import { useQueryClient } from '@tanstack/react-query'
import { afterTemplateWork, templateDeeds, type TemplateLine } from '../../../data/templates.ts'
import { useDeed } from '../../../data/useDeed.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useOrderCodes } from '../order/useOrderCodes.ts'

interface DeleteTemplateProps {
  readonly template: TemplateLine
  readonly onClose: () => void
}

/** Takes a template away for good. */
export function DeleteTemplate({ template: { id, name }, onClose }: DeleteTemplateProps) {
  const o = useOrderT()
  const codes = useOrderCodes()
  const client = useQueryClient()
  const deed = useDeed()
  const title = o('template.delete.title', { name })
  return (
    <DeedDialog
      title={title}
      deed={deed}
      codes={codes}
      // the list is read again when this is left: its row holds this dialog
      onClose={() => {
        onClose()
        if (deed.stand !== 'ready') void afterTemplateWork(client)
      }}
      press={{
        label: title,
        isDanger: true,
        onPress: () => void deed.press({ delete: id }, (sending) => templateDeeds.delete(id, sending)),
      }}
      doneText={o('template.delete.done', { name })}
    >
      <Notice tone="off">{o('template.delete.text')}</Notice>
    </DeedDialog>
  )
}
