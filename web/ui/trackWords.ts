import type { Command } from '#contract/portal/ledger.ts'
import { TRACK_STATUSES, type TrackStatus } from '#contract/msm/schemas/status.ts'
import type { Translate } from '../i18n/translate.ts'
import type { IconName } from './icons.ts'
import type { Tone } from './StatusText.tsx'

interface Status {
  readonly tone: Tone
  readonly icon: IconName
  readonly word: string
}

const LOOK: Record<TrackStatus, readonly [Tone, IconName]> = {
  NEW: ['flow', 'clock'],
  IN_PROGRESS: ['flow', 'loader'],
  UNAUTHORIZED: ['wait', 'stamp'],
  WAITING: ['wait', 'hourglass'],
  HOLD_CUSTOMER: ['wait', 'hourglass'],
  THIRD_PARTY: ['flow', 'clock'],
  DRAFT: ['off', 'circle-dashed'],
  CLOSED: ['ok', 'circle-check'],
  CANCELED: ['off', 'circle-minus'],
  REJECTED: ['stop', 'circle-x'],
}

/** The answer of a write speaks of the workflow (reference 3.1): the words of track and trace for what it can mean. */
const SAME_AS: Readonly<Record<string, TrackStatus>> = {
  Initialized: 'NEW',
  InProgress: 'IN_PROGRESS',
  Waiting: 'WAITING',
  Suspended: 'WAITING',
  Draft: 'DRAFT',
  WaitingForAuthorization: 'UNAUTHORIZED',
  Finished: 'CLOSED',
  Canceled: 'CANCELED',
  Aborted: 'CANCELED',
  Rejected: 'REJECTED',
  Failed: 'REJECTED',
}

/** KPN's word for an order or a request; one that we do not know is shown as it is. */
export function trackStatus(t: Translate, status: string): Status {
  const known = TRACK_STATUSES.find((one) => one === status) ?? SAME_AS[status]
  if (!known) return { tone: 'off', icon: 'circle-question-mark', word: status || '–' }
  const [tone, icon] = LOOK[known]
  return { tone, icon, word: t(`ledger.status.${known}`) }
}

/** Where a command of ours stands; "done" only when upstream said so. */
export function commandStatus(t: Translate, { state, progress }: Command): Status {
  if (state === 'not-applied') return { tone: 'stop', icon: 'circle-x', word: t('ledger.command.notApplied') }
  if (state === 'unknown') return { tone: 'wait', icon: 'circle-question-mark', word: t('ledger.command.unknown') }
  if (state !== 'accepted') return { tone: 'flow', icon: 'send', word: t('ledger.command.sent') }
  if (!progress?.final) return { tone: 'flow', icon: 'clock', word: t('ledger.command.requested') }
  if (progress.succeeded === false) return { tone: 'stop', icon: 'circle-x', word: t('ledger.command.undone') }
  return { tone: 'ok', icon: 'circle-check', word: t('ledger.command.done') }
}
