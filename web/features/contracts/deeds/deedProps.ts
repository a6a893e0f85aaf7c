import type { ReactNode } from 'react'
import type { ContractDeed } from '../../../domain/contractCan.ts'
import type { ContractSubject } from '../../../domain/contractSubject.ts'

/** What the dialog of every deed is given. */
export interface ContractDeedProps {
  readonly contract: ContractSubject
  /** Why it cannot be done now, in words; nothing when it can. */
  readonly cannot: ReactNode
  readonly onClose: () => void
  /** Another deed of the same contract in its place: the way back, or on. */
  readonly onNext: (deed: ContractDeed) => void
}
