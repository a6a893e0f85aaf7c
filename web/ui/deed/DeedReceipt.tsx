import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import type { DeedView, UpstreamName } from '../../domain/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { useDeedT, type DeedT } from '../../i18n/deed.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import type { IconName } from '../icons.ts'
import { StatusPill, StatusText, type Tone } from '../StatusText.tsx'
import { vars } from '../theme.ts'
import { trackStatus } from '../trackWords.ts'
import { SettleForm } from './SettleForm.tsx'

/** Upstream's word for how far it is, as it is shown. */
export type StatusLook = (status: string) => { readonly tone: Tone; readonly icon: IconName; readonly word: string }

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
  readonly deed: DeedView
  readonly doneText: string
  readonly requestedText: string | undefined
  /** Said when it came to nothing, instead of the usual sentence. */
  readonly undoneText?: string | undefined
  readonly upstream?: UpstreamName | undefined
  /** Track and trace's words unless told. */
  readonly statusLook?: StatusLook | undefined
}

/** What became of a deed: requested until upstream says done, with the numbers to ask by. */
export function DeedReceipt({
  deed: { stand, pressed, command, settling },
  doneText,
  requestedText,
  undoneText,
  upstream = 'KPN',
  statusLook,
}: DeedReceiptProps) {
  const d = useDeedT()
  if (!isOver(stand) || pressed.at !== 'sent') return null
  const { sent } = pressed
  // what KPN's lists know no reference of, only somebody who looks can tell
  const isUnknown = stand === 'unknown' && command?.state === 'unknown'
  const byPerson = isUnknown && command.reference === null
  const text = {
    requested: requestedText ?? d('deed.requestedText', { upstream }),
    unknown: d(byPerson ? 'deed.unknownByPerson' : 'deed.unknownText', { upstream }),
    done: doneText,
    undone: undoneText ?? d('deed.undoneText', { upstream }),
    'not-applied': d('deed.notAppliedText', { upstream }),
  }[stand]
  return (
    <>
      <Head>
        <StatusPill {...LOOK[stand]} word={d(`deed.stand.${stand}`)} />
      </Head>
      <p>{text}</p>
      {isUnknown && <SettleForm settling={settling} upstream={upstream} />}
      <Facts>
        <dt>{d('deed.receipt.order', { upstream })}</dt>
        <dd>{sent.order ?? command?.progress?.upstreamId ?? noNumber(d, stand, upstream)}</dd>
        {command?.progress?.kpnReference && (
          <>
            <dt>{d('deed.receipt.kpnOrder')}</dt>
            <dd>{command.progress.kpnReference}</dd>
          </>
        )}
        <dt>{d('deed.receipt.status', { upstream })}</dt>
        <dd>
          <State command={command} statusLook={statusLook} />
        </dd>
        <dt>{d('deed.receipt.reference')}</dt>
        <dd>{sent.reference ?? command?.reference ?? '–'}</dd>
        <dt>{d('deed.receipt.sentAt')}</dt>
        <dd>{formatTimeExactly(sent.at)}</dd>
      </Facts>
    </>
  )
}

const noNumber = (d: DeedT, stand: Over, upstream: UpstreamName) =>
  stand === 'requested' || stand === 'unknown' ? d('deed.receipt.noNumber') : d('deed.receipt.none', { upstream })

function State({
  command,
  statusLook,
}: { readonly command: Command | undefined } & Pick<DeedReceiptProps, 'statusLook'>) {
  const t = useT()
  const d = useDeedT()
  const status = command?.progress?.status
  // an order that was just taken has no state yet
  if (!status) return d('deed.receipt.notRead')
  // the ledger's own words for what KPN does not follow
  if (status === 'ANSWERED') return d('deed.receipt.answered')
  if (status === 'CONFIRMED') return d('deed.receipt.settledBy')
  return <StatusText {...(statusLook ? statusLook(status) : trackStatus(t, status))} />
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
