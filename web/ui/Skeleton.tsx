import { styled } from '@mui/material/styles'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/useT.ts'
import { vars } from './theme.ts'

/** Ms before anything shows: a fast answer needs no stand-in. */
const PATIENCE = 150

interface SkeletonProps {
  /** Widths of the bars, one per line: `60%`, `120px`. */
  readonly bars: readonly string[]
  /** Px per line: the height of the rows to come. */
  readonly line?: number
}

/** Bars in the shape and height of the answer. */
export function Skeleton({ bars, line = 20 }: SkeletonProps) {
  const t = useT()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Frame aria-label={isShown ? t('common.loading') : undefined}>
      {bars.map((width, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- bars are alike and never move
        <Line key={at} style={{ height: line, visibility: isShown ? undefined : 'hidden' }}>
          <i style={{ width }} />
        </Line>
      ))}
    </Frame>
  )
}

const Frame = styled('output')({ display: 'block', flex: 1, minWidth: 0 })

const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  '& > i': { display: 'block', height: 10, maxWidth: '100%', borderRadius: 3, background: vars.offSoft },
})
