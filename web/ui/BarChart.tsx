import { styled } from '@mui/material/styles'
import { vars } from './theme.ts'

interface Bar {
  readonly key: string
  readonly label: string
  /** Null: nothing is known of it, which is not nought. */
  readonly value: number | null
  /** The value in words. */
  readonly word: string
}

interface BarChartProps {
  readonly bars: readonly Bar[]
  /** Drawn as a line over all bars, e.g. the size of a bundle; and what it is. */
  readonly limit?: { readonly value: number; readonly word: string } | undefined
}

const HEIGHT = 96
const WIDTH = 100

/**
 * A few figures as bars. It says nothing that does not stand in a table beside it, so screen readers are spared it.
 */
export function BarChart({ bars, limit }: BarChartProps) {
  const line = limit?.value
  const most = Math.max(1, line ?? 0, ...bars.map(({ value }) => value ?? 0))
  return (
    <Frame aria-hidden>
      {limit && (
        <p>
          <svg className="key" viewBox="0 0 24 2" focusable="false">
            <line x1="0" x2="24" y1="1" y2="1" className="limit" />
          </svg>
          {limit.word}
        </p>
      )}
      <Bars>
        {bars.map(({ key, label, value, word }) => (
          <div key={key}>
            <span className="word">{word}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
              <rect x="0" y="0" width={WIDTH} height={HEIGHT} className="room" />
              {value !== null && (
                <rect
                  x="0"
                  y={HEIGHT - (HEIGHT * value) / most}
                  width={WIDTH}
                  height={(HEIGHT * value) / most}
                  className={line !== undefined && value > line ? 'over' : 'value'}
                />
              )}
              {line !== undefined && (
                <line
                  x1="0"
                  x2={WIDTH}
                  y1={HEIGHT - (HEIGHT * line) / most}
                  y2={HEIGHT - (HEIGHT * line) / most}
                  className="limit"
                />
              )}
            </svg>
            <span>{label}</span>
          </div>
        ))}
      </Bars>
    </Frame>
  )
}

const Frame = styled('div')({
  maxWidth: 480,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  '& > p': { display: 'flex', alignItems: 'center', gap: 6, marginBottom: 8 },
  '& .key': { width: 24, height: 2, flex: 'none' },
  '& .limit': {
    stroke: vars.text.disabled,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
    strokeDasharray: '4 3',
  },
})
const Bars = styled('div')({
  display: 'flex',
  gap: 12,
  '& > div': { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', gap: 4 },
  '& .word': { fontVariantNumeric: 'tabular-nums', color: vars.text.primary },
  '& svg': { width: '100%', height: HEIGHT, display: 'block', borderRadius: 4 },
  '& .room': { fill: vars.surface.sunken },
  '& .value': { fill: vars.primary.main },
  '& .over': { fill: vars.warning.main },
})
