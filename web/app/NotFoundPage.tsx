import { styled } from '@mui/material/styles'
import { useLocation } from 'react-router'
import { useT } from '../i18n/useT.ts'
import { paths } from '../lib/paths.ts'
import { Button } from '../ui/Button.tsx'
import { StateBox } from '../ui/StateBox.tsx'

/** An address that names no screen. */
export function NotFoundPage() {
  const t = useT()
  const { pathname } = useLocation()
  return (
    <Place>
      <title>{`${t('common.notFound')} · ${t('common.vloot')}`}</title>
      <StateBox
        kind="empty"
        level={1}
        title={t('common.notFound')}
        action={
          <Button size="small" to={paths.people()}>
            {t('common.toPeople')}
          </Button>
        }
      >
        {t('common.notFound.more', { path: pathname.slice(0, 80) })}
      </StateBox>
    </Place>
  )
}

export const Place = styled('div')({ padding: 24, overflow: 'auto' })
