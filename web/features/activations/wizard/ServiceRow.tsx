import { styled } from '@mui/material/styles'
import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'
import {
  SERVICE_GROUPS,
  maxOf,
  valueOf,
  valuesOf,
  type Bundle,
  type ServiceValue,
  type Services,
} from '../../../domain/services.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { QuickFilters } from '../../../ui/QuickFilters.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { vars } from '../../../ui/theme.ts'
import { control } from '../../../ui/control.ts'
import { meaningOf, valueWords } from '../../../ui/serviceWords.ts'

interface ServiceRowProps {
  readonly of: ServiceKey
  readonly services: Services
  /** Further values of a text, from the settings. */
  readonly added: readonly string[]
  readonly onSet: (key: ServiceKey, value: ServiceValue) => void
  /** To sTN again. */
  readonly onLeave: (keys: readonly ServiceKey[]) => void
}

const isBundle = (key: ServiceKey): key is Bundle => SERVICE_GROUPS.bundles.some((bundle) => bundle === key)

/** One service: its switch or choice, what it means, its default, and the way back to it. */
export function ServiceRow({ of, services, added, onSet, onLeave }: ServiceRowProps) {
  const s = useServicesT()
  const value = valueOf(services, of)
  const keys = isBundle(of) ? [of, maxOf(of)] : [of]
  const isSet = keys.some((key) => Object.hasOwn(services, key))
  const base = SERVICES[of].default
  const label = s(`services.${of}`)
  const meaning = meaningOf(s, of)
  const byDefault = s('services.default', { value: valueWords(s, base) })
  return (
    <Row data-set={isSet} data-other={keys.some((key) => valueOf(services, key) !== SERVICES[key].default)}>
      <div className="main">
        {SERVICES[of].kind === 'flag' && (
          <Switch
            label={label}
            note={byDefault}
            checked={value === true}
            onChange={(event) => onSet(of, event.target.checked)}
          />
        )}
        {SERVICES[of].kind === 'text' && (
          <label className="text">
            <span>{label}</span>
            <Choose
              data-size="small"
              value={isSet ? String(value) : ''}
              onChange={({ target }) => (target.value === '' ? onLeave(keys) : onSet(of, target.value))}
            >
              <option value="">{s('services.leave', { value: valueWords(s, base) })}</option>
              {choicesOf(of, added).map((choice) => (
                <option key={choice} value={choice}>
                  {valueWords(s, choice)}
                </option>
              ))}
            </Choose>
          </label>
        )}
        {SERVICES[of].kind === 'flagOrNull' && (
          <div className="text">
            <span>{label}</span>
            <QuickFilters
              label={label}
              choices={[null, false, true].map((one) => ({
                value: String(one),
                label: valueWords(s, one),
                count: undefined,
              }))}
              chosen={[String(value)]}
              onToggle={(word) => onSet(of, TRI[word as keyof typeof TRI])}
            />
          </div>
        )}
        {meaning && <small>{meaning}</small>}
      </div>
      {isBundle(of) && (
        <label className="max">
          <input
            type="checkbox"
            aria-label={s(`services.${maxOf(of)}`)}
            checked={valueOf(services, maxOf(of)) === true}
            disabled={value !== true && valueOf(services, maxOf(of)) !== true}
            onChange={(event) => onSet(maxOf(of), event.target.checked)}
          />
          {s('services.max')}
        </label>
      )}
      {isSet && SERVICES[of].kind !== 'text' && (
        <IconButton icon="undo-2" label={s('services.leave.named', { service: label })} onClick={() => onLeave(keys)} />
      )}
    </Row>
  )
}

const choicesOf = (key: ServiceKey, added: readonly string[]): readonly string[] =>
  key === 'dataUsageNotification' || key === 'dataRoamingLimitation' ? valuesOf(key, added) : []

const TRI = { null: null, false: false, true: true } as const

const Row = styled('div')({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  padding: '2px 8px',
  margin: '0 -8px',
  fontSize: 14,
  lineHeight: '20px',
  '& > .main': { flex: 1, minWidth: 0 },
  '& > .main > div > span': { fontSize: 12, lineHeight: '16px', flex: 1, textAlign: 'end', whiteSpace: 'nowrap' },
  '& > .main > .text > span': { fontSize: 14, lineHeight: '20px', textAlign: 'start', whiteSpace: 'normal' },
  '& > .main > .text > [role=group]': { justifySelf: 'start' },
  '&[data-set=true]': { background: vars.accentSoft, boxShadow: `inset 3px 0 0 ${vars.primary.main}`, fontWeight: 500 },
  '&[data-other=true] > .main > div > span': { color: vars.primary.main },
  '& .text': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 180px)',
    alignItems: 'center',
    gap: '0 12px',
    paddingLeft: 42,
  },
  '& small': {
    display: 'block',
    paddingLeft: 42,
    fontSize: 12,
    lineHeight: '16px',
    color: vars.text.disabled,
    fontWeight: 400,
  },
  '& > .max': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 24,
    fontSize: 12,
    whiteSpace: 'nowrap',
    color: vars.text.secondary,
    fontWeight: 400,
  },
  '& > .max > input': { width: 16, height: 16, margin: 0, accentColor: vars.primary.main },
  '@media (max-width: 767.95px)': {
    '& .text': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px 0', paddingLeft: 0 },
    '& .text + small': { paddingLeft: 0 },
    '& > .main > div > span': { textAlign: 'start', flexBasis: '100%', paddingLeft: 42 },
    '& > .main > .text > span': { paddingLeft: 0 },
  },
})

const Choose = styled('select')({ ...control, cursor: 'pointer' })
