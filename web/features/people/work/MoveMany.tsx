import { styled } from '@mui/material/styles'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { shownName } from '#contract/personName.ts'
import { subscriberQueries } from '../../../data/subscribers.ts'
import type { MoveItem } from '../../../domain/moveItem.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { LabelRow } from '../../../ui/Field.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { vars } from '../../../ui/theme.ts'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'
import { MoveDialog } from './MoveDialog.tsx'

interface MoveManyProps {
  /** Names by id; at most ten (KPN). */
  readonly chosen: ReadonlyMap<number, string>
  readonly onLeave: (wasSent: boolean) => void
}

interface Mover extends MoveItem {
  readonly cannot: WorkCannotWhy | undefined
}

/** Several at once. KPN moves all of them or none: whoever cannot come along is named, with the reason, and left out. */
export function MoveMany({ chosen, onLeave }: MoveManyProps) {
  const w = useWorkT()
  const d = useDeedT()
  const [out, setOut] = useState<ReadonlySet<number>>(new Set())
  const ids = [...chosen.keys()].filter((id) => !out.has(id))
  const people = useQueries({ queries: ids.map((id) => subscriberQueries.one(id)) })
  const cans = useQueries({ queries: ids.map((id) => subscriberQueries.can(id)) })
  const title = w('work.moveMany.title', { count: ids.length })
  const isReading = [...people, ...cans].some(({ isPending }) => isPending)

  if (isReading || ids.length === 0)
    return (
      <Dialog
        open
        title={title}
        width={640}
        onClose={() => onLeave(false)}
        actions={<Button onClick={() => onLeave(false)}>{d('deed.cancel')}</Button>}
      >
        {isReading ? (
          <>
            <p>{w('work.move.checking')}</p>
            <Skeleton bars={['60%', '52%', '58%']} line={28} />
          </>
        ) : (
          <p>{w('work.move.nobodyLeft')}</p>
        )}
      </Dialog>
    )

  const movers = ids.map((id, at): Mover => {
    const person = people[at]!.data
    const movable = cans[at]!.data?.movable
    const name = person && shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
    return {
      id,
      kind: 'SUBSCRIBER',
      name: name || chosen.get(id)!,
      path: person?.path ?? [],
      cannot: !person
        ? { why: 'code', code: 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND' }
        : !movable
          ? { why: 'unread' }
          : movable.enabled
            ? undefined
            : movable.blockingOrders.length > 0
              ? { why: 'orders', orders: movable.blockingOrders }
              : { why: 'kpn' },
    }
  })
  const stuck = movers.filter(({ cannot }) => cannot).length
  return (
    <MoveDialog
      items={movers}
      cannot={stuck > 0 ? { why: 'some', count: stuck } : undefined}
      who={<Who movers={movers} onOut={(id) => setOut(new Set([...out, id]))} />}
      onLeave={(stand) => onLeave(stand === 'requested' || stand === 'done' || stand === 'unknown')}
    />
  )
}

interface WhoProps {
  readonly movers: readonly Mover[]
  readonly onOut: (id: number) => void
}

/** Everybody by name and place; who cannot come along with the reason and the way out. */
function Who({ movers, onOut }: WhoProps) {
  const w = useWorkT()
  return (
    <div>
      <LabelRow as="span">{w('work.move.who')}</LabelRow>
      <List>
        {movers.map(({ id, name, path, cannot }) => (
          <li key={id}>
            <span className="name">{name}</span>
            <span className={cannot ? 'stuck' : 'place'}>
              {cannot ? <WorkCannot cannot={cannot} /> : w('work.move.from', { place: path.at(-1)?.name ?? '' })}
            </span>
            {(cannot || movers.length > 1) && (
              <Button size="small" look="quiet" onClick={() => onOut(id)}>
                {w('work.move.out', { name })}
              </Button>
            )}
          </li>
        ))}
      </List>
    </div>
  )
}

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  fontSize: 13,
  lineHeight: '20px',
  maxHeight: 200,
  overflow: 'auto',
  '& > li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 12px',
    minHeight: 36,
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& .name': { fontWeight: 500 },
  '& .place': { flex: 1, color: vars.text.disabled },
  '& .stuck': { flex: 1, color: vars.warning.main },
})
