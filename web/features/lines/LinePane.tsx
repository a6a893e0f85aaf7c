import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { lineQueries } from '../../data/subscriptions.ts'
import { lineName, type Line } from '../../domain/line.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PaneFoot } from '../../ui/PaneFoot.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { TabPanel, Tabs } from '../../ui/Tabs.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { LineHead } from './LineHead.tsx'
import { OverviewTab } from './OverviewTab.tsx'
import { LineRoom } from './LineRoom.tsx'
import { ServicesTab } from './ServicesTab.tsx'
import { UsageTab } from './UsageTab.tsx'

const TABS = ['overview', 'services', 'usage', 'history'] as const

const Panel = styled(TabPanel)({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' })

/** The line that the address names. */
export function LinePane() {
  const { lineId = '' } = useParams()
  // another line is another pane: nothing that was open or shown goes along
  return <Known key={lineId} id={lineId} />
}

function Known({ id }: { readonly id: string }) {
  const { data, error, refetch, dataUpdatedAt } = useQuery(lineQueries.one(id))
  if (data) return <Open line={data} readAt={dataUpdatedAt} isStale={error !== null} />
  if (data === null) return <Missing id={id} />
  if (error) return <FailedPart failure={error} onAgain={() => void refetch()} level={2} />
  return (
    <LineRoom>
      <Skeleton bars={['180px', '220px', '0', '90%', '80%', '85%', '70%']} line={28} />
    </LineRoom>
  )
}

/** sTN names a line that is still to come by its id too: what was asked for it can be changed and cancelled from here. */
function Missing({ id }: { readonly id: string }) {
  const l = useLinesT()
  const changes = useQuery(lineQueries.changes(id)).data ?? []
  return (
    <>
      {/* what was asked for follows right beneath */}
      <LineRoom style={changes.length > 0 ? { flex: 'none' } : undefined}>
        <StateBox
          kind="empty"
          title={l('lines.pane.missing')}
          action={
            <Button size="small" to={paths.lines()}>
              {l('lines.pane.toList')}
            </Button>
          }
        >
          {l(changes.length > 0 ? 'lines.pane.coming' : 'lines.pane.missing.text', { id: id.slice(0, 40) })}
        </StateBox>
      </LineRoom>
      {changes.length > 0 && <HistoryTab line={{ id, phoneNumber: null }} />}
    </>
  )
}

interface OpenProps {
  readonly line: Line
  /** Ms since 1970. */
  readonly readAt: number
  /** Reading it again failed: this is what was read before. */
  readonly isStale: boolean
}

function Open({ line, readAt, isStale }: OpenProps) {
  const l = useLinesT()
  const t = useT()
  const [params, setParams] = useSearchParams()
  const tab = TABS.find((one) => one === params.get('part')) ?? 'overview'
  const choose = (id: string) =>
    setParams(
      (now) => {
        const then = new URLSearchParams(now)
        if (id === 'overview') then.delete('part')
        else then.set('part', id)
        return then
      },
      { replace: true },
    )
  const name = lineName(line)
  return (
    <>
      <title>{`${name} · ${l('lines.title')} · ${t('common.vloot')}`}</title>
      <LineHead line={line} />
      <Tabs
        label={l('lines.pane.tabs', { name })}
        items={TABS.map((id) => ({ id, label: l(`lines.pane.${id}`) }))}
        chosen={tab}
        onChoose={choose}
      />
      {isStale && <Notice tone="wait">{l('lines.pane.stale', { time: formatTime(readAt) })}</Notice>}
      <Panel id={tab}>
        {tab === 'overview' && <OverviewTab line={line} />}
        {tab === 'services' && <ServicesTab line={line} />}
        {tab === 'usage' && <UsageTab line={line} />}
        {tab === 'history' && <HistoryTab line={line} />}
      </Panel>
      <PaneFoot>{l('lines.pane.read', { time: formatTime(readAt) })}</PaneFoot>
    </>
  )
}
