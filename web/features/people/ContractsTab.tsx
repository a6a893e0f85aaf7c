import { useInfiniteQuery } from '@tanstack/react-query'
import { showPhone } from '#contract/phone.ts'
import { shownName } from '#contract/personName.ts'
import { contractQueries } from '../../data/contracts.ts'
import type { ContractInList } from '../../domain/contract.ts'
import type { Person } from '../../domain/person.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ContractState } from '../../ui/ContractState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { BeginContract } from './BeginContract.tsx'
import { PartBody } from './PartBody.tsx'

/** What somebody has with KPN. */
export function ContractsTab({ person }: { readonly person: Person }) {
  const t = useT()
  const list = useInfiniteQuery(contractQueries.ofPerson(person.id))
  const contracts = list.data?.pages.flatMap((page) => page.contracts) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })

  const begin = <BeginContract personId={person.id} />

  if (list.isPending)
    return (
      <PartBody>
        <Skeleton bars={['60%', '52%', '64%']} line={52} />
      </PartBody>
    )
  if (list.error && contracts.length === 0)
    return <FailedPart failure={list.error} onAgain={() => void list.refetch()} />
  if (total === 0)
    return (
      <PartBody>
        {begin}
        <StateBox kind="empty" level={3} title={t('people.contracts.none')} />
      </PartBody>
    )
  return (
    <PartBody>
      {begin}
      <ul className="rows" aria-label={t('people.contracts.label', { name })}>
        {contracts.map((contract) => (
          <Row key={contract.id} contract={contract} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button size="small" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('people.contracts.more')}
          </Button>
        </div>
      )}
      <p className="how">{t('people.contracts.count', { loaded: contracts.length, total })}</p>
    </PartBody>
  )
}

function Row({ contract }: { readonly contract: ContractInList }) {
  const t = useT()
  const { language } = useLanguage()
  const { number, product, category, simCardNumber } = contract
  return (
    <li>
      <span>
        <span className="main">
          <TextLink to={paths.contract(contract.id)}>{number ? showPhone(number) : t('people.unnumbered')}</TextLink>
        </span>
        {simCardNumber && (
          <span className="more">
            {t('people.contracts.sim')} {simCardNumber.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}
          </span>
        )}
      </span>
      <span>
        <span>{product?.[language] || product?.nl || '–'}</span>
        {category && <span className="more">{category}</span>}
      </span>
      <ContractState state={contract.state} />
    </li>
  )
}
