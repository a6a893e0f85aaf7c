import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The value in words. */
  readonly word: string
}

interface BarChartProps {
  readonly bars: readonly Bar[]
  /** Drawn as a line over all bars, e.g. the size of a bundle. */
  readonly limit?: number
}

const HEIGHT = 96
const WIDTH = 100

/**
 * A few figures as bars. It says nothing that does not stand in a table beside it, so screen readers are spared it.
 */
export function BarChart({ bars, limit }: BarChartProps) {
  const most = Math.max(1, limit ?? 0, ...bars.map(({ value }) => value))
  return (
    <Frame aria-hidden>
      {bars.map(({ key, label, value, word }) => (
        <div key={key}>
          <span className="word">{word}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
            <rect x="0" y="0" width={WIDTH} height={HEIGHT} className="room" />
            <rect
              x="0"
              y={HEIGHT - (HEIGHT * value) / most}
              width={WIDTH}
              height={(HEIGHT * value) / most}
              className={limit !== undefined && value > limit ? 'over' : 'value'}
            />
            {limit !== undefined && (
              <line
                x1="0"
                x2={WIDTH}
                y1={HEIGHT - (HEIGHT * limit) / most}
                y2={HEIGHT - (HEIGHT * limit) / most}
                className="limit"
              />
            )}
          </svg>
          <span>{label}</span>
        </div>
      ))}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  gap: 12,
  maxWidth: 480,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  '& > div': { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', gap: 4 },
  '& .word': { fontVariantNumeric: 'tabular-nums', color: vars.text.primary },
  '& svg': { width: '100%', height: HEIGHT, display: 'block', borderRadius: 4 },
  '& .room': { fill: vars.surface.sunken },
  '& .value': { fill: vars.primary.main },
  '& .over': { fill: vars.warning.main },
  '& .limit': {
    stroke: vars.text.disabled,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
    strokeDasharray: '4 3',
  },
})
