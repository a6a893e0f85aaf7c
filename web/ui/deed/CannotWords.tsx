import { Fragment } from 'react'
import type { Role } from '#contract/permissions.ts'
import type { BlockingOrder } from '../../domain/availability.ts'
import type { DeedCannot, UpstreamName } from '../../domain/deed.ts'
import { useDeedRich, useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { TextLink } from '../TextLink.tsx'
import { trackStatus } from '../trackWords.ts'
import { kpnReason, type OwnCodes } from './kpnWords.ts'

interface CannotWordsProps {
  readonly cannot: DeedCannot
  /** Where an order that stands in the way is shown; without it its number is no link. */
  readonly orderTo?: ((order: BlockingOrder) => string) | undefined
  /** The feature's words for KPN's codes. */
  readonly codes?: OwnCodes
  /** Who is asked; KPN unless told. */
  readonly upstream?: UpstreamName | undefined
}

/** Why a deed cannot be done now, in words, with the way to what stands in between. */
export function CannotWords({ cannot, orderTo, codes, upstream = 'KPN' }: CannotWordsProps) {
  const d = useDeedT()
  switch (cannot.why) {
    case 'role':
      return <RoleWords roles={cannot.roles} />
    case 'code':
      return kpnReason(d, cannot.code, codes)
    case 'running':
      return d(cannot.command.state === 'unknown' ? 'deed.cannot.unknown' : 'deed.cannot.running', {
        time: formatTime(cannot.command.sentAt),
        operator: cannot.command.operator,
        upstream,
      })
    case 'orders':
      return <OrderWords orders={cannot.orders} orderTo={orderTo} />
    case 'unread':
      return d('deed.cannot.unread')
    case 'kpn':
      return d('deed.cannot.kpn')
  }
}

function RoleWords({ roles }: { readonly roles: readonly Role[] }) {
  const t = useT()
  const d = useDeedT()
  const list = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return d('deed.cannot.role', { roles: list.format(roles.map((role) => t(`common.role.${role}`))) })
}

interface OrderWordsProps {
  readonly orders: readonly BlockingOrder[]
  readonly orderTo: CannotWordsProps['orderTo']
}

function OrderWords({ orders, orderTo }: OrderWordsProps) {
  const t = useT()
  const rich = useDeedRich()
  const numberOf = ({ kpnReference, id }: BlockingOrder) => kpnReference ?? String(id)
  return orders.map((order, at) => (
    <Fragment key={order.id}>
      {at > 0 && ', '}
      {rich('deed.cannot.order', {
        order: orderTo ? <TextLink to={orderTo(order)}>{numberOf(order)}</TextLink> : numberOf(order),
        status: trackStatus(t, order.status).word.toLowerCase(),
      })}
    </Fragment>
  ))
}
