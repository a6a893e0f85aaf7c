import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { groupQueries } from '../../../data/groups.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyNotGroup, type GroupCan } from '../../../domain/groupCan.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { later } from '../../../lib/later.ts'
import { Deeds, type DeedButton } from './Deeds.tsx'
import { NewPeople } from './NewPeople.tsx'
import { useDo } from './useDo.ts'

const CreatePerson = later(async () => (await import('./CreatePerson.tsx')).CreatePerson)

const DEEDS = ['person'] as const

/** What can be done with a group, why not, and who was asked for in it. */
export function GroupWork({ group }: { readonly group: Group }) {
  const w = useWorkT()
  const { asked, open, leave } = useDo(DEEDS)
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery(groupQueries.can(group.id))
  const cannot = (deed: keyof GroupCan) => {
    const why = whyNotGroup(deed, held, can.data)
    // a moment without an answer is no reason yet: what is pressed asks again
    return why?.why === 'unread' && !can.error ? undefined : why
  }
  const deeds: DeedButton[] = [
    {
      key: 'person',
      label: w('work.newPerson'),
      icon: 'user-plus',
      cannot: cannot('person'),
      onPress: () => open('person'),
    },
  ]
  return (
    <>
      <Deeds deeds={deeds} />
      {held.includes('people.edit') && <NewPeople group={group} />}
      <Suspense fallback={null}>{asked === 'person' && <CreatePerson group={group} onLeave={leave} />}</Suspense>
    </>
  )
}
