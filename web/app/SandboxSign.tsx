import { styled } from '@mui/material/styles'
import { useT } from '../i18n/useT.ts'
import { Icon } from '../ui/Icon.tsx'
import { Unseen } from '../ui/LiveRegion.tsx'
import { vars } from '../ui/theme.ts'

/** Says on every screen that nothing here is real. */
export function SandboxSign() {
  const t = useT()
  return (
    <Sign data-tip={t('common.sandbox.tip')}>
      <Icon name="flask-conical" size={14} />
      {t('common.sandbox')}
      <Unseen>{t('common.sandbox.tip')}</Unseen>
    </Sign>
  )
}

const Sign = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 8px',
  borderRadius: 4,
  fontSize: 12,
  fontWeight: 500,
  whiteSpace: 'nowrap',
  background: vars.flowSoft,
  color: vars.info.main,
  '@media (max-width: 899.95px)': { display: 'none' },
})
