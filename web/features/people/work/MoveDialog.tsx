import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { deeds } from '../../../data/deeds.ts'
import { groupQueries } from '../../../data/groups.ts'
import { sessionQueries } from '../../../data/session.ts'
import { subscriberQueries } from '../../../data/subscribers.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { DeedStand } from '../../../domain/deed.ts'
import { changesDebtor, debtorOf, firstWishDay, wishMoment, type MoveItem } from '../../../domain/moveItem.ts'
import type { HierarchyNode, PathNode } from '../../../domain/node.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { formatDate } from '../../../lib/format.ts'
import { kpnReason } from '../../../ui/deed/kpnWords.ts'
import { LabelRow } from '../../../ui/Field.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { vars } from '../../../ui/theme.ts'
import { usePeopleCodes } from './usePeopleCodes.ts'
import { Arrivals } from './Arrivals.tsx'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { TreePicker } from '../../../ui/TreePicker.tsx'
import { useDeed } from '../../../data/useDeed.ts'
import { useTargets } from '../../../data/useTargets.ts'

interface MoveDialogProps {
  /** At least one. */
  readonly items: readonly MoveItem[]
  /** Why they cannot be moved now. */
  readonly cannot: WorkCannotWhy | undefined
  /** Above the tree: who, when there are several. */
  readonly who?: ReactNode
  readonly onLeave: (stand: DeedStand) => void
}

interface Target {
  readonly node: HierarchyNode
  /** The target itself is its end. */
  readonly path: readonly PathNode[]
  readonly blocked: string | undefined
}

/** One or several to another place that KPN permits, with the date only where KPN takes one. */
export function MoveDialog({ items, cannot, who, onLeave }: MoveDialogProps) {
  const w = useWorkT()
  const d = useDeedT()
  const codes = usePeopleCodes()
  const client = useQueryClient()
  const [target, setTarget] = useState<Target>()
  const [day, setDay] = useState('')
  const [firstDay] = useState(() => firstWishDay(Date.now()))
  const deed = useDeed()
  const { loader, reasonOf } = useTargets({ operation: 'MOVE_GROUP', ids: items.map(({ id }) => id) })
  const noteOf = (node: HierarchyNode) => {
    const reason = reasonOf(node)
    return reason === undefined ? undefined : kpnReason(d, reason, codes)
  }
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []

  const first = items[0]!
  const isOne = items.length === 1
  const isPersonAlone = isOne && first.kind === 'SUBSCRIBER'
  const to = target && target.blocked === undefined ? target : undefined
  const takesDay = to !== undefined && changesDebtor(items, to.path)
  const isPast = takesDay && day !== '' && day < firstDay
  // several go by another row, which is work on the hierarchy
  const role = isPersonAlone ? undefined : whyCannot('hierarchy.manage', held, undefined)
  const reason = role ?? cannot

  const choose = (node: HierarchyNode) => {
    const above = loader.tree.ancestors(node.id).flatMap((id) => loader.tree.node(id) ?? [])
    setTarget({ node, path: [...above, node], blocked: noteOf(node) })
  }
  const press = async () => {
    if (!to || isPast) return
    const where = {
      destinationGroupId: to.node.id,
      ...(takesDay && day !== '' && { wishDate: wishMoment(day) }),
    }
    const ids = items.map(({ id }) => id)
    await deed.press({ ids, where }, (plain) => {
      // of several only what they share: where they go
      const from = isOne ? (first.path.at(-1)?.name ?? '') : ''
      const sending = { ...plain, changes: [{ field: 'path', was: from, becomes: to.node.name }] }
      return isPersonAlone ? deeds.movePerson(first.id, where, sending) : deeds.moveMany(items, where, sending)
    })
    for (const id of ids) {
      void client.invalidateQueries({ queryKey: subscriberQueries.can(id).queryKey })
      void client.invalidateQueries({ queryKey: groupQueries.can(id).queryKey })
    }
  }

  const title = isOne
    ? w('work.moveOne.title', { name: first.name })
    : w('work.moveMany.title', { count: items.length })
  const isLater = takesDay && day !== ''
  return (
    <DeedDialog
      title={title}
      width={640}
      deed={deed}
      codes={codes}
      onClose={() => onLeave(deed.stand)}
      press={{
        label: isOne ? w('work.move.press', { name: first.name }) : w('work.move.pressMany', { count: items.length }),
        cannot: reason ? (
          <WorkCannot cannot={reason} />
        ) : to === undefined ? (
          w('work.move.choose')
        ) : isPast ? (
          w('work.move.wishDate.past')
        ) : undefined,
        onPress: () => void press(),
      }}
      requestedText={isLater ? w('work.move.later', { date: formatDate(day) }) : undefined}
      doneText={isLater ? w('work.move.later', { date: formatDate(day) }) : w('work.move.taken')}
      after={
        to &&
        !isLater &&
        (deed.stand === 'requested' || deed.stand === 'done') && <Arrivals items={items} to={to.node} />
      }
    >
      {who}
      <div>
        <LabelRow as="span">{w('work.move.where')}</LabelRow>
        <Hint>{w('work.move.whereHint')}</Hint>
        <TreePicker
          key={items.map(({ id }) => id).join()}
          label={w('work.move.target')}
          loader={loader}
          path={first.path}
          chosenId={target?.node.id}
          onChoose={choose}
          noteOf={noteOf}
        />
        {target?.blocked !== undefined && (
          <NotHere role="alert">{w('work.move.notHere', { name: target.node.name, reason: target.blocked })}</NotHere>
        )}
      </div>
      {takesDay && (
        <TextField
          type="date"
          label={w('work.move.wishDate')}
          labelNote={w('work.move.wishDate.hint')}
          value={day}
          min={firstDay}
          error={isPast ? w('work.move.wishDate.past') : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      {to && <Sentence items={items} to={to} day={isLater ? day : ''} />}
    </DeedDialog>
  )
}

interface SentenceProps {
  readonly items: readonly MoveItem[]
  readonly to: Target
  /** Empty: as soon as possible. */
  readonly day: string
}

/** What will happen, in words. */
function Sentence({ items, to, day }: SentenceProps) {
  const w = useWorkT()
  const rich = useWorkRich()
  const first = items[0]!
  const place = <b>{to.node.name}</b>
  const from = debtorOf(first.path)
  const debtor = debtorOf(to.path)
  return (
    <Words>
      {items.length === 1
        ? rich('work.move.sentence', { name: <b>{first.name}</b>, from: first.path.at(-1)?.name ?? '', to: place })
        : rich('work.move.sentenceMany', { count: items.length, to: place })}
      {day !== '' && ` ${w('work.move.sentenceOn', { date: formatDate(day) })}`}
      {items.length === 1 && from && debtor && from.id !== debtor.id && (
        <> {w('work.move.debtor', { from: from.name, to: debtor.name })}</>
      )}
    </Words>
  )
}

const Hint = styled('p')({ fontSize: 12, lineHeight: '16px', color: vars.text.disabled, marginBottom: 4 })
const NotHere = styled('p')({ fontSize: 13, lineHeight: '20px', color: vars.warning.main, marginTop: 4 })
const Words = styled('p')({ fontSize: 18, lineHeight: '28px', textWrap: 'pretty', '& b': { fontWeight: 600 } })
