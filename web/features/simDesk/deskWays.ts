import type { RefObject } from 'react'
import type { SimChoice } from '../../domain/simChoice.ts'
import type { LineDeed } from './lineActions.ts'

/** Takes Esc; false when there is no step to go back to. */
export type Escape = () => boolean

/** Where a step leads: back, away, or to what comes next for the same line. */
export interface DeskWays {
  /** When the palette was opened, ms since 1970. */
  readonly since: number
  readonly escape: RefObject<Escape | null>
  readonly onBack: () => void
  readonly onClose: () => void
  readonly onNext: (deed: LineDeed, sim?: SimChoice['kind']) => void
}
