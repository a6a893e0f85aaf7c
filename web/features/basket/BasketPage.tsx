import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams, useSearchParams } from 'react-router'
import { rolesWith } from '#contract/permissions.ts'
import { useBasket } from '../../data/useBasket.ts'
import { sessionQueries } from '../../data/session.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import type { BasketHere } from './basketHere.ts'
import { PageRoom } from './PageRoom.tsx'
import { useBasketSubject } from './useBasketSubject.ts'
import { addressOf, askedOf, type AskedBasket } from './wayAddress.ts'

/** The basket that the address names; the editor and the review stand below it and work on the same one. */
export function BasketPage() {
  const b = useBasketT()
  const t = useT()
  const { kind, subject } = useParams()
  const [params] = useSearchParams()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const asked = askedOf(kind, subject, params)
  if (!held.includes('contract.change')) {
    const roles = new Intl.ListFormat(t('people.locale'), { type: 'disjunction' })
    return (
      <PageRoom>
        <StateBox kind="forbidden" level={1} title={b('basket.forbidden')}>
          {b('basket.forbidden.text', {
            roles: roles.format(rolesWith('contract.change').map((role) => t(`common.role.${role}`))),
          })}
        </StateBox>
      </PageRoom>
    )
  }
  if (!asked)
    return (
      <PageRoom>
        <StateBox
          kind="empty"
          level={1}
          title={b('basket.nobody')}
          action={<Button to={paths.contracts()}>{t('common.contracts')}</Button>}
        >
          {b('basket.nobody.text')}
        </StateBox>
      </PageRoom>
    )
  // another way in is another basket: nothing of this one goes along
  return <OneBasket key={addressOf(asked.way)} asked={asked} />
}

function OneBasket({ asked }: { readonly asked: AskedBasket }) {
  const subject = useBasketSubject(asked)
  // the list of drafts says what is done in the language of whoever reads it
  const about = [subject.number, subject.person].filter(Boolean).join(' · ')
  const { basket, state } = useBasket(asked.way, about)
  return <Outlet context={{ ...asked, basket, state, subject } satisfies BasketHere} />
}
