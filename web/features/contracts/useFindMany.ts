import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { contractQueries } from '../../data/contracts.ts'
import { isAborted } from '../../data/errors.ts'
import { findContracts, type Findings } from '../../data/findContracts.ts'
import { saveContractSet } from '../../data/sets.ts'
import type { ContractRow } from '../../domain/contractList.ts'
import type { PastedList } from '../../domain/pastedValues.ts'
import { MOST_IN_SET } from '#contract/portal/sets.ts'
import type { Language } from '../../i18n/text.ts'

export type FindState =
  | { readonly is: 'asking' }
  | { readonly is: 'looking'; readonly done: number; readonly total: number }
  | { readonly is: 'stopped'; readonly done: number; readonly total: number; readonly failure: unknown }
  | { readonly is: 'done'; readonly list: PastedList; readonly findings: Findings }

export interface FindMany {
  readonly state: FindState
  readonly start: (list: PastedList) => void
  readonly stop: () => void
  /** The text was changed: what was found of another text is forgotten. */
  readonly forget: () => void
}

/** Looks for a pasted list; what was found becomes a saved set, whose id `onSet` hears. */
export function useFindMany(language: Language, onSet: (id: string) => void): FindMany {
  const client = useQueryClient()
  const [state, setState] = useState<FindState>({ is: 'asking' })
  const run = useRef<AbortController>(undefined)
  const answers = useRef(new Map<number, readonly ContractRow[] | number>())
  useEffect(() => () => run.current?.abort(), [])

  const look = async (list: PastedList, signal: AbortSignal) => {
    let progress = { done: 0, total: list.wanted.length }
    try {
      const onProgress = (done: number, total: number) => {
        progress = { done, total }
        if (!signal.aborted) setState({ is: 'looking', done, total })
      }
      const findings = await findContracts(list.wanted, { language, signal, onProgress, answers: answers.current })
      // they are here already: the set's list need not read them one by one
      for (const row of findings.rows) client.setQueryData(contractQueries.row(row.id).queryKey, row)
      const ids = findings.rows.map(({ id }) => id)
      const setId = ids.length > 0 && ids.length <= MOST_IN_SET ? await saveContractSet(client, ids) : undefined
      if (signal.aborted) return
      setState({ is: 'done', list, findings })
      if (setId !== undefined) onSet(setId)
    } catch (failure) {
      setState({ is: 'stopped', ...progress, failure: isAborted(failure) || signal.aborted ? undefined : failure })
    }
  }

  return {
    state,
    start(list) {
      run.current?.abort()
      run.current = new AbortController()
      void look(list, run.current.signal)
    },
    stop: () => run.current?.abort(),
    forget() {
      answers.current = new Map()
      setState({ is: 'asking' })
    },
  }
}
