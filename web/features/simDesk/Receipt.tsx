import { styled } from '@mui/material/styles'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { showIccid } from '#contract/iccid.ts'
import type { ContractDeedRun } from '../../data/useContractDeed.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useLanguage } from '../../i18n/useT.ts'
import { copyText } from '../../lib/copyText.ts'
import { formatTime } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { SettleForm } from '../../ui/deed/SettleForm.tsx'
import { useSubjectName } from '../../ui/deed/useSubjectName.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Plate } from '../../ui/Plate.tsx'
import { TONE } from '../../ui/StatusText.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { vars } from '../../ui/theme.ts'
import { DeskBody, DeskPanel } from './DeskPanel.tsx'
import type { DeskWays } from './deskWays.ts'
import type { LineDeed } from './lineActions.ts'
import { NextSim } from './NextSim.tsx'
import { SupportNotice } from './SupportNotice.tsx'
import type { Line } from './useLine.ts'
import { useReceiptSteps } from './useReceiptSteps.tsx'

const LOOK = {
  requested: { tone: 'flow', icon: 'clock' },
  done: { tone: 'ok', icon: 'circle-check' },
  unknown: { tone: 'wait', icon: 'circle-question-mark' },
  undone: { tone: 'stop', icon: 'circle-x' },
} as const

interface ReceiptProps {
  readonly deed: LineDeed
  readonly line: Line
  readonly run: ContractDeedRun
  readonly ways: DeskWays
  readonly reason: string | undefined
  readonly note: string
  readonly once?: ReactNode
}

/** What became of it, followed in place: requested until KPN says done, with the numbers to ask KPN by and the way on. */
export function Receipt({ deed, line, run, ways, reason, note, once }: ReceiptProps) {
  const c = useContractDeedT()
  const d = useDeedT()
  const s = useSimDeskT()
  const head = useRef<HTMLDivElement>(null)
  const name = useSubjectName(line.subject)
  const { language } = useLanguage()
  const [wasCopied, setCopied] = useState(false)
  const steps = useReceiptSteps(deed, run)
  const { stand, pressed, command, by, settling } = run
  useEffect(() => head.current?.focus(), [])
  if (pressed.at !== 'sent') return null

  const at = stand === 'requested' || stand === 'done' || stand === 'unknown' ? stand : 'undone'
  const title = at === 'requested' || at === 'done' ? s(`desk.head.${at}.${deed}`) : s(`desk.head.${at}`)
  const { person, simCardNumber } = line.subject
  const facts = [
    [d('deed.receipt.order', { upstream: 'KPN' }), pressed.sent.order ?? command?.progress?.upstreamId],
    [d('deed.receipt.kpnOrder'), command?.progress?.kpnReference],
    [d('deed.receipt.reference'), pressed.sent.reference ?? command?.reference],
    [s('desk.sim'), deed !== 'replace' && simCardNumber && showIccid(simCardNumber)],
    [s('desk.reason'), !by && reason],
    [d('deed.ticket'), !by && run.ticket],
    [c('cdeed.note'), !by && note],
  ].filter(([, value]) => value)
  const copied = [[s(`desk.${deed}`), name], ...facts].map((fact) => fact.join(': ')).join('\n')
  const taken = deed === 'block' && !by && pressed.wasAnswered && Date.parse(pressed.sent.at) - ways.since
  return (
    <DeskPanel
      title={s(`desk.${deed}`)}
      onBack={ways.onBack}
      foot={
        <>
          {deed === 'block' && at === 'done' && <NextSim email={line.subject.email} onNext={ways.onNext} />}
          {at === 'undone' && <Button onClick={run.again}>{d('deed.again')}</Button>}
          {deed === 'block' && at === 'done' && (
            <Button icon="undo-2" onClick={() => ways.onNext('unblock')}>
              {c('cdeed.unblock')}
            </Button>
          )}
          <Button look={deed === 'block' && at === 'done' ? 'outlined' : 'primary'} onClick={ways.onClose}>
            {d('deed.close')}
          </Button>
        </>
      }
    >
      <Head ref={head} tabIndex={-1} style={{ background: TONE[LOOK[at].tone].soft }}>
        <span style={{ color: TONE[LOOK[at].tone].text }}>
          <Icon name={LOOK[at].icon} size={24} />
        </span>
        <div>
          <b>{title}</b>
          <span>{person === '' ? name : s('desk.of', { name, person })}</span>
        </div>
        {typeof taken === 'number' && taken > 0 && (
          <p>
            <b>{s('desk.took', { seconds: new Intl.NumberFormat(language, ONE_DIGIT).format(taken / 1000) })}</b>
            <span>{s('desk.took.since')}</span>
          </p>
        )}
      </Head>
      <DeskBody>
        {by && <p>{c('cdeed.by', { operator: by.operator, time: formatTime(by.sentAt) })}</p>}
        {at === 'unknown' && <SupportNotice means={s('desk.down.unknown')} />}
        {at === 'undone' && (
          <p>{d(stand === 'undone' ? 'deed.undoneText' : 'deed.notAppliedText', { upstream: 'KPN' })}</p>
        )}
        {once}
        <Two>
          <div>
            <Plate>{name}</Plate>
            <Facts>
              {facts.map(([term, value]) => (
                <div key={String(term)}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </Facts>
            <Button
              size="small"
              icon={wasCopied ? 'check' : 'copy'}
              onClick={() => void copyText(copied).then(setCopied)}
            >
              {s(wasCopied ? 'desk.copied' : 'desk.copy')}
            </Button>
          </div>
          <section aria-label={s('desk.now')}>
            <h4>{s('desk.now')}</h4>
            <Timeline items={steps} />
            {deed === 'block' && at === 'requested' && <p>{s('desk.next.later')}</p>}
          </section>
        </Two>
        {at === 'unknown' && command?.state === 'unknown' && <SettleForm settling={settling} />}
      </DeskBody>
      <LiveRegion>{title}</LiveRegion>
    </DeskPanel>
  )
}

/** Of the seconds since the palette was opened. */
const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

const Head = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: '14px 24px',
  marginBottom: 12,
  '&:focus': { outline: 'none' },
  '& > span': { display: 'inline-flex' },
  '& > div': { flex: 1, display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  '& > p': { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', whiteSpace: 'nowrap' },
  '& > p > span': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '& b': { fontSize: 18, lineHeight: '26px', fontWeight: 600 },
  '& div > span': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '@media (max-width: 767.95px)': { padding: '12px 16px', marginBottom: 0 },
})
const Two = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  gap: 24,
  '& h4': { margin: '0 0 12px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& section > p': { marginTop: 12, fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
})
const Facts = styled('dl')({
  margin: '12px 0',
  fontSize: 13,
  lineHeight: '20px',
  '& > div': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 16,
    padding: '5px 0',
    borderBottom: `1px dashed ${vars.divider}`,
  },
  '& dt': { color: vars.text.secondary },
  '& dd': { margin: 0, minWidth: 0, textAlign: 'right', overflowWrap: 'anywhere' },
})
