import { styled } from '@mui/material/styles'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { vars } from '../../ui/theme.ts'

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 12,
  minHeight: 52,
  padding: '8px 24px',
  borderTop: `1px solid ${vars.accentLine}`,
  background: vars.accentSoft,
  fontSize: 13,
  '@media (max-width: 767.95px)': { padding: '8px 16px' },
})

interface UnsavedBarProps {
  readonly count: number
  readonly onShow: () => void
}

/** On another tab: what was typed is still there. */
export function UnsavedBar({ count, onShow }: UnsavedBarProps) {
  const t = useT()
  return (
    <Bar>
      <span>{t('edit.changes.elsewhere', { count })}</span>
      <Button size="small" onClick={onShow}>
        {t('edit.review')}
      </Button>
    </Bar>
  )
}
