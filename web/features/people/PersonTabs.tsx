import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { shownName } from '#contract/personName.ts'
import { contractQueries } from '../../data/contracts.ts'
import { orderQueries } from '../../data/orders.ts'
import type { Person } from '../../domain/person.ts'
import { isFinal } from '../../domain/tracked.ts'
import { useNumber, useT } from '../../i18n/useT.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { PERSON_TABS, type PersonTab } from './usePersonTab.ts'

interface PersonTabsProps {
  readonly person: Person
  readonly chosen: PersonTab
  readonly onChoose: (tab: PersonTab) => void
}

/** The parts of a person, with counts where upstream gives one. */
export function PersonTabs({ person, chosen, onChoose }: PersonTabsProps) {
  const t = useT()
  const number = useNumber()
  const contracts = useInfiniteQuery(contractQueries.ofPerson(person.id)).data?.pages[0]?.total
  const requests = useQuery(orderQueries.ofPerson(person.id, person.lastName)).data?.requests
  const underWay = requests?.filter((request) => !isFinal(request)).length
  const counts: Partial<Record<PersonTab, number | undefined>> = { contracts, orders: underWay }
  const items = PERSON_TABS.map((id) => {
    const count = counts[id]
    return { id, label: t(`people.tab.${id}`), count: count ? number(count) : undefined }
  })
  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  return (
    <Tabs
      label={t('people.tabs', { name })}
      items={items}
      chosen={chosen}
      onChoose={(id) => onChoose(PERSON_TABS.find((tab) => tab === id)!)}
    />
  )
}
