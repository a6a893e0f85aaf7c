import { Outlet, useMatch } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../data/session.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ListAndPane } from '../../ui/ListAndPane.tsx'
import { ListHead } from '../../ui/ListHead.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { ActivationList } from './ActivationList.tsx'

/** All activations; the address of one opens it beside them. */
export function ActivationsPage() {
  const a = useActivationsT()
  const isOpen = useMatch(paths.activationPattern) !== null
  const isOff = useQuery(sessionQueries.current()).data?.upstreams.stn.on === false
  if (isOff)
    return (
      <ListHead>
        <StateBox kind="empty" level={1} title={a('activations.off')}>
          {a('activations.off.text')}
        </StateBox>
      </ListHead>
    )
  return (
    <ListAndPane data-open={isOpen}>
      <section className="list">
        <ListHead>
          <h1>{a('activations.title')}</h1>
          <Button size="small" icon="plus" to={paths.newActivation()}>
            {a('activations.new')}
          </Button>
          <Button size="small" icon="layers" to={paths.manyActivations()}>
            {a('activations.many')}
          </Button>
        </ListHead>
        <ActivationList />
      </section>
      {isOpen && (
        <section className="detail">
          <Outlet />
        </section>
      )}
    </ListAndPane>
  )
}
