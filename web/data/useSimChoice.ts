import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { contractDeeds, contractWorkQueries, type ContractSending } from './contractDeeds.ts'
import { ApiError } from './errors.ts'
import type { Answered } from './sending.ts'
import { wishMoment } from '../domain/moveItem.ts'
import { cardOf, checkSim, codeFrom, simBody, type SimChoice, type SimChoosing } from '../domain/simChoice.ts'
import { useDebounced } from '../lib/useDebounced.ts'
import { useToday } from './useToday.ts'

/** Ms that a complete number stands still before KPN is asked about it. */
const CALM = 300

/** More than enough random bytes for a code (see `codeFrom`). */
const BYTES = 32

export interface SimAsked extends SimChoosing {
  /** Asks KPN about the card once more and sends then, unless it says no. Throws as `call` does. */
  readonly send: (sending: ContractSending) => Promise<Answered>
}

/** KPN's code and words when it does not take the card; a check that failed is no refusal. */
function refusalOf(failure: unknown) {
  if (!(failure instanceof ApiError) || failure.code !== 'upstream_refused') return undefined
  return { code: failure.problem.upstreamCode, text: failure.problem.message }
}

/** What is to take the place of a SIM card, judged as it is typed: by us at once, by KPN when its number is complete. */
export function useSimChoice(contractId: number, email: string, kind: SimChoice['kind'] = 'card'): SimAsked {
  const client = useQueryClient()
  const today = useToday()
  // until somebody types another address, it is the one that is known, also when that comes later
  const [typed, setChoice] = useState<Partial<SimChoice>>({})
  const choice: SimChoice = { kind, card: '', email, code: '', day: '', ...typed }
  const faults = checkSim(choice, today)
  const card = choice.kind === 'card' ? cardOf(choice.card) : undefined
  const iccid = card?.iccid ?? ''
  const asked = useDebounced(iccid, CALM)
  const isAsked = iccid !== '' && asked === iccid
  const check = useQuery({ ...contractWorkQueries.cardCheck(contractId, iccid), enabled: isAsked })

  return {
    choice,
    change: (part) => setChoice((before) => ({ ...before, ...part })),
    makeCode: () =>
      setChoice((before) => ({ ...before, code: codeFrom(crypto.getRandomValues(new Uint8Array(BYTES))) })),
    today,
    faults,
    card,
    check: isAsked
      ? { isReading: check.isFetching, isFine: check.data === true, refusal: refusalOf(check.error) }
      : undefined,
    send: async (sending) => {
      if (iccid !== '') await client.fetchQuery({ ...contractWorkQueries.cardCheck(contractId, iccid), staleTime: 0 })
      return contractDeeds.replace(contractId, simBody(choice, wishMoment), sending)
    },
  }
}
