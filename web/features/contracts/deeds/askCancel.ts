import { createContext, use } from 'react'
import type { TrackedList } from '../../../domain/tracked.ts'

/** What of KPN's is to be taken back. */
export interface CancelAsked {
  readonly list: TrackedList
  readonly id: number
  /** As people name it to KPN. */
  readonly order: string
}

/** Who shows the question; set by `CancelHost`. */
export const CancelContext = createContext<(asked: CancelAsked) => void>(() => undefined)

/** Asks whether something shall be taken back, in the dialog of the `CancelHost` above. */
export const useAskCancel = () => use(CancelContext)
