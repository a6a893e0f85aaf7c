import type { Deed } from '../../../data/useDeed.ts'
import type { Refusal } from './refusal.ts'
import type { Wizard } from './useWizard.ts'

export interface StepProps {
  readonly wizard: Wizard
  readonly deed: Deed
  /** What sTN, or our own door, said of the last press. */
  readonly refusal: Refusal | undefined
  readonly onSend: () => void
}
