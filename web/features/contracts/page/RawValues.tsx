import { styled } from '@mui/material/styles'
import type { RawValue } from '../../../domain/contractDetails.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { MONO, vars } from '../../../ui/theme.ts'

/** KPN's own fields under KPN's own names, for whoever has to name them to KPN. */
export function RawValues({ values }: { readonly values: readonly RawValue[] }) {
  const c = useContractPageT()
  return (
    <Frame>
      <summary>{c('contractPage.raw', { count: values.length })}</summary>
      <dl>
        {values.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Frame>
  )
}

const Frame = styled('details')({
  fontSize: 13,
  lineHeight: '20px',
  '& > summary': { minHeight: 28, lineHeight: '28px', borderRadius: 4, color: vars.text.secondary, cursor: 'pointer' },
  '& > summary:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& dl': { fontFamily: MONO, fontSize: 12, paddingTop: 4 },
  '& dl > div': { display: 'grid', gridTemplateColumns: 'minmax(0, 180px) minmax(0, 1fr)', gap: 12, padding: '2px 0' },
  '& dt': { color: vars.text.disabled },
  '& dt, & dd': { overflowWrap: 'anywhere' },
  '@media (pointer: coarse)': { '& > summary': { lineHeight: '44px' } },
})
