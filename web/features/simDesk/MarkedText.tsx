import { styled } from '@mui/material/styles'
import type { Marked } from '../../domain/searchHits.ts'
import { vars } from '../../ui/theme.ts'

/** A number with what was looked for in accent. */
export const MarkedText = ({ text: [before, hit, after] }: { readonly text: Marked }) => (
  <span>
    {before}
    {hit && <Hit>{hit}</Hit>}
    {after}
  </span>
)

const Hit = styled('mark')({ background: 'none', color: vars.primary.main, fontWeight: 650 })
