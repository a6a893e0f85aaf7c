import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useHref, useNavigate } from 'react-router'
import { saveContractSet } from '../../data/sets.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { copyText } from '../../lib/copyText.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Why } from '../../ui/Why.tsx'
import { BatchButtons } from './BatchButtons.tsx'
import { MOST_CHOSEN } from './useChoice.ts'

/** What can be done with all chosen contracts at once; each thing begins by keeping them as a set. */
export function SelectionWork({ chosen }: { readonly chosen: ReadonlySet<number> }) {
  const c = useContractsT()
  const client = useQueryClient()
  const navigate = useNavigate()
  // as the router writes it: in the static demo it stands behind a #
  const here = useHref(paths.contracts())
  const [outcome, setOutcome] = useState<{
    readonly of: ReadonlySet<number>
    readonly is: 'copied' | 'notCopied' | 'notKept'
  }>()
  const said = outcome?.of === chosen ? outcome.is : undefined
  const isTooMany = chosen.size > MOST_CHOSEN

  const keep = async (then: (id: string) => Promise<void> | void) => {
    try {
      await then(await saveContractSet(client, [...chosen]))
    } catch {
      setOutcome({ of: chosen, is: 'notKept' })
    }
  }
  const show = (id: string) => void navigate(paths.contractSet(id))
  const copy = async (id: string) => {
    const isCopied = await copyText(new URL(`${here}?set=${encodeURIComponent(id)}`, globalThis.location.href).href)
    setOutcome({ of: chosen, is: isCopied ? 'copied' : 'notCopied' })
    if (!isCopied) show(id)
  }
  const why = isTooMany ? WHY : undefined
  return (
    <>
      <BatchButtons tooManyId={why} onChoose={(deed) => void keep((id) => void navigate(paths.newBatch(id, deed)))} />
      <Button size="small" icon="list-filter" cannot={isTooMany} whyId={why} onClick={() => void keep(show)}>
        {c('contracts.chosen.show')}
      </Button>
      <Button size="small" icon="link" cannot={isTooMany} whyId={why} onClick={() => void keep(copy)}>
        {c('contracts.chosen.link')}
      </Button>
      {isTooMany && <Why id={WHY}>{c('contracts.chosen.tooMany', { most: MOST_CHOSEN })}</Why>}
      <output>{said && c(`contracts.chosen.${said}`)}</output>
    </>
  )
}

const WHY = 'why-not-kept'
