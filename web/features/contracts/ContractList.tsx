import { useQuery } from '@tanstack/react-query'
import { Suspense, useCallback, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { contractQueries } from '../../data/contracts.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useLanguage, useNumber } from '../../i18n/useT.ts'
import { later } from '../../lib/later.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ListHead } from '../../ui/ListHead.tsx'
import { AllContracts } from './AllContracts.tsx'
import { SetContracts } from './SetContracts.tsx'
import { useFindMany } from './useFindMany.ts'

const FindManyDialog = later(async () => (await import('./FindManyDialog.tsx')).FindManyDialog)

/** Every contract that the API user sees, or those of a saved set. */
export function ContractList() {
  const c = useContractsT()
  const number = useNumber()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const setId = address.get('set') ?? undefined
  const overview = useQuery(contractQueries.overview())
  const total = overview.data && [...overview.data.values()].reduce((sum, count) => sum + count, 0)

  // what was pasted stays until it is replaced: whoever closes the dialog by accident has lost nothing
  const [pasted, setPasted] = useState('')
  const [isFinding, setFinding] = useState(false)
  const onSet = useCallback((id: string) => void navigate(paths.contractSet(id)), [navigate])
  const find = useFindMany(language, onSet)
  const onSeveral = (text: string) => {
    if (text.trim() !== '') {
      setPasted(text)
      find.forget()
    }
    setFinding(true)
  }
  const { state } = find
  const isIncomplete =
    state.is === 'done' &&
    state.findings.missing.length + state.findings.vague.length + state.list.unreadable.length > 0

  return (
    <>
      <ListHead>
        <h1>{c('contracts.title')}</h1>
        {total !== undefined && <span>{number(total)}</span>}
        {isIncomplete && !isFinding && (
          <Button size="small" icon="triangle-alert" onClick={() => setFinding(true)}>
            {c('contracts.many.rest.show')}
          </Button>
        )}
      </ListHead>
      {setId === undefined ? <AllContracts onSeveral={onSeveral} /> : <SetContracts key={setId} id={setId} />}
      {isFinding && (
        <Suspense fallback={null}>
          <FindManyDialog
            text={pasted}
            onText={setPasted}
            find={find}
            onClose={() => {
              find.stop()
              setFinding(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
