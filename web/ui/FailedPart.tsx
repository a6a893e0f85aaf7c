import { styled } from '@mui/material/styles'
import { Failure } from './Failure.tsx'

const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })

interface FailedPartProps {
  readonly failure: unknown
  readonly onAgain: () => void
  /** Of its heading: 2 where it stands for the whole pane. */
  readonly level?: 2 | 3
}

/** A part of a pane that did not come, with the room that its content would have had around it. */
export const FailedPart = ({ failure, onAgain, level = 3 }: FailedPartProps) => (
  <Room>
    <Failure failure={failure} onAgain={onAgain} level={level} />
  </Room>
)
