import type { ContractDeedRun } from '../../data/useContractDeed.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { StatusText } from '../../ui/StatusText.tsx'
import type { TimelineItem } from '../../ui/Timeline.tsx'
import { trackStatus } from '../../ui/trackWords.ts'
import type { LineDeed } from './lineActions.ts'

/** What happened to a write, happens and is to come: asked for, an order at KPN, carried out. */
export function useReceiptSteps(deed: LineDeed, { stand, pressed, command }: ContractDeedRun): TimelineItem[] {
  const t = useT()
  const d = useDeedT()
  const s = useSimDeskT()
  if (pressed.at !== 'sent') return []
  const progress = command?.progress
  const order = progress?.kpnReference ?? progress?.upstreamId ?? pressed.sent.order
  // the ledger's own words are no status of KPN
  const status = progress?.status
  const isKpns = status && status !== 'ANSWERED' && status !== 'CONFIRMED'
  const asked: TimelineItem = {
    key: 'asked',
    state: 'done',
    title: s(pressed.wasAnswered || order ? 'desk.now.asked' : 'desk.now.maybe'),
    time: formatTimeExactly(pressed.sent.at),
  }
  const ordered: TimelineItem[] = order
    ? [
        {
          key: 'order',
          state: 'done',
          title: s('desk.now.order', { order }),
          detail: isKpns && <StatusText {...trackStatus(t, status)} />,
        },
      ]
    : []
  const last = {
    requested: { state: 'now', title: s(`desk.now.${deed}`), detail: s('desk.now.look') },
    unknown: { state: 'now', title: s('desk.now.unknown'), detail: s('desk.now.look') },
    done: { state: 'done', title: s(`desk.head.done.${deed}`) },
    undone: { state: 'bad', title: s('desk.head.undone') },
    'not-applied': { state: 'bad', title: d('deed.stand.not-applied') },
  } as const
  const isOver = stand !== 'ready' && stand !== 'sending' && stand !== 'failed'
  return [asked, ...ordered, ...(isOver ? [{ key: 'end', ...last[stand] }] : [])]
}
