import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { isSettled } from '../../domain/command.ts'
import type { Line } from '../../domain/line.ts'
import type { LineEntry } from '../../domain/lineStory.ts'
import { notedPerson } from '../../domain/personNote.ts'
import { SERVICE_KEYS } from '../../domain/services.ts'
import { SIM_REASONS } from '../../domain/simChoice.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { useContractPageT } from '../../i18n/contractPage.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useServicesT } from '../../i18n/services.ts'
import { useT } from '../../i18n/useT.ts'
import { formatDate, formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { revealWords } from '../../ui/codes/revealWords.tsx'
import { valueWords } from '../../ui/serviceWords.ts'
import { StatusText } from '../../ui/StatusText.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import type { TimelineItem } from '../../ui/Timeline.tsx'
import { commandStatus } from '../../ui/trackWords.ts'
import { ChangeWork } from './deeds/ChangeWork.tsx'
import { statusLook, typeWord, writeWord } from './lineWords.ts'

/** Of a write that made the line, the note is whom it is for. */
const MADE: ReadonlySet<string> = new Set(['subscriptionCreate'])

function stateOf({ change, command }: LineEntry): TimelineItem['state'] {
  if (change) {
    if (!isActivationOver(change.status)) return 'now'
    return change.status === 'DONE' ? 'done' : 'bad'
  }
  if (command?.state === 'not-applied' || command?.progress?.succeeded === false) return 'bad'
  return command && !isSettled(command) ? 'now' : 'done'
}

/** Tells one entry of a line's story: what, how far it is, by whom, under which numbers, and what can be done about it. */
export function useLineEntry(line: Pick<Line, 'id' | 'phoneNumber'>): (entry: LineEntry) => TimelineItem {
  const t = useT()
  const l = useLinesT()
  const c = useContractDeedT()
  const p = useContractPageT()
  const s = useServicesT()

  const ledgerWords = ({ command }: LineEntry) => {
    if (!command) return []
    const { row, reason, ticket, note } = command
    const known = SIM_REASONS.find((one) => one === reason)
    const person = MADE.has(row) ? notedPerson(note) : undefined
    return [
      known ? c(`cdeed.reason.${known}`) : reason,
      person ? l('lines.history.for', { name: person.name }) : note,
      ticket && t('ledger.command.ticket', { ticket }),
    ]
  }
  const changeWords = ({ change }: LineEntry) => {
    if (!change) return []
    const set = SERVICE_KEYS.filter((key) => Object.hasOwn(change.services, key))
    return [
      change.type === 'SETSERVICES' &&
        set.map((key) => `${s(`services.${key}`)}: ${valueWords(s, change.services[key]!)}`).join(', '),
      change.wishDate && l('lines.history.wish', { date: formatDate(change.wishDate) }),
      change.portingStatus && l('lines.history.porting', { status: change.portingStatus }),
      change.firstPossible && l('lines.history.first', { date: formatDate(change.firstPossible) }),
      change.approved && l('lines.history.approved', { date: formatDate(change.approved) }),
      change.problem && l('lines.history.problem', { text: change.problem }),
    ]
  }

  return (entry) => {
    const { key, at, change, command } = entry
    const item = { key, state: stateOf(entry), ...(at && { time: formatMoment(at) }) }
    const who = command ? l('lines.history.by', { operator: command.operator }) : l('lines.history.theirs')
    const written = command && writeWord(l, command.row)
    if (command && !change && written === undefined) {
      const { title, more } = revealWords(p, command)
      return {
        ...item,
        title,
        detail: (
          <>
            {who}
            {more}
          </>
        ),
      }
    }
    const reference = change?.reference ?? command?.reference
    const words = [
      who,
      ...ledgerWords(entry),
      ...changeWords(entry),
      reference && l('lines.history.reference', { reference }),
      change?.order,
    ]
    const status = change ? statusLook(l, change.status) : command && commandStatus(t, command)
    return {
      ...item,
      title: (
        <>
          {written ?? typeWord(l, change?.type ?? '')} {status && <StatusText {...status} />}
        </>
      ),
      detail: (
        <>
          {words.filter(Boolean).join(' · ')}{' '}
          {change?.type === 'ACTIVATENEW' && (
            <TextLink to={paths.activation(change.id)}>{l('lines.history.open')}</TextLink>
          )}
          {change && <ChangeWork change={change} name={line.phoneNumber ?? change.phoneNumber ?? line.id} />}
        </>
      ),
    }
  }
}
