import { styled } from '@mui/material/styles'

/** Fields of a step, as wide as what is typed in them. */
export const Narrow = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 480 })
