import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import { useT } from '../../../i18n/useT.ts'
import { useWorkT, type WorkTranslate } from '../../../i18n/useWorkT.ts'
import { formatTimeExactly } from '../../../lib/format.ts'
import { StatusPill, StatusText } from '../../../ui/StatusText.tsx'
import { vars } from '../../../ui/theme.ts'
import { trackStatus } from '../trackWords.ts'
import { SettleForm } from './SettleForm.tsx'
import type { Deed } from './useDeed.ts'

const LOOK = {
  requested: { tone: 'flow', icon: 'clock' },
  done: { tone: 'ok', icon: 'circle-check' },
  unknown: { tone: 'wait', icon: 'circle-question-mark' },
  undone: { tone: 'stop', icon: 'circle-x' },
  'not-applied': { tone: 'stop', icon: 'circle-x' },
} as const
type Over = keyof typeof LOOK
const isOver = (stand: string): stand is Over => stand in LOOK

interface DeedReceiptProps {
  readonly deed: Deed
  readonly doneText: string
  readonly requestedText: string | undefined
}

/** What became of a deed: requested until KPN says done, with the numbers to ask KPN by. */
export function DeedReceipt({ deed: { stand, pressed, command }, doneText, requestedText }: DeedReceiptProps) {
  const w = useWorkT()
  if (!isOver(stand) || pressed.at !== 'sent') return null
  const { sent } = pressed
  // what KPN's lists know no reference of, only somebody who looks can tell
  const isUnknown = stand === 'unknown' && command?.state === 'unknown'
  const byPerson = isUnknown && command.reference === null
  const text = {
    requested: requestedText ?? w('work.requestedText'),
    unknown: byPerson ? w('work.unknownByPerson') : w('work.unknownText'),
    done: doneText,
    undone: w('work.undoneText'),
    'not-applied': w('work.notAppliedText'),
  }[stand]
  return (
    <>
      <Head>
        <StatusPill {...LOOK[stand]} word={w(`work.stand.${stand}`)} />
      </Head>
      <p>{text}</p>
      {isUnknown && <SettleForm command={command} />}
      <Facts>
        <dt>{w('work.receipt.order')}</dt>
        <dd>{sent.order ?? command?.progress?.upstreamId ?? noNumber(w, stand)}</dd>
        <dt>{w('work.receipt.kpnOrder')}</dt>
        <dd>{command?.progress?.kpnReference ?? noNumber(w, stand)}</dd>
        <dt>{w('work.receipt.status')}</dt>
        <dd>
          <State command={command} />
        </dd>
        <dt>{w('work.receipt.reference')}</dt>
        <dd>{sent.reference ?? command?.reference ?? '–'}</dd>
        <dt>{w('work.receipt.sentAt')}</dt>
        <dd>{formatTimeExactly(sent.at)}</dd>
      </Facts>
    </>
  )
}

const noNumber = (w: WorkTranslate, stand: Over) =>
  w(stand === 'requested' || stand === 'unknown' ? 'work.receipt.noNumber' : 'work.receipt.none')

function State({ command }: { readonly command: Command | undefined }) {
  const t = useT()
  const w = useWorkT()
  const status = command?.progress?.status
  if (status === undefined) return w('work.receipt.notRead')
  // the ledger's own words for what KPN does not follow
  if (status === 'ANSWERED') return w('work.receipt.answered')
  if (status === 'CONFIRMED') return w('work.receipt.settledBy')
  return <StatusText {...trackStatus(t, status)} />
}

const Head = styled('div')({ display: 'flex' })
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '6px 16px',
  fontSize: 13,
  '& dt': { color: vars.text.disabled },
  '& dd': { minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
})
