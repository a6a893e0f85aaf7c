import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { PaneHead } from './PaneHead.tsx'

/** The address names nobody whom KPN shows us. */
export function NotFoundPane({ asked }: { readonly asked: string }) {
  const t = useT()
  return (
    <PaneHead>
      <title>{`${t('people.nobody.title')} · ${t('common.vloot')}`}</title>
      <StateBox
        kind="empty"
        title={t('people.nobody.title')}
        action={
          <Button size="small" to={paths.people()}>
            {t('people.nobody.back')}
          </Button>
        }
      >
        {t('people.nobody.text', { id: asked.slice(0, 40) })}
      </StateBox>
    </PaneHead>
  )
}
