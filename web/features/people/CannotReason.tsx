import { Fragment } from 'react'
import { useRich, useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { Why } from '../../ui/Why.tsx'
import { trackStatus } from '../../ui/trackWords.ts'
import type { EditCannot } from './useEditCannot.ts'

interface CannotReasonProps {
  readonly id?: string
  readonly cannot: EditCannot
}

/** Why nothing can be changed now, in words, with the way to what stands in between. */
export function CannotReason({ id, cannot }: CannotReasonProps) {
  const t = useT()
  return (
    <Why {...(id === undefined ? {} : { id })}>
      {t('people.cannot.edit')} <Reason cannot={cannot} />
    </Why>
  )
}

function Reason({ cannot }: { readonly cannot: EditCannot }) {
  const t = useT()
  const rich = useRich()
  switch (cannot.why) {
    case 'role': {
      const roles = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
      return t('people.cannot.role', { roles: roles.format(cannot.roles.map((role) => t(`common.role.${role}`))) })
    }
    case 'kpn':
      return t('people.cannot.kpn')
    case 'command':
      return t(cannot.command.state === 'unknown' ? 'people.cannot.unknown' : 'people.cannot.command', {
        operator: cannot.command.operator,
        time: formatTime(cannot.command.sentAt),
      })
    case 'orders':
      return cannot.orders.map((order, at) => (
        <Fragment key={order.id}>
          {at > 0 && ', '}
          {rich('people.cannot.order', {
            order: <TextLink to="?tab=orders">{order.kpnReference ?? String(order.id)}</TextLink>,
            status: trackStatus(t, order.status).word.toLowerCase(),
          })}
        </Fragment>
      ))
  }
}
