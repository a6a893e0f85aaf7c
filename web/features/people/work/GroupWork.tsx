import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { groupQueries } from '../../../data/groups.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { sessionQueries } from '../../../data/session.ts'
import { GROUP_DEEDS, whyNotGroup, type GroupDeed } from '../../../domain/groupCan.ts'
import { useWorkT, type WorkKey } from '../../../i18n/useWorkT.ts'
import { later } from '../../../lib/later.ts'
import type { IconName } from '../../../ui/icons.ts'
import { Deeds, type WorkDeed } from './Deeds.tsx'
import { NewPeople } from './NewPeople.tsx'
import { useDo } from './useDo.ts'

const CreatePerson = later(async () => (await import('./CreatePerson.tsx')).CreatePerson)

const GroupForm = later(async () => (await import('./GroupForm.tsx')).GroupForm)
const RemoveGroup = later(async () => (await import('./RemoveGroup.tsx')).RemoveGroup)
const MoveDialog = later(async () => (await import('./MoveDialog.tsx')).MoveDialog)

const LABEL = {
  person: ['work.newPerson', 'user-plus'],
  'cost-center': ['work.newCostCenter', 'wallet-cards'],
  group: ['work.newGroup', 'folder-plus'],
  rename: ['work.rename', 'pencil'],
  move: ['work.move', 'folder-input'],
  remove: ['work.remove', 'trash-2'],
} as const satisfies Record<GroupDeed, readonly [WorkKey, IconName]>

/** What can be done with a group, why not, and who was asked for in it. */
export function GroupWork({ group }: { readonly group: Group }) {
  const w = useWorkT()
  const { asked, open, leave } = useDo(GROUP_DEEDS)
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery(groupQueries.can(group.id))
  const cannot = (deed: GroupDeed) => {
    const why = whyNotGroup(deed, held, can.data)
    // a moment without an answer is no reason yet: what is pressed asks again
    return why?.why === 'unread' && !can.error ? undefined : why
  }
  const deeds = GROUP_DEEDS.map((key): WorkDeed => {
    const [label, icon] = LABEL[key]
    return {
      key,
      label: w(label),
      icon,
      isDanger: key === 'remove',
      cannot: cannot(key),
      onPress: () => open(key),
    }
  })
  return (
    <>
      <Deeds deeds={deeds} />
      {held.includes('people.edit') && <NewPeople group={group} />}
      <Suspense fallback={null}>
        {asked === 'person' && <CreatePerson group={group} onLeave={leave} />}
        {(asked === 'cost-center' || asked === 'group' || asked === 'rename') && (
          <GroupForm key={asked} deed={asked} group={group} cannot={cannot(asked)} onLeave={leave} />
        )}
        {asked === 'move' && <MoveDialog items={[group]} cannot={cannot('move')} onLeave={leave} />}
        {asked === 'remove' && <RemoveGroup group={group} cannot={cannot('remove')} onLeave={leave} />}
      </Suspense>
    </>
  )
}
