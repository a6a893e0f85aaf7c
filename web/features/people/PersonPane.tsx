import { styled } from '@mui/material/styles'
import { Suspense, useEffect } from 'react'
import type { SubscriberTree } from '../../domain/subscriberTree.ts'
import { nodeOfPerson, type Person } from '../../domain/person.ts'
import { later } from '../../lib/later.ts'
import { TabPanel } from '../../ui/Tabs.tsx'
import { ContractsTab } from './ContractsTab.tsx'
import { DetailsTab } from './DetailsTab.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { OrdersTab } from './OrdersTab.tsx'
import { PersonHead } from './PersonHead.tsx'
import { PersonTabs } from './PersonTabs.tsx'
import { TimelineTab } from './TimelineTab.tsx'
import { UnsavedBar } from './UnsavedBar.tsx'
import { isOnlyHere } from './saveState.ts'
import { useEditCannot } from './useEditCannot.ts'
import { useFollowedSave } from './useFollowedSave.ts'
import { usePersonEdit } from './usePersonEdit.ts'
import { usePersonTab } from './usePersonTab.ts'

const PersonChecklists = later(async () => (await import('./checklists/PersonChecklists.tsx')).PersonChecklists)

const Panel = styled(TabPanel)({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' })

interface PersonPaneProps {
  readonly person: Person
  readonly tree: SubscriberTree
}

/** One person: details, contracts, what is under way and what happened. What is typed outlives a change of tab. */
export function PersonPane({ person, tree }: PersonPaneProps) {
  const edit = usePersonEdit(person)
  const command = useFollowedSave(person.id, edit)
  const cannot = useEditCannot(person.id, edit.state, command)
  const [tab, choose] = usePersonTab()
  const unsaved = isOnlyHere(edit.state) ? edit.changes.length : 0

  useEffect(() => tree.replace(nodeOfPerson(person)), [person, tree])

  return (
    <>
      <PersonHead person={edit.base} />
      <Suspense fallback={null}>
        <PersonChecklists person={edit.base} />
      </Suspense>
      <PersonTabs person={edit.base} chosen={tab} onChoose={choose} />
      <Panel id={tab}>
        {tab === 'details' && <DetailsTab edit={edit} command={command} cannot={cannot} />}
        {tab === 'contracts' && <ContractsTab person={edit.base} />}
        {tab === 'orders' && <OrdersTab person={edit.base} />}
        {tab === 'timeline' && <TimelineTab person={edit.base} />}
      </Panel>
      {tab !== 'details' && unsaved > 0 && <UnsavedBar count={unsaved} onShow={() => choose('details')} />}
      <LeaveGuard person={edit.base} unsaved={unsaved} />
    </>
  )
}
