import { useQuery } from '@tanstack/react-query'
import { orderQueries } from '../../data/orders.ts'
import type { Person } from '../../domain/person.ts'
import { isFinal, type TrackedRequest } from '../../domain/tracked.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { PartBody } from './PartBody.tsx'
import { trackStatus } from '../../ui/trackWords.ts'

/** Ms between two readings while something is under way. */
const FOLLOW = 15_000

/** What is under way for somebody at KPN, followed while it is looked at, and what has ended. */
export function OrdersTab({ person }: { readonly person: Person }) {
  const t = useT()
  const read = useQuery({
    ...orderQueries.ofPerson(person.id, person.lastName),
    refetchInterval: ({ state }) => (state.data?.requests.some((one) => !isFinal(one)) ? FOLLOW : false),
  })
  if (read.isPending)
    return (
      <PartBody>
        <Skeleton bars={['60%', '52%']} line={52} />
      </PartBody>
    )
  if (!read.data) return <FailedPart failure={read.error} onAgain={() => void read.refetch()} />
  const { requests, isPartial } = read.data
  const open = requests.filter((request) => !isFinal(request))
  const ended = requests.filter(isFinal)
  return (
    <PartBody>
      {open.length === 0 ? (
        <StateBox kind="empty" level={3} title={t('people.orders.none')} />
      ) : (
        <Section title={t('people.orders.underWay')} requests={open} />
      )}
      {ended.length > 0 && <Section title={t('people.orders.finished')} requests={ended} />}
      {isPartial && <Notice tone="wait">{t('people.orders.partial')}</Notice>}
      <p className="how">{t('people.orders.how', { surname: person.lastName })}</p>
    </PartBody>
  )
}

interface SectionProps {
  readonly title: string
  readonly requests: readonly TrackedRequest[]
}

const Section = ({ title, requests }: SectionProps) => (
  <section>
    <h3>{title}</h3>
    <ul className="rows">
      {requests.map((request) => (
        <Row key={`${request.list}/${request.id}`} request={request} />
      ))}
    </ul>
  </section>
)

function Row({ request }: { readonly request: TrackedRequest }) {
  const t = useT()
  const { language } = useLanguage()
  const kind = t(request.list === 'orders' ? 'people.orders.order' : 'people.orders.request')
  return (
    <li>
      <span>
        <span className="main">{request.type?.[language] || request.type?.nl || kind}</span>
        <span className="more">
          {kind} {request.kpnReference ?? request.id}
        </span>
      </span>
      <span>
        {request.finishedAt
          ? t('people.orders.ended', { time: formatMoment(request.finishedAt) })
          : request.createdAt && t('people.orders.since', { time: formatMoment(request.createdAt) })}
        <span className="more">
          {request.orderedBy && t('people.orders.by', { name: request.orderedBy })}
          {request.customerReference && ` · ${request.customerReference}`}
        </span>
      </span>
      <StatusText {...trackStatus(t, request.status)} />
    </li>
  )
}
