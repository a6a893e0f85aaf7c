import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { recordQueries } from '../../data/activationList.ts'
import { commandQueries } from '../../data/commands.ts'
import { useSettle } from '../../data/useSettle.ts'
import { makesOne } from '../../domain/activationList.ts'
import type { ActivationRecord } from '../../domain/activationRecord.ts'
import { isSettled } from '../../domain/command.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { formatTime } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { SettleForm } from '../../ui/deed/SettleForm.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PaneBody } from '../../ui/PaneBody.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { ActivationFacts } from './ActivationFacts.tsx'
import { ActivationHead } from './ActivationHead.tsx'
import { ActivationNotices } from './ActivationNotices.tsx'
import { ActivationStory } from './ActivationStory.tsx'

/** One activation, by sTN's id; what has none yet by the id of our command. */
export function ActivationPane() {
  const { activationId = '' } = useParams()
  const record = useQuery(recordQueries.one(activationId, true))
  const again = () => void record.refetch()
  if (record.data === null) return <OfCommand key={activationId} id={activationId} />
  if (record.data) {
    const isStale = record.error !== null
    return <Shown key={activationId} record={record.data} staleAt={isStale ? record.dataUpdatedAt : undefined} />
  }
  return record.error ? <FailedPart failure={record.error} onAgain={again} level={2} /> : <Waiting />
}

const Waiting = () => (
  <PaneBody>
    <Skeleton bars={['180px', '220px', '160px', '0', '90%', '80%', '85%', '70%']} line={28} />
  </PaneBody>
)

interface ShownProps {
  readonly record: ActivationRecord
  /** Ms since 1970: reading it again failed since. */
  readonly staleAt: number | undefined
}

function Shown({ record, staleAt }: ShownProps) {
  const a = useActivationsT()
  const { id, reference } = record
  const commands = useQuery(recordQueries.ofOne(reference, id))
  const all = commands.data ?? []
  const command = all.find(makesOne)
  // what nobody here follows is looked at while somebody watches
  const isFollowed = commands.isPending || all.some((one) => !isSettled(one))
  const record2 = useQuery({ ...recordQueries.one(id, false), enabled: !isFollowed })
  const { refetch } = record2
  const heard = all.map(({ progress }) => progress?.movedAt ?? '').join()
  useEffect(() => {
    if (heard !== '') void refetch()
  }, [heard, refetch])
  const row = { record, command }
  return (
    <>
      <ActivationHead {...row} />
      {/* the only way to scroll it with keys: what stands in it may have nothing to press */}
      <PaneBody as="section" aria-label={a('activation.pane')} tabIndex={0}>
        <div className="stack">
          {staleAt !== undefined && <Notice tone="wait">{a('activation.stale', { time: formatTime(staleAt) })}</Notice>}
          {commands.isError && <Notice tone="wait">{a('activations.noLedger')}</Notice>}
          <ActivationNotices record={record} />
          <ActivationStory {...row} cancels={all.filter((one) => !makesOne(one))} />
          <ActivationFacts {...row} />
        </div>
      </PaneBody>
    </>
  )
}

/** Nobody found it by its reference: somebody who looked at sTN says what became of it. */
const SettleActivation = ({ commandId }: { readonly commandId: string }) => (
  <SettleForm settling={useSettle(commandId)} upstream="sTN" />
)

/** A command without an activation is told by the ledger; as soon as it has one, that is its address. */
function OfCommand({ id }: { readonly id: string }) {
  const a = useActivationsT()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data: command, isPending } = useQuery({ ...commandQueries.followed(id), retry: false })
  const made = command?.progress?.upstreamId
  useEffect(() => {
    if (made && made !== id)
      void navigate({ pathname: paths.activation(made), search: search.toString() }, { replace: true })
  }, [made, id, navigate, search])
  if (isPending) return <Waiting />
  if (!command || !makesOne(command))
    return (
      <PaneBody>
        <StateBox
          kind="empty"
          title={a('activation.missing')}
          action={
            <Button size="small" to={paths.activations()}>
              {a('activation.toList')}
            </Button>
          }
        >
          {a('activation.missing.text', { id })}
        </StateBox>
      </PaneBody>
    )
  return (
    <>
      <ActivationHead record={undefined} command={command} />
      <PaneBody>
        <div className="stack">
          <ActivationStory record={undefined} command={command} cancels={[]} />
          {command.state === 'unknown' && <SettleActivation commandId={command.id} />}
        </div>
      </PaneBody>
    </>
  )
}
