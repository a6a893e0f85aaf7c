import { Outlet, useMatch } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { ListAndPane } from '../../ui/ListAndPane.tsx'
import { LineList } from './LineList.tsx'

/** sTN's subscriptions; the address of one opens it beside them. */
export function LinesPage() {
  const isOpen = useMatch(paths.linePattern) !== null
  return (
    <ListAndPane data-open={isOpen}>
      <section className="list">
        <LineList />
      </section>
      {isOpen && (
        <section className="detail">
          <Outlet />
        </section>
      )}
    </ListAndPane>
  )
}
