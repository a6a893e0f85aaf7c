import { styled } from '@mui/material/styles'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useParams } from 'react-router'
import { treeLoader } from '../../data/treeLoader.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import { kindOf } from '../../lib/paths.ts'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { NotFoundPane } from './NotFoundPane.tsx'
import { SubjectPane } from './SubjectPane.tsx'
import { useIsWide } from './useWidth.ts'
import { TreePane } from './TreePane.tsx'
import { vars } from '../../ui/theme.ts'

/** Tree and detail beside each other; on a narrow screen one of the two. */
const Split = styled('div')({
  display: 'flex',
  flex: 1,
  minHeight: 0,
  '& > .tree': { width: 344, flex: 'none' },
  '& > .detail': { flex: 1, minWidth: 0, borderLeft: `1px solid ${vars.divider}` },
  '& > *': { display: 'flex', flexDirection: 'column', minHeight: 0 },
  '& > [hidden]': { display: 'none' },
  '@media (max-width: 1199.95px)': {
    '& > .tree': { width: '100%' },
    '& > .detail': { borderLeft: 0 },
  },
})

/** What an address names; undefined when it cannot be an id. */
const readAsked = (kind = '', id = '') => (/^\d{1,15}$/.test(id) ? { kind: kindOf(kind), id: Number(id) } : undefined)

/** People and where they stand: the hierarchy on the left, what is selected in it on the right. */
function PeoplePage() {
  const isWide = useIsWide()
  const params = useParams()
  const client = useQueryClient()
  const loader = useMemo(() => treeLoader(client), [client])
  const { tree } = loader
  const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)

  useEffect(() => {
    if (tree.level(null)?.total === undefined && tree.level(null)?.state === 'idle') void loader.more(null)
  }, [loader, tree])

  const first = rows[0]
  const root = first?.type === 'node' ? first.node : undefined
  // the company itself stands open: its first level is what everybody looks for
  useEffect(() => {
    if (root && tree.level(root.id) === undefined) void loader.open(root.id)
  }, [root, tree, loader])

  const isAsked = params['id'] !== undefined
  const asked = isAsked ? readAsked(params['kind'], params['id']) : root
  const lost = tree.level(null)?.state === 'failed' && !root && (
    <FailedPart failure={loader.failure(null)} onAgain={() => void loader.more(null)} level={2} />
  )
  return (
    <Split>
      <section className="tree" hidden={!isWide && isAsked}>
        <TreePane loader={loader} rows={rows} selectedId={asked?.id} lost={!isWide && lost} />
      </section>
      {/* where nothing is known yet, why stands in full beside the tree, or in its place */}
      <section className="detail" hidden={!isWide && !isAsked}>
        {asked && (isWide || isAsked) ? (
          <SubjectPane key={asked.id} asked={asked} loader={loader} />
        ) : (
          (isAsked && <NotFoundPane asked={params['id']!} />) || lost
        )}
      </section>
    </Split>
  )
}

/** Asks for what the first screen shows while its code is still on its way. */
export const loader = (client: QueryClient) => () => {
  void treeLoader(client).more(null)
  void client.prefetchQuery(subscriberQueries.count())
  return null
}

export { PeoplePage as Component }
