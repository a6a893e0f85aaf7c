import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import {
  askedOf,
  hasSheet,
  stuckFrom,
  type ActivationRecord,
  type ActivationRow,
} from '../../domain/activationRecord.ts'
import { useActivationsRich, useActivationsT, type ActivationsT } from '../../i18n/activations.ts'
import { formatDate, formatMoment, formatTime, formatTimeExactly } from '../../lib/format.ts'
import { useNow } from '../../lib/useNow.ts'
import { Section } from '../../ui/Section.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Timeline, type TimelineItem } from '../../ui/Timeline.tsx'

interface ActivationStoryProps extends Omit<ActivationRow, 'id'> {
  /** What was asked of it since. */
  readonly cancels: readonly Command[]
}

/** To the second today, with its day before. `now`: ms since 1970. */
const whenOf = (now: number) => (moment: string) =>
  formatDate(moment) === formatDate(now) ? formatTimeExactly(moment) : formatMoment(moment)

/** From our ledger to sTN's last word: what was done, what is under way, what is to come. */
export function ActivationStory({ record, command, cancels }: ActivationStoryProps) {
  const a = useActivationsT()
  const rich = useActivationsRich()
  const now = useNow()
  const when = whenOf(now)
  const items: TimelineItem[] = []
  if (command) {
    items.push({
      key: 'ledger',
      state: 'done',
      title: a('activation.step.ledger'),
      detail: a('activation.step.ledger.text'),
      time: when(command.sentAt),
    })
    items.push({
      ...sentStep({ a, now }, command),
      ...(record && {
        state: 'done',
        title: a('activation.step.sent'),
        detail: rich('activation.step.sent.text', { id: <Mono>{record.id}</Mono> }),
      }),
    })
  } else if (record?.createdAt) {
    items.push({ key: 'made', state: 'done', title: a('activation.step.made'), time: when(record.createdAt) })
  }
  for (const one of cancels)
    items.push({
      key: one.id,
      state: one.state === 'not-applied' || one.progress?.succeeded === false ? 'bad' : 'done',
      title: a('activation.step.cancel'),
      detail: [one.operator, noteOf(one)].filter(Boolean).join(' · '),
      time: when(one.sentAt),
    })
  if (record) items.push(...laterSteps({ a, now }, record, command))
  return (
    <Section title={a('activation.story')}>
      <Timeline items={items} />
    </Section>
  )
}

interface Words {
  readonly a: ActivationsT
  /** Ms since 1970. */
  readonly now: number
}

/** What was written to sTN with a cancellation, for whoever may read it. */
function noteOf({ request }: Command): string | undefined {
  const told = typeof request === 'object' && request !== null ? (request as Readonly<Record<string, unknown>>) : {}
  return typeof told['note'] === 'string' ? told['note'] : undefined
}

function sentStep({ a, now }: Words, { state, endedAt, reference }: Command): TimelineItem {
  const key = 'sent'
  const when = whenOf(now)
  const time = endedAt === null ? {} : { time: when(endedAt) }
  if (state === 'not-applied') return { key, state: 'bad', title: a('activation.step.refused'), ...time }
  if (state === 'unknown')
    return {
      key,
      state: 'now',
      title: a('activation.step.unknown'),
      detail: a('activation.step.unknown.text', { reference: reference ?? '–' }),
      ...time,
    }
  return { key, state: 'now', title: a('activation.step.waiting'), ...time }
}

const STEPS = ['INIT', 'BUSY', 'CANCELLING'] as const

function laterSteps(words: Words, record: ActivationRecord, command: Command | undefined): TimelineItem[] {
  const { status, type, phoneNumber, modifiedAt, wish } = record
  const { a, now } = words
  const when = whenOf(now)
  const isOver = isActivationOver(status)
  const changed = modifiedAt === null ? {} : { time: when(modifiedAt) }
  const wished = wish === null ? undefined : a('activation.step.wished', { when: formatMoment(wish) })
  const steps: TimelineItem[] = []
  if (!isOver) {
    const known = STEPS.find((one) => one === status)
    steps.push({
      key: 'now',
      state: 'now',
      title: (
        <>
          {known ? a(`activation.step.${known}`) : a('activation.step.raw', { status: status || '–' })}{' '}
          {known && <Tag>{status}</Tag>}
        </>
      ),
      detail: nowWords(words, record, command),
      ...changed,
    })
  }
  const isGone = isOver && status !== 'DONE'
  if (type === 'ACTIVATENEW' && !isGone)
    steps.push(
      phoneNumber === null
        ? {
            key: 'number',
            state: isOver ? 'now' : 'later',
            title: a('activation.step.number'),
            detail: a('activation.step.number.later'),
          }
        : { key: 'number', state: 'done', title: a('activation.step.number'), detail: phoneNumber },
    )
  if (hasSheet(record) && !isOver) {
    const { email } = askedOf(command)
    steps.push({
      key: 'mail',
      state: 'later',
      title: a('activation.step.mail'),
      detail: email ? a('activation.step.mail.to', { email }) : a('activation.step.mail.unsure'),
    })
  }
  const end = { key: 'end', ...(wished && { detail: wished }) }
  if (!isOver) return [...steps, { ...end, state: 'later', title: a('activation.step.done') }]
  if (status === 'DONE') return [...steps, { ...end, state: 'done', title: a('activation.step.done'), ...changed }]
  const title = status === 'ERROR' ? a('activation.step.failed') : a('activation.step.raw', { status })
  return [...steps, { ...end, state: 'bad', title, ...changed }]
}

/** The order behind it, from when it hangs, and when sTN was last asked. */
function nowWords({ a, now }: Words, record: ActivationRecord, command: Command | undefined): string {
  const stuck = stuckFrom(record)
  const isToday = stuck !== undefined && formatDate(stuck) === formatDate(now)
  const readAt = command?.progress?.readAt
  return [
    record.order && a('activation.step.order', { order: record.order }),
    stuck !== undefined && stuck > now
      ? isToday
        ? a('activation.step.stuckAfter', { time: formatTime(stuck) })
        : a('activation.step.stuckOn', { time: formatMoment(stuck) })
      : undefined,
    readAt && a('activation.step.read', { time: formatTimeExactly(readAt) }),
  ]
    .filter(Boolean)
    .join(' ')
}

const Mono = styled('span')({ fontFamily: 'var(--mono, monospace)' })
