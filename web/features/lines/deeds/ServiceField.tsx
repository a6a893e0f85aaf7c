import { styled } from '@mui/material/styles'
import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'
import { valuesOf, type ServiceValue } from '../../../domain/services.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Select } from '../../../ui/Select.tsx'
import { valueWords } from '../../../ui/serviceWords.ts'
import { Switch } from '../../../ui/Switch.tsx'
import { vars } from '../../../ui/theme.ts'

interface ServiceFieldProps {
  readonly of: ServiceKey
  /** Undefined where sTN does not tell. */
  readonly now: ServiceValue | undefined
  readonly value: ServiceValue | undefined
  /** Further values of a text, from the settings. */
  readonly added: readonly string[]
  /** Why sTN did not take it, in words. */
  readonly refused: string | undefined
  readonly onSet: (value: ServiceValue) => void
}

function choicesOf(key: ServiceKey, now: ServiceValue | undefined, added: readonly string[]): readonly ServiceValue[] {
  if (key !== 'dataUsageNotification' && key !== 'dataRoamingLimitation') return [true, false, null]
  return valuesOf(key, typeof now === 'string' ? [...added, now] : added)
}

/** One service as it is to be, and as it is now where that differs. */
export function ServiceField({ of, now, value, added, refused, onSet }: ServiceFieldProps) {
  const l = useLineDeedT()
  const s = useServicesT()
  const label = s(`services.${of}`)
  const isOther = value !== undefined && value !== now
  const note = isOther && now !== undefined ? l('ldeed.services.now', { value: valueWords(s, now) }) : undefined
  return (
    <Row data-other={isOther} data-choice={SERVICES[of].kind !== 'flag'}>
      {SERVICES[of].kind === 'flag' ? (
        <Switch
          label={label}
          checked={value === true}
          onChange={(event) => onSet(event.target.checked)}
          {...(refused !== undefined ? { note: refused } : note !== undefined && { note })}
        />
      ) : (
        <Select
          label={label}
          labelNote={note}
          error={refused}
          value={value === undefined ? '' : JSON.stringify(value)}
          options={[
            ...(value === undefined ? [{ value: '', label: '–' }] : []),
            ...choicesOf(of, now, added).map((choice) => ({
              value: JSON.stringify(choice),
              label: valueWords(s, choice),
            })),
          ]}
          onChange={(event) => event.target.value !== '' && onSet(JSON.parse(event.target.value) as ServiceValue)}
        />
      )}
    </Row>
  )
}

const Row = styled('div')({
  padding: '2px 8px',
  margin: '0 -8px',
  '&[data-choice=true]': { paddingBlock: 8 },
  '&[data-other=true]': { background: vars.accentSoft, boxShadow: `inset 3px 0 0 ${vars.primary.main}` },
})
