import { styled } from '@mui/material/styles'

/** Controls beside each other, as far as there is room. */
export const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 8 })

/** Controls under each other. */
export const Stack = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'start', gap: 8 })
