import { styled } from '@mui/material/styles'
import { SERVICE_KEYS, type Services } from '../../../domain/services.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { valueWords } from '../../../ui/serviceWords.ts'
import { vars } from '../../../ui/theme.ts'

interface ChangeTableProps {
  readonly now: Services
  readonly changes: Services
}

/** What is sent, in words: was, becomes. */
export function ChangeTable({ now, changes }: ChangeTableProps) {
  const l = useLineDeedT()
  const n = useLinesT()
  const s = useServicesT()
  const keys = SERVICE_KEYS.filter((key) => Object.hasOwn(changes, key))
  return (
    <Table>
      <caption>{l('ldeed.services.count', { count: keys.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{n('lines.services.name')}</th>
          <th scope="col">{l('ldeed.services.was')}</th>
          <th scope="col">{l('ldeed.services.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{s(`services.${key}`)}</th>
            <td>{now[key] === undefined ? n('lines.services.unknown') : valueWords(s, now[key])}</td>
            <td>
              <b>{valueWords(s, changes[key]!)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: '20px',
  '& caption': { textAlign: 'start', fontSize: 12, color: vars.text.secondary, paddingBottom: 4 },
  '& th, & td': {
    textAlign: 'start',
    fontWeight: 400,
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& thead th': { fontSize: 12, color: vars.text.secondary },
  '& b': { fontWeight: 600 },
})
