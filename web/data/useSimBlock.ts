import { useState } from 'react'
import type { SimReason } from '../domain/simChoice.ts'
import { contractDeeds } from './contractDeeds.ts'
import { useContractDeed, type ContractDeedRun } from './useContractDeed.ts'

/** A block, or the way back from it, wherever it is asked for. */
export interface SimBlocking {
  readonly run: ContractDeedRun
  readonly reason: SimReason | undefined
  readonly choose: (reason: SimReason) => void
  readonly note: string
  readonly onNote: (note: string) => void
  /** Does nothing before a reason is chosen. */
  readonly onPress: () => void
}

/** Blocks the SIM card of a contract, or lifts the block. KPN takes no reason (reference 3.7): it goes into our ledger. */
export function useSimBlock(deed: 'block' | 'unblock', contractId: number): SimBlocking {
  const [reason, choose] = useState<SimReason>()
  const [note, onNote] = useState('')
  const run = useContractDeed()
  const onPress = () => {
    if (!reason) return
    void run.press({ [deed]: contractId }, (sending) => contractDeeds[deed](contractId, { ...sending, reason, note }))
  }
  return { run, reason, choose, note, onNote, onPress }
}
