import { styled } from '@mui/material/styles'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { MONO, vars } from '../theme.ts'

/** The confirmation code of an eSIM, to be read to its user: it is kept nowhere. */
export function CodeOnce({ code }: { readonly code: string }) {
  const c = useContractDeedT()
  return (
    <Once>
      <span>{c('cdeed.replace.code')}</span>
      <code>{code}</code>
      <p>{c('cdeed.replace.code.once')}</p>
    </Once>
  )
}

const Once = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: 12,
  borderRadius: 6,
  background: vars.waitSoft,
  '& > code': { fontFamily: MONO, fontSize: 20, fontWeight: 600, letterSpacing: '.08em' },
  '& > p': { flexBasis: '100%', fontSize: 13, lineHeight: '20px' },
})
