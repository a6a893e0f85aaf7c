import { Fragment } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import type { Role } from '#contract/permissions.ts'
import type { BlockingOrder, Cannot } from '../../../domain/availability.ts'
import { useT } from '../../../i18n/useT.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { formatTime } from '../../../lib/format.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
import { trackStatus } from '../trackWords.ts'
import { kpnReason } from './kpnWords.ts'

/** Why a deed of people's work cannot be done now. */
export type WorkCannotWhy =
  | Cannot
  /** KPN gave a code. */
  | { readonly why: 'code'; readonly code: string }
  | { readonly why: 'contracts'; readonly count: number }
  /** Of several, some. */
  | { readonly why: 'some'; readonly count: number }
  | { readonly why: 'running'; readonly command: Command }
  /** KPN did not answer whether it may. */
  | { readonly why: 'unread' }

/** The reason in words, with the way to what stands in between. */
export function CannotWords({ cannot }: { readonly cannot: WorkCannotWhy }) {
  const w = useWorkT()
  switch (cannot.why) {
    case 'role':
      return <RoleWords roles={cannot.roles} />
    case 'code':
      return kpnReason(w, cannot.code)
    case 'contracts':
      return w('work.cannot.contracts', { count: cannot.count })
    case 'some':
      return w('work.cannot.some', { count: cannot.count })
    case 'running':
      return w(cannot.command.state === 'unknown' ? 'work.cannot.unknown' : 'work.cannot.running', {
        time: formatTime(cannot.command.sentAt),
        operator: cannot.command.operator,
      })
    case 'orders':
      return <OrderWords orders={cannot.orders} />
    case 'unread':
      return w('work.cannot.unread')
    case 'kpn':
      return w('work.cannot.kpn')
  }
}

function RoleWords({ roles }: { readonly roles: readonly Role[] }) {
  const t = useT()
  const w = useWorkT()
  const list = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
  return w('work.cannot.role', { roles: list.format(roles.map((role) => t(`common.role.${role}`))) })
}

function OrderWords({ orders }: { readonly orders: readonly BlockingOrder[] }) {
  const t = useT()
  const rich = useWorkRich()
  return orders.map((order, at) => (
    <Fragment key={order.id}>
      {at > 0 && ', '}
      {rich('work.cannot.order', {
        order: <TextLink to="?tab=orders">{order.kpnReference ?? String(order.id)}</TextLink>,
        status: trackStatus(t, order.status).word.toLowerCase(),
      })}
    </Fragment>
  ))
}
