import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { contractDeeds, contractWorkQueries, type ContractSending } from '../../../data/contractDeeds.ts'
import type { Answered } from '../../../data/sending.ts'
import { wishMoment } from '../../../domain/moveItem.ts'
import { cardOf, checkSim, codeFrom, simBody, type SimChoice } from '../../../domain/simChoice.ts'
import { useDebounced } from '../../../lib/useDebounced.ts'
import { useToday } from './useToday.ts'

/** Ms that a complete number stands still before KPN is asked about it. */
const CALM = 300

/** More than enough random bytes for a code (see `codeFrom`). */
const BYTES = 32

/** What is to take the place of a SIM card, judged as it is typed: by us at once, by KPN when its number is complete. */
export function useSimChoice(contractId: number, email: string) {
  const client = useQueryClient()
  const today = useToday()
  const [choice, setChoice] = useState<SimChoice>({ kind: 'card', card: '', email, code: '', day: '' })
  const faults = checkSim(choice, today)
  const card = choice.kind === 'card' ? cardOf(choice.card) : undefined
  const iccid = card?.iccid ?? ''
  const asked = useDebounced(iccid, CALM)
  const isAsked = iccid !== '' && asked === iccid
  const check = useQuery({ ...contractWorkQueries.cardCheck(contractId, iccid), enabled: isAsked })

  return {
    choice,
    change: (part: Partial<SimChoice>) => setChoice((before) => ({ ...before, ...part })),
    makeCode: () =>
      setChoice((before) => ({ ...before, code: codeFrom(crypto.getRandomValues(new Uint8Array(BYTES))) })),
    today,
    faults,
    card,
    /** KPN's word on the card; `undefined` while there is none. */
    check: isAsked ? { isReading: check.isFetching, isFine: check.data === true, failure: check.error } : undefined,
    /** Asks KPN about the card once more and sends then, unless it says no. */
    send: async (sending: ContractSending): Promise<Answered> => {
      if (iccid !== '') await client.fetchQuery({ ...contractWorkQueries.cardCheck(contractId, iccid), staleTime: 0 })
      return contractDeeds.replace(contractId, simBody(choice, wishMoment), sending)
    },
  }
}

export type SimChoosing = ReturnType<typeof useSimChoice>
