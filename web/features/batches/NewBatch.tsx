import { useQuery } from '@tanstack/react-query'
import { useId, type FormEvent } from 'react'
import { sessionQueries } from '../../data/session.ts'
import { useToday } from '../../data/useToday.ts'
import { wishMoment } from '../../domain/moveItem.ts'
import { deedFailure } from '../../ui/deed/kpnWords.ts'
import { ROW_OF, type BatchDeed } from '../../domain/batch.ts'
import type { HierarchyNode } from '../../domain/node.ts'
import type { SimReason } from '../../domain/simChoice.ts'
import { useBatchesRich, useBatchesT } from '../../i18n/batches.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { useKeptInHistory } from '../../lib/useKeptInHistory.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { Button } from '../../ui/Button.tsx'
import { NoteField } from '../../ui/deed/NoteField.tsx'
import { WishDay } from '../../ui/deed/WishDay.tsx'
import { ReasonChoice } from '../../ui/deed/ReasonChoice.tsx'
import { FlowForm } from '../../ui/FlowPage.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Why } from '../../ui/Why.tsx'
import { doesWords } from './batchWords.ts'
import { MoveTarget } from './MoveTarget.tsx'
import { useBatchCannot } from './useBatchCannot.tsx'
import { usePlan } from './usePlan.ts'

/** As the portal takes them. */
const NAME_MAX = 120
const TICKET_MAX = 100

/** What is filled in before the dry run; it lives in the tab alone until then. */
interface BatchForm {
  /** Undefined as long as nobody gave it another name. */
  readonly named?: string
  readonly reason?: SimReason
  readonly ticket: string
  readonly note: string
  readonly target?: HierarchyNode | undefined
  /** Of a move, `2026-11-30`; empty is as soon as possible. */
  readonly day: string
  readonly takesBundles: boolean
}
const EMPTY: BatchForm = { ticket: '', note: '', day: '', takesBundles: true }

interface NewBatchProps {
  readonly deed: BatchDeed
  readonly setId: string
  readonly ids: readonly number[]
}

/** What is asked before a dry run: which contracts, why, where to; nothing changes at KPN by it. */
export function NewBatch({ deed, setId, ids }: NewBatchProps) {
  const t = useT()
  const b = useBatchesT()
  const rich = useBatchesRich()
  const c = useContractDeedT()
  const d = useDeedT()
  const whyId = useId()
  const mayNot = useBatchCannot(ROW_OF[deed])
  const title = doesWords(b, ROW_OF[deed], ids.length)
  const operator = useQuery(sessionQueries.current()).data?.operator?.id ?? ''
  const today = useToday()
  const [{ named, reason, ticket, note, target, day, takesBundles }, change] = useKeptInHistory(EMPTY, operator)
  const plan = usePlan()
  const isMove = deed === 'move'
  const wants = isMove
    ? (target === undefined && b('batches.new.whereFirst')) || (day !== '' && day < today && c('cdeed.day.past'))
    : reason === undefined && c('cdeed.why.choose')
  const cannot = mayNot ?? (wants || undefined)
  // who leaves the name empty gets what it does for a name
  const name = named?.trim() || title

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (cannot || plan.isBusy) return
    const move = target && {
      destinationGroupId: target.id,
      takesBundles,
      ...(day !== '' && { wishDate: wishMoment(day) }),
    }
    plan.start(ids, { deed, name, move, reason: reason ?? '', ticket, note })
  }
  return (
    <FlowForm noValidate onSubmit={submit}>
      <header>
        <Breadcrumbs
          label={b('batches.title')}
          items={[{ key: 'list', label: b('batches.toList'), to: paths.batches() }]}
          current={title}
        />
        <h1>{title}</h1>
        <p>
          {rich('batches.new.from', {
            set: <TextLink to={paths.contractSet(setId)}>{b('batches.new.fromSet', { count: ids.length })}</TextLink>,
          })}
        </p>
      </header>
      {isMove ? (
        <>
          <MoveTarget firstId={ids[0]!} target={target} onTarget={(node) => change({ target: node })} />
          <WishDay day={day} first={today} onChange={(wished) => change({ day: wished })} />
          <Switch
            label={c('cdeed.move.bundles')}
            note={b('batches.new.bundles')}
            checked={takesBundles}
            onChange={({ target: box }) => change({ takesBundles: box.checked })}
          />
        </>
      ) : (
        <ReasonChoice reason={reason} onChoose={(chosen) => change({ reason: chosen })} />
      )}
      <TextField
        label={b('batches.new.name')}
        labelNote={b('batches.new.name.hint')}
        value={named ?? title}
        maxLength={NAME_MAX}
        autoComplete="off"
        onChange={(event) => change({ named: event.target.value })}
      />
      <NoteField note={note} onChange={(typed) => change({ note: typed })} />
      <TextField
        label={d('deed.ticket')}
        labelNote={d('deed.ticket.hint')}
        value={ticket}
        maxLength={TICKET_MAX}
        autoComplete="off"
        onChange={(event) => change({ ticket: event.target.value })}
      />
      <Notice tone="off">
        {target && <b>{b('batches.new.to', { name: target.name })} </b>}
        {b(`batches.new.${deed}`)} {b('batches.new.first')}
      </Notice>
      {plan.failure !== undefined && (
        <Notice tone="stop" role="alert" title={b('batches.failed')}>
          {deedFailure(t, d, plan.failure).join(' ')}
        </Notice>
      )}
      <footer>
        {cannot && <Why id={whyId}>{cannot}</Why>}
        {plan.isBusy && (
          <output>
            {plan.found < ids.length
              ? b('batches.new.reading', { done: plan.found, of: ids.length })
              : plan.read !== undefined && plan.read < ids.length
                ? b('batches.new.bundles.reading', { done: plan.read, of: ids.length })
                : b('batches.new.busy')}
          </output>
        )}
        <Button
          type="submit"
          look="primary"
          cannot={Boolean(cannot)}
          whyId={cannot ? whyId : undefined}
          busy={plan.isBusy}
          busyLabel={b('batches.new.busy')}
        >
          {b('batches.new.check', { count: ids.length })}
        </Button>
      </footer>
    </FlowForm>
  )
}
