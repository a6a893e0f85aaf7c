import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { holderOf } from '../domain/contractDetails.ts'
import type { ContractSubject } from '../domain/contractSubject.ts'
import { isAway } from '../domain/deed.ts'
import type { SimChoice } from '../domain/simChoice.ts'
import { subscriberQueries } from './subscribers.ts'
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

/** Asks for another SIM card. An eSIM goes to the person's own address unless somebody types another. */
export function useSimReplace(contract: ContractSubject, kind?: SimChoice['kind']): SimReplacing {
  const { id } = contract
  const holder = holderOf(contract)
  const isAsked = contract.email === '' && holder !== undefined
  const person = useQuery({ ...subscriberQueries.one(holder?.id ?? 0), enabled: isAsked })
  const [note, onNote] = useState('')
  const run = useContractDeed()
  const choosing = useSimChoice(id, contract.email || (person.data?.email ?? ''), kind)
  const { choice } = choosing
  const wasTaken = isAway(run.stand) || run.stand === 'done'
  return {
    run,
    choosing,
    note,
    onNote,
    onPress: () => void run.press({ replace: id, choice }, (sending) => choosing.send({ ...sending, note })),
    // a colleague's request has a code of its own
    code: wasTaken && !run.by && choice.kind === 'esim' ? choice.code.trim() : '',
  }
}
