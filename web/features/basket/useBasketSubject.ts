import { useQuery } from '@tanstack/react-query'
import { shownName } from '#contract/personName.ts'
import { showPhone } from '#contract/phone.ts'
import { oneContractQueries } from '../../data/contract.ts'
import { subscriberQueries } from '../../data/subscribers.ts'
import type { BasketWay } from '../../domain/basket.ts'
import { holderOf, placeOf } from '../../domain/contractDetails.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { paths } from '../../lib/paths.ts'
import type { AskedBasket } from './wayAddress.ts'

/** What a basket is about, as far as it has been read. */
export interface BasketSubject {
  readonly title: string
  /** The number of the contract, as people read it. */
  readonly number: string | null
  /** Whose it is, and where they stand. */
  readonly person: string | null
  /** Where the basket was begun. */
  readonly from: { readonly label: string; readonly to: string } | null
}

const contractOf = (way: BasketWay): number | undefined => {
  if (way.kind === 'modify') return way.contractId
  return way.kind === 'combine' ? way.mobileContractId : undefined
}

/** Reads whose basket it is; the basket itself does not wait for it. */
export function useBasketSubject({ way, portIn }: AskedBasket): BasketSubject {
  const b = useBasketT()
  const contractId = contractOf(way)
  const personId = way.kind === 'new' || way.kind === 'reactivate' ? way.accountGroupId : undefined
  const contract = useQuery({ ...oneContractQueries.details(contractId ?? 0), enabled: contractId !== undefined }).data
  const person = useQuery({ ...subscriberQueries.one(personId ?? 0), enabled: personId !== undefined }).data
  const title = b(`basket.title.${portIn ? 'portIn' : way.kind}`)
  if (contractId !== undefined) {
    const number = contract?.number ? showPhone(contract.number) : null
    const holder = contract && (holderOf(contract) ?? contract.path.at(-1))
    const place = contract && placeOf(contract).at(-1)
    return {
      title,
      number,
      person: [holder?.name, place !== holder && place?.name].filter(Boolean).join(' · ') || null,
      from: { label: number ?? String(contractId), to: paths.contract(contractId) },
    }
  }
  if (personId === undefined) return { title, number: null, person: null, from: null }
  const name = person && shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  return {
    title,
    number: null,
    person: [name, person?.path.at(-1)?.name].filter(Boolean).join(' · ') || null,
    from: { label: name || String(personId), to: paths.person(personId) },
  }
}
