import { useState } from 'react'
import { isAway } from '../domain/deed.ts'
import type { SimChoice } from '../domain/simChoice.ts'
import { useContractDeed, type ContractDeedRun } from './useContractDeed.ts'
import { useSimChoice, type SimAsked } from './useSimChoice.ts'

/** Another card or an eSIM for a contract, wherever it is asked for. */
export interface SimReplacing {
  readonly run: ContractDeedRun
  readonly choosing: SimAsked
  readonly note: string
  readonly onNote: (note: string) => void
  readonly onPress: () => void
  /** The confirmation code of an eSIM that was asked for here, to be told once; empty when there is none. */
  readonly code: string
}

/** Asks for another SIM card. `email` is where an eSIM goes unless somebody types another address. */
export function useSimReplace(contractId: number, email: string, kind?: SimChoice['kind']): SimReplacing {
  const [note, onNote] = useState('')
  const run = useContractDeed()
  const choosing = useSimChoice(contractId, email, kind)
  const { choice } = choosing
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  return {
    run,
    choosing,
    note,
    onNote,
    onPress: () => void run.press({ replace: contractId, choice }, (sending) => choosing.send({ ...sending, note })),
    // a colleague's request has a code of its own
    code: wasTaken && !run.by && choice.kind === 'esim' ? choice.code.trim() : '',
  }
}
