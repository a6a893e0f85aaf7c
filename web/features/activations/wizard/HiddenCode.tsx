import { styled } from '@mui/material/styles'
import { useEffect, useState } from 'react'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { Button } from '../../../ui/Button.tsx'
import { MONO, vars } from '../../../ui/theme.ts'

/** Seconds that a code may be seen. */
const SECONDS = 30

/** The code as dots, which say nothing of its length; seen for half a minute, or until the window is left. */
export function HiddenCode({ code }: { readonly code: string }) {
  const w = useWizardT()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isShown) return
    const hide = () => setShown(false)
    const timer = setTimeout(hide, SECONDS * 1_000)
    addEventListener('blur', hide)
    return () => {
      clearTimeout(timer)
      removeEventListener('blur', hide)
    }
  }, [isShown])
  return (
    <Frame>
      <code>{isShown ? code : DOTS}</code>
      <Button size="small" icon={isShown ? 'eye-off' : 'eye'} onClick={() => setShown(!isShown)}>
        {isShown ? w('wizard.code.hide') : w('wizard.code.show', { seconds: SECONDS })}
      </Button>
      <span>{w('wizard.code.here')}</span>
    </Frame>
  )
}

/** Always as many. */
export const DOTS = '••••••'

const Frame = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  '& > code': { fontFamily: MONO, fontWeight: 600, letterSpacing: '.08em' },
  '& > span': { fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
})
