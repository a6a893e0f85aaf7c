import { useState, type ReactNode } from 'react'
import { CancelContext, type CancelAsked } from './askCancel.ts'
import { CancelDialog } from './CancelDialog.tsx'

/**
 * Shows the question before a cancellation, and what became of it. The row it was asked from changes or goes as soon as
 * KPN or the ledger is read again, and must not take with it what somebody is reading or writing.
 */
export function CancelHost({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<CancelAsked>()
  return (
    <CancelContext value={setAsked}>
      {children}
      {asked && <CancelDialog {...asked} onClose={() => setAsked(undefined)} />}
    </CancelContext>
  )
}
