import { styled } from '@mui/material/styles'
import type { QueryClient } from '@tanstack/react-query'
import { Outlet, useMatch } from 'react-router'
import { contractQueries } from '../../data/contracts.ts'
import { viewQueries } from '../../data/views.ts'
import { paths } from '../../lib/paths.ts'
import { vars } from '../../ui/theme.ts'
import { ContractList } from './ContractList.tsx'

/** The list, and the contract that is open over its right part; on a narrow screen one of the two. */
const Split = styled('div')({
  position: 'relative',
  display: 'flex',
  flex: 1,
  minHeight: 0,
  '& > *': { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  '& > .list': { flex: 1 },
  '& > .detail': {
    width: 432,
    flex: 'none',
    borderLeft: `1px solid ${vars.divider}`,
    background: vars.background.paper,
  },
  '@media (max-width: 1599.95px)': { '& > .detail': { width: 408 } },
  '@media (max-width: 1199.95px)': {
    '&[data-open=true] > .list': { display: 'none' },
    '& > .detail': { width: '100%', borderLeft: 0 },
  },
})

/** All contracts; the address of one opens it beside them. */
function ContractsPage() {
  const isOpen = useMatch(paths.contractPattern) !== null
  return (
    <Split data-open={isOpen}>
      <section className="list">
        <ContractList />
      </section>
      {isOpen && (
        <section className="detail">
          <Outlet />
        </section>
      )}
    </Split>
  )
}

/** Asks for what the first screen shows while its code is still on its way. */
export const loader = (client: QueryClient) => () => {
  void client.prefetchQuery(viewQueries.own('contracts'))
  void client.prefetchQuery(contractQueries.overview())
  return null
}

export { ContractsPage as Component }
