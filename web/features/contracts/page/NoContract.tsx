import { useContractPageT } from '../../../i18n/contractPage.ts'
import { useT } from '../../../i18n/useT.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { PaneBody } from '../../../ui/PaneBody.tsx'

/** The address names no contract that KPN shows us. */
export function NoContract({ asked }: { readonly asked: string }) {
  const c = useContractPageT()
  const t = useT()
  return (
    <PaneBody>
      <title>{`${c('contractPage.missing.title')} · ${t('common.vloot')}`}</title>
      <StateBox
        kind="empty"
        title={c('contractPage.missing.title')}
        action={
          <Button size="small" to={paths.contracts()}>
            {c('contractPage.toList')}
          </Button>
        }
      >
        {c('contractPage.missing.text', { id: asked.slice(0, 40) })}
      </StateBox>
    </PaneBody>
  )
}
