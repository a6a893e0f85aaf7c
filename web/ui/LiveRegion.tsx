import { styled } from '@mui/material/styles'

/** Heard by a screen reader, seen by nobody. */
export const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

export const Unseen = styled('span')(unseen)

/** Says aloud what changes on the screen without the focus going there. It has to stand there before it speaks. */
export const LiveRegion = ({ children }: { readonly children: string }) => <Unseen as="output">{children}</Unseen>
