import type { QueryClient } from '@tanstack/react-query'
import { Outlet, useMatch } from 'react-router'
import { contractQueries } from '../../data/contracts.ts'
import { viewQueries } from '../../data/views.ts'
import { paths } from '../../lib/paths.ts'
import { ListAndPane } from '../../ui/ListAndPane.tsx'
import { ContractList } from './ContractList.tsx'

/** All contracts; the address of one opens it beside them. */
function ContractsPage() {
  const isOpen = useMatch(paths.contractPattern) !== null
  return (
    <ListAndPane data-open={isOpen}>
      <section className="list">
        <ContractList />
      </section>
      {isOpen && (
        <section className="detail">
          <Outlet />
        </section>
      )}
    </ListAndPane>
  )
}

/** Asks for what the first screen shows while its code is still on its way. */
export const loader = (client: QueryClient) => () => {
  void client.prefetchQuery(viewQueries.own('contracts'))
  void client.prefetchQuery(contractQueries.overview())
  return null
}

export { ContractsPage as Component }
