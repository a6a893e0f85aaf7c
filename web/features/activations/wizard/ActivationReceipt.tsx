import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { activationQueries } from '../../../data/activations.ts'
import type { Deed } from '../../../data/useDeed.ts'
import { useWizardT, type WizardT } from '../../../i18n/activationWizard.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { formatTimeExactly } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { LiveRegion } from '../../../ui/LiveRegion.tsx'
import { SettleForm } from '../../../ui/deed/SettleForm.tsx'
import { StatusPill } from '../../../ui/StatusText.tsx'
import { vars } from '../../../ui/theme.ts'
import type { WizardDraft } from './draft.ts'
import { ReviewSentence } from './ReviewSentence.tsx'

const LOOK = {
  requested: { tone: 'flow', icon: 'clock', word: 'wizard.receipt.accepted', text: 'wizard.receipt.text' },
  unknown: {
    tone: 'wait',
    icon: 'circle-question-mark',
    word: 'wizard.receipt.unknown',
    text: 'wizard.receipt.unknown.text',
  },
  done: { tone: 'ok', icon: 'circle-check', word: 'wizard.receipt.done', text: 'wizard.receipt.done.text' },
  undone: { tone: 'stop', icon: 'circle-x', word: 'wizard.receipt.undone', text: 'wizard.receipt.undone.text' },
  'not-applied': {
    tone: 'stop',
    icon: 'circle-x',
    word: 'wizard.receipt.notApplied',
    text: 'wizard.receipt.notApplied.text',
  },
} as const

interface ActivationReceiptProps {
  readonly deed: Deed
  readonly draft: WizardDraft
  readonly onAnother: () => void
  /** What was not carried out is filled in again. */
  readonly onEdit: () => void
}

/** What became of it: requested until sTN says DONE, then its number; the code is nowhere any more. */
export function ActivationReceipt({ deed, draft, onAnother, onEdit }: ActivationReceiptProps) {
  const w = useWizardT()
  const { language } = useLanguage()
  const { stand, pressed, command, settling } = deed
  const sent = pressed.at === 'sent' ? pressed.sent : undefined
  const id = sent?.order ?? command?.progress?.upstreamId ?? undefined
  const { data: watched } = useQuery({ ...activationQueries.watched(id ?? ''), enabled: id !== undefined })
  const look = LOOK[stand in LOOK ? (stand as keyof typeof LOOK) : 'requested']
  const isOver = stand === 'undone' || stand === 'not-applied'
  const status = watched?.status || command?.progress?.status
  const text =
    look.text === 'wizard.receipt.done.text'
      ? w(look.text, { name: draft.name.trim() || w('wizard.somebody') })
      : w(look.text)
  return (
    <Frame>
      <h1>{w('wizard.receipt')}</h1>
      <div>
        <StatusPill tone={look.tone} icon={look.icon} word={w(look.word)} />
      </div>
      <ReviewSentence draft={draft} />
      <p>{text}</p>
      {stand === 'unknown' && command?.state === 'unknown' && <SettleForm settling={settling} upstream="sTN" />}
      {!isOver && stand !== 'unknown' && (
        <section aria-labelledby="wizard-next">
          <h2 id="wizard-next">{w('wizard.receipt.next')}</h2>
          <ol>
            {draft.sim === 'esim' && <li>{w('wizard.receipt.next.mail', { email: draft.email.trim() })}</li>}
            {draft.sim === 'esim' && <li>{w('wizard.receipt.next.code')}</li>}
            <li>{w('wizard.receipt.next.number')}</li>
          </ol>
        </section>
      )}
      <dl>
        <dt>{w('wizard.receipt.status')}</dt>
        <dd>{status ? statusWords(w, status) : w('wizard.receipt.status.none')}</dd>
        <dt>{w('wizard.receipt.number')}</dt>
        <dd>{watched?.phoneNumber ? <b>{watched.phoneNumber}</b> : w('wizard.receipt.number.none')}</dd>
        <dt>{w('wizard.reference')}</dt>
        <dd>{draft.reference}</dd>
        <dt>{w('wizard.receipt.id')}</dt>
        <dd>{id ?? '–'}</dd>
        <dt>{w('wizard.receipt.sentAt')}</dt>
        <dd>{sent ? formatTimeExactly(sent.at) : '–'}</dd>
      </dl>
      <div className="ways">
        {isOver && <Button onClick={onEdit}>{w('wizard.receipt.edit')}</Button>}
        {id !== undefined && (
          <Button look="primary" to={paths.activation(id)}>
            {w('wizard.receipt.page')}
          </Button>
        )}
        {id !== undefined && draft.sim === 'esim' && !isOver && (
          <Button icon="printer" to={paths.handOut(id, language)}>
            {w('wizard.receipt.sheet')}
          </Button>
        )}
        <Button onClick={onAnother}>{w('wizard.receipt.another')}</Button>
      </div>
      <LiveRegion>{w(look.word)}</LiveRegion>
    </Frame>
  )
}

const KNOWN = ['INIT', 'BUSY', 'DONE', 'ERROR', 'CANCELLING'] as const

/** sTN's word with ours; one that we do not know is shown as it is. */
function statusWords(w: WizardT, status: string): string {
  const known = KNOWN.find((one) => one === status)
  return known ? `${status}, ${w(`wizard.status.${known}`)}` : status
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 720,
  padding: 24,
  overflow: 'auto',
  fontSize: 14,
  lineHeight: '20px',
  '& > h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& h2': { margin: '0 0 8px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& ol': { margin: 0, paddingLeft: 20, listStyle: 'decimal', '& > li': { paddingLeft: 4, marginBottom: 4 } },
  '& > dl': { display: 'grid', gridTemplateColumns: '168px minmax(0, 1fr)', margin: 0 },
  '& dt, & dd': { margin: 0, padding: '6px 0', borderTop: `1px solid ${vars.divider}` },
  '& dt': { color: vars.text.secondary },
  '& dd': { minWidth: 0, overflowWrap: 'anywhere' },
  '& > dl > dt:nth-last-of-type(1), & > dl > dd:nth-last-of-type(1)': { borderBottom: `1px solid ${vars.divider}` },
  '& > .ways': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '@media (max-width: 767.95px)': {
    padding: 16,
    '& > dl': { gridTemplateColumns: '128px minmax(0, 1fr)' },
  },
})
