import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import type { Permission } from '#contract/permissions.ts'
import { commandQueries } from '../../data/commands.ts'
import { sessionQueries } from '../../data/session.ts'
import { lineQueries, type LineChange } from '../../data/subscriptions.ts'
import type { Line } from '../../domain/line.ts'
import { useLineDeedT } from '../../i18n/lineDeeds.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { formatDate, formatMoment } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { CancelDialog, isCancellable } from './deeds/CancelDialog.tsx'
import { ChangePortInDialog } from './deeds/ChangePortInDialog.tsx'
import { LineRoom } from './LineRoom.tsx'
import { statusLook, typeWord } from './lineWords.ts'

type NamedLine = Pick<Line, 'id' | 'phoneNumber'>

/** What was asked of sTN for a line (also before there is one), by whom where that was here; what is under way can be cancelled or changed. */
export function HistoryTab({ line }: { readonly line: NamedLine }) {
  const l = useLinesT()
  const { data, error, refetch } = useQuery(lineQueries.changes(line.id))
  const commands = useQuery(commandQueries.ofLine(line.id)).data?.commands ?? []
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  return (
    <LineRoom>
      {error && !data && <FailedPart failure={error} onAgain={() => void refetch()} level={3} />}
      {!data && !error && <Skeleton bars={['60%', '90%', '60%', '90%']} line={28} />}
      {data?.length === 0 && <p>{l('lines.history.none')}</p>}
      {data && data.length > 0 && (
        <List aria-label={l('lines.pane.history')}>
          {data.map((change) => (
            <Entry
              key={change.id}
              change={change}
              line={line}
              held={held}
              command={commands.find(
                ({ progress, reference }) =>
                  progress?.upstreamId === change.id || (reference !== null && reference === change.reference),
              )}
            />
          ))}
        </List>
      )}
    </LineRoom>
  )
}

const UNDER_WAY: ReadonlySet<string> = new Set(['INIT', 'BUSY'])

interface EntryProps {
  readonly change: LineChange
  readonly line: NamedLine
  readonly held: readonly Permission[]
  /** The ledger's row, when it was asked for here. */
  readonly command: Command | undefined
}

function Entry({ change, line, held, command }: EntryProps) {
  const l = useLinesT()
  const d = useLineDeedT()
  const [asked, setAsked] = useState<'cancel' | 'change'>()
  const { type, status } = change
  const what = typeWord(l, type)
  const name = line.phoneNumber ?? change.phoneNumber ?? line.id
  const isOpen = UNDER_WAY.has(status)
  const needed = type === 'INPORT' ? 'activation.create' : 'contract.change'
  const may = isOpen && held.includes(needed)
  const facts = [
    command && l('lines.history.by', { operator: command.operator }),
    change.wishDate && l('lines.history.wish', { date: formatDate(change.wishDate) }),
    change.portingStatus && l('lines.history.porting', { status: change.portingStatus }),
    change.firstPossible && l('lines.history.first', { date: formatDate(change.firstPossible) }),
    change.approved && l('lines.history.approved', { date: formatDate(change.approved) }),
    change.problem && l('lines.history.problem', { text: change.problem }),
    change.reference && l('lines.history.reference', { reference: change.reference }),
    change.order,
    command?.reason,
    command?.ticket,
    command?.note,
  ].filter(Boolean)
  const close = () => setAsked(undefined)
  return (
    <li>
      <div className="line">
        <b>{what}</b>
        <StatusText {...statusLook(l, status)} />
        <time dateTime={change.createdAt}>{change.createdAt && formatMoment(change.createdAt)}</time>
      </div>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {may && isCancellable(type) && (
        <div className="line">
          {type === 'INPORT' && (
            <Button size="small" onClick={() => setAsked('change')}>
              {d('ldeed.change')}
            </Button>
          )}
          <Button size="small" look="dangerText" onClick={() => setAsked('cancel')}>
            {d('ldeed.cancel')}
          </Button>
        </div>
      )}
      {asked === 'cancel' && isCancellable(type) && (
        <CancelDialog
          type={type}
          activationId={change.id}
          name={name}
          what={what}
          cannot={type === 'INPORT' && change.portingStatus === 'INIT' ? d('ldeed.cancel.init') : undefined}
          onClose={close}
        />
      )}
      {asked === 'change' && <ChangePortInDialog activationId={change.id} name={name} onClose={close} />}
    </li>
  )
}

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  fontSize: 13,
  lineHeight: '20px',
  '& > li': { padding: '8px 0', borderBottom: `1px solid ${vars.divider}` },
  '& .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  '& b': { fontWeight: 600 },
  '& time': { marginLeft: 'auto', color: vars.text.secondary },
  '& p': { color: vars.text.secondary, overflowWrap: 'anywhere' },
})
