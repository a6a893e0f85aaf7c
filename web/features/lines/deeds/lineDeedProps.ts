import type { ReactNode } from 'react'
import type { Line, LineDeed } from '../../../domain/line.ts'
import type { Services } from '../../../domain/services.ts'

/** What the dialog of every deed is given. */
export interface LineDeedProps {
  readonly line: Line
  /** Why it cannot be done now, in words; nothing when it can. */
  readonly cannot: ReactNode
  readonly onClose: () => void
  /** Another deed of the same line in its place: the way back. `wanted`: services to begin with. */
  readonly onNext: (deed: LineDeed, wanted?: Services) => void
}
