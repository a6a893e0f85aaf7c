import { styled } from '@mui/material/styles'
import { vars } from '../../ui/theme.ts'

const WIDTH = 76
const HEIGHT = 96
const ROWS = 9
const COLUMNS = 8
/** The one card that is ours: row and column. */
const OWN = '3-3'

const CARD = 'M8 0H53L76 23V88a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8Z'
const PADS =
  'M20 40h36a5 5 0 0 1 5 5v28a5 5 0 0 1-5 5H20a5 5 0 0 1-5-5V45a5 5 0 0 1 5-5ZM15 59h15m31 0H46M30 40v38m16-38v38'

const PLACES = Array.from({ length: ROWS * COLUMNS }, (_, at) => {
  const row = Math.floor(at / COLUMNS)
  const column = at % COLUMNS
  const x = -94 + column * (WIDTH + 28) + (row % 2) * 52
  const y = -52 + row * (HEIGHT + 36)
  return { key: `${row}-${column}`, transform: `translate(${x} ${y})` }
})

/** A quiet field of SIM cards of which one is lit: the fleet. Decoration. */
export const SimField = () => (
  <Field viewBox="0 0 620 900" preserveAspectRatio="xMidYMid slice" aria-hidden>
    {PLACES.map(({ key, transform }) => (
      <g key={key} transform={transform} data-own={key === OWN || undefined}>
        <path d={CARD} />
        <path d={PADS} />
      </g>
    ))}
  </Field>
)

const Field = styled('svg')(({ theme }) => ({
  display: 'block',
  width: '100%',
  height: '100%',
  background: vars.primary.dark,
  fill: 'none',
  stroke: '#fff',
  strokeWidth: 1.25,
  strokeOpacity: 0.26,
  '& [data-own]': { strokeOpacity: 1 },
  '& [data-own] > :first-of-type': { fill: '#fff' },
  '& [data-own] > :last-of-type': { stroke: vars.primary.main },
  ...theme.applyStyles('dark', {
    background: vars.accentSoft,
    '& [data-own] > :first-of-type': { fill: vars.primary.main, stroke: vars.primary.main },
    '& [data-own] > :last-of-type': { stroke: vars.primary.contrastText },
  }),
}))
