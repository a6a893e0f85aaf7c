import { styled } from '@mui/material/styles'
import { PRESETS, isSameSet, type PresetName, type Services } from '../../../domain/services.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { vars } from '../../../ui/theme.ts'

interface PresetBarProps {
  readonly services: Services
  readonly onChoose: (services: Services) => void
}

const NAMES = Object.keys(PRESETS) as PresetName[]

/** Sets of services that are often wanted; choosing one takes the place of all that was set. */
export function PresetBar({ services, onChoose }: PresetBarProps) {
  const s = useServicesT()
  return (
    <Bar>
      <legend>{s('services.preset')}</legend>
      <div>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={isSameSet(services, PRESETS[name])}
            onClick={() => onChoose(PRESETS[name])}
          >
            {s(`services.preset.${name}`)}
          </button>
        ))}
      </div>
    </Bar>
  )
}

const Bar = styled('fieldset')({
  minWidth: 0,
  border: 0,
  padding: 0,
  margin: 0,
  fontSize: 13,
  '& > legend': { float: 'left', padding: '4px 12px 4px 0', color: vars.text.secondary },
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: 4 },
  '& button': {
    minHeight: 28,
    padding: '0 12px',
    border: `1px solid ${vars.line2}`,
    borderRadius: 6,
    background: vars.background.paper,
    color: vars.text.primary,
    font: 'inherit',
    cursor: 'pointer',
  },
  '& button:hover': { background: vars.surface.hover },
  '& button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& button[aria-pressed=true]': { background: vars.accentSoft, color: vars.primary.main, fontWeight: 500 },
  '@media (pointer: coarse)': { '& button': { minHeight: 44 } },
})
