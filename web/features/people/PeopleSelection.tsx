import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { sessionQueries } from '../../data/session.ts'
import { SelectionContext } from './selection.ts'

/** Keeps who is chosen in the lists below it. Who may do nothing with a choice is not asked for one. */
export function PeopleSelection({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map())
  const mayMove = useQuery(sessionQueries.current()).data?.operator?.permissions.includes('hierarchy.manage') === true
  const selection = useMemo(
    () => ({
      chosen,
      toggle: (id: number, name: string) =>
        setChosen((before) => {
          const after = new Map(before)
          if (!after.delete(id)) after.set(id, name)
          return after
        }),
      clear: () => setChosen(new Map()),
    }),
    [chosen],
  )
  return <SelectionContext value={mayMove ? selection : null}>{children}</SelectionContext>
}
