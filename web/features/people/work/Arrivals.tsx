import { styled } from '@mui/material/styles'
import { useQueries } from '@tanstack/react-query'
import { arrivalQuery } from '../../../data/arrivals.ts'
import type { MoveItem } from '../../../domain/moveItem.ts'
import type { PathNode } from '../../../domain/node.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'

interface ArrivalsProps {
  readonly items: readonly MoveItem[]
  readonly to: PathNode
}

/** Who stands in the new place by KPN's own lists, and who does not yet: an answer alone says too little. */
export function Arrivals({ items, to }: ArrivalsProps) {
  const w = useWorkT()
  const arrivals = useQueries({ queries: items.map((item) => arrivalQuery(item, to.id)) })
  const count = arrivals.filter(({ data }) => data === true).length
  const summary = w('work.move.arrivedCount', { count, total: items.length, place: to.name })
  return (
    <>
      <List>
        {items.map((item, at) => {
          const isThere = arrivals[at]?.data === true
          return (
            <li key={item.id}>
              <span>{item.name}</span>
              <StatusText
                tone={isThere ? 'ok' : 'flow'}
                icon={isThere ? 'circle-check' : 'clock'}
                word={w(isThere ? 'work.move.arrived' : 'work.move.under', { place: to.name })}
              />
            </li>
          )
        })}
      </List>
      {items.length > 1 && <p>{summary}</p>}
      <LiveRegion>{count === items.length ? summary : ''}</LiveRegion>
    </>
  )
}

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  fontSize: 13,
  '& > li': { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 16px', minHeight: 28 },
})
