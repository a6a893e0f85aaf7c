import type { ReactNode } from 'react'
import type { SimReason } from '../../domain/simChoice.ts'
import { useContractDeedRich, useContractDeedT } from '../../i18n/contractDeeds.ts'
import { ReasonChoice } from './ReasonChoice.tsx'

interface BlockForm {
  /** What it still wants, in words. */
  readonly wants: string | undefined
  /** What follows, and whether there is a way back. */
  readonly follows: ReactNode
  readonly children: ReactNode
}

interface ReasonAsked {
  readonly reason: SimReason | undefined
  readonly choose: (reason: SimReason) => void
}

/** What a block asks and says, for the dialog of a contract and for the search alike. */
export function useBlockForm(deed: 'block' | 'unblock', { reason, choose }: ReasonAsked): BlockForm {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  return {
    wants: reason ? undefined : c('cdeed.why.choose'),
    follows: rich(`cdeed.${deed}.text`, { back: <b>{c(`cdeed.${deed}.back`)}</b> }),
    children: <ReasonChoice reason={reason} onChoose={choose} />,
  }
}
