import { styled } from '@mui/material/styles'
import type { Part } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useNumber } from '../../i18n/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TONE } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { PART, type PartName } from './batchWords.ts'

interface ProgressBarProps {
  /** What it is of, for who cannot see it. */
  readonly label: string
  /** The last one is what has not been come to. */
  readonly parts: readonly Part<PartName>[]
  readonly done: number
  readonly of: number
  /** Without the legend: for a row of a list. */
  readonly isSmall?: boolean
}

/** One bar in as many parts as there are ends, each with its icon, word and count below it. */
export function ProgressBar({ label, parts, done, of, isSmall = false }: ProgressBarProps) {
  const b = useBatchesT()
  const number = useNumber()
  return (
    <>
      <Bar
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native one has no parts
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(of, 1)}
        aria-valuenow={done}
        aria-valuetext={b('batches.progress', { done, of })}
      >
        {parts
          .slice(0, -1)
          .map(
            ({ name, count }) => count > 0 && <i key={name} data-tone={PART[name][0]} style={{ flexGrow: count }} />,
          )}
        <i data-rest style={{ flexGrow: parts.at(-1)?.count ?? 0 }} />
      </Bar>
      {!isSmall && (
        <Legend>
          {parts.map(({ name, count }) => (
            <div key={name}>
              <dt data-tone={PART[name][0]}>
                <Icon name={PART[name][1]} size={14} />
                {b(`batches.part.${name}`)}
              </dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
        </Legend>
      )}
    </>
  )
}

const toned = (select: (tone: string) => string, style: (colour: string) => object) =>
  Object.fromEntries(Object.entries(TONE).map(([name, { text }]) => [select(`[data-tone=${name}]`), style(text)]))

const Bar = styled('div')({
  display: 'flex',
  gap: 2,
  height: 10,
  borderRadius: 5,
  overflow: 'hidden',
  background: vars.offSoft,
  '& > i': { flexBasis: 0, minWidth: 3 },
  '& > [data-rest]': { minWidth: 0 },
  ...toned(
    (tone) => `& > ${tone}`,
    (background) => ({ background }),
  ),
})

const Legend = styled('dl')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '12px 0',
  margin: '14px 0 0',
  '& > div': { padding: '0 32px', borderLeft: `1px solid ${vars.divider}` },
  '& > div:first-of-type': { paddingLeft: 0, borderLeft: 0 },
  '& dt': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    fontSize: 13,
    lineHeight: '20px',
    color: vars.text.secondary,
  },
  '& dd': { margin: 0, fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  ...toned(
    (tone) => `& ${tone} > svg`,
    (color) => ({ color }),
  ),
  '@media (max-width: 767.95px)': {
    display: 'grid',
    gap: 6,
    '& > div': { display: 'flex', justifyContent: 'space-between', gap: 12, padding: 0, border: 0 },
    '& dd': { fontSize: 14, lineHeight: '20px' },
  },
})
