import { styled } from '@mui/material/styles'
import { SERVICES } from '#contract/stn/services.ts'
import { SERVICE_KEYS, deviating, valueOf, type Services } from '../../../domain/services.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Button } from '../../../ui/Button.tsx'
import { vars } from '../../../ui/theme.ts'
import { SavePreset } from './SavePreset.tsx'
import { valueWords } from '../../../ui/serviceWords.ts'

interface ServicesSideProps {
  readonly services: Services
  readonly onReset: () => void
}

/** What will be otherwise than sTN's defaults: was, becomes. */
export function ServicesSide({ services, onReset }: ServicesSideProps) {
  const s = useServicesT()
  const other = deviating(services)
  return (
    <Frame>
      <h3>{s('services.deviating', { count: other.length })}</h3>
      <p>
        {s('services.of', { count: SERVICE_KEYS.length })};{' '}
        {s('services.sent', { count: Object.keys(services).length })}
      </p>
      <ul>
        {other.map((key) => (
          <li key={key}>
            <span>{s(`services.${key}`)}</span>
            <s>{valueWords(s, SERVICES[key].default)}</s>
            <b>{valueWords(s, valueOf(services, key))}</b>
          </li>
        ))}
      </ul>
      <Button size="small" icon="undo-2" onClick={onReset}>
        {s('services.reset')}
      </Button>
      {Object.keys(services).length > 0 && <SavePreset services={services} />}
    </Frame>
  )
}

const Frame = styled('div')({
  fontSize: 13,
  lineHeight: '20px',
  '& > h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& > p': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary, margin: '4px 0 12px' },
  '& > ul': { marginBottom: 16 },
  '& li': { display: 'flex', gap: 8, padding: '8px 0', borderBottom: `1px solid ${vars.divider}` },
  '& li > span': { flex: 1, minWidth: 0 },
  '& s': { color: vars.text.disabled, whiteSpace: 'nowrap' },
  '& b': { fontWeight: 600, whiteSpace: 'nowrap' },
})
