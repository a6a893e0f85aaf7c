import { useQuery } from '@tanstack/react-query'
import { commandQueries } from '../../../data/commands.ts'
import { orderQueries } from '../../../data/orders.ts'
import { stateOfLetter, type ContractDetails } from '../../../domain/contractDetails.ts'
import { timelineOf, type TimelineEntry } from '../../../domain/timeline.ts'
import { isFinal } from '../../../domain/tracked.ts'
import { useContractPageT, type ContractPageT } from '../../../i18n/contractPage.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useLanguage, useT } from '../../../i18n/useT.ts'
import { revealWords } from '../../../ui/codes/revealWords.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { storyItem } from '../../../ui/storyItem.tsx'
import { Timeline, type TimelineItem } from '../../../ui/Timeline.tsx'
import { CancelHost } from '../deeds/CancelHost.tsx'
import { CancelRequest } from '../deeds/CancelRequest.tsx'
import { ReactivateOrder } from '../deeds/ReactivateOrder.tsx'
import { DeedStory } from '../deeds/DeedStory.tsx'
import { PaneBody } from '../../../ui/PaneBody.tsx'

/** Ms between two readings while something is under way. */
const FOLLOW = 15_000

/** What was done to a contract here and what KPN has under its number, as one story. */
export function TimelineTab({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const t = useT()
  const { language } = useLanguage()
  const { id, number } = contract
  const commands = useQuery(commandQueries.ofContract(id))
  const requests = useQuery({
    ...orderQueries.ofNumber(number ?? ''),
    enabled: number !== null,
    refetchInterval: ({ state }) => (state.data?.requests.some((one) => !isFinal(one)) ? FOLLOW : false),
  })
  if (commands.isPending || (number !== null && requests.isPending))
    return (
      <PaneBody>
        <Skeleton bars={['60%', '52%', '58%']} line={52} />
      </PaneBody>
    )
  const entries = timelineOf(commands.data?.commands ?? [], requests.data?.requests ?? [])
  const hasBoth = commands.data !== undefined && (requests.data !== undefined || number === null)
  return (
    <PaneBody>
      <div className="stack">
        {!commands.data && <Notice tone="stop">{t('people.timeline.noLedger')}</Notice>}
        {number === null && <Notice tone="off">{c('contractPage.timeline.onlyOurs')}</Notice>}
        {number !== null && !requests.data && <Notice tone="stop">{t('people.timeline.noKpn')}</Notice>}
        {entries.length === 0 && hasBoth && <StateBox kind="empty" level={3} title={c('contractPage.timeline.none')} />}
        <CancelHost>
          <Timeline items={entries.map((entry) => itemOf({ t, c, language, contract }, entry))} />
        </CancelHost>
        {requests.data?.isPartial && <p className="how">{c('contractPage.timeline.partial')}</p>}
        {commands.data?.more && <p className="how">{t('people.timeline.older')}</p>}
      </div>
    </PaneBody>
  )
}

interface Words {
  readonly t: Translate
  readonly c: ContractPageT
  readonly language: Language
  readonly contract: ContractDetails
}

/** Writes that have words of their own. */
const NAMED = [
  'simBlock',
  'simUnblock',
  'simReplace',
  'contractTerminate',
  'contractMove',
  'contractSeparate',
  'contractPortOut',
] as const

function itemOf({ t, c, language, contract }: Words, entry: TimelineEntry): TimelineItem {
  const { command, request } = entry
  if (command?.row === 'contractRead') return storyItem(t, entry, { ...revealWords(c, command), isNote: true })
  const known = NAMED.find((row) => row === command?.row)
  const title = known
    ? c(`contractPage.did.${known}`)
    : request
      ? request.type?.[language] || request.type?.nl || t('people.orders.request')
      : t('ledger.command.other', { row: command?.row ?? '' })
  const open = request && !isFinal(request) ? request : undefined
  const ender = request && !open && request.list === 'service-requests' && stateOfLetter(contract.letter) === 'CLOSED'
  const more = (
    <>
      {command && <DeedStory command={command} />}
      {ender && <ReactivateOrder contract={contract} requestId={request.id} />}
      {open && <CancelRequest progress={{ ...open, upstreamId: String(open.id) }} />}
    </>
  )
  return storyItem(t, entry, { title, more })
}
