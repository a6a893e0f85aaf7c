import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { afterWork } from '../../../data/afterWork.ts'
import { deeds } from '../../../data/deeds.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { treeLoader } from '../../../data/treeLoader.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { usePeopleCodes } from './usePeopleCodes.ts'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { useDeed } from '../../../data/useDeed.ts'

interface RemoveGroupProps {
  readonly group: Group
  readonly cannot: WorkCannotWhy | undefined
  readonly onLeave: () => void
}

/** Removes a cost centre or a group of the company's own making; nobody in it is deleted. */
export function RemoveGroup({ group, cannot, onLeave }: RemoveGroupProps) {
  const w = useWorkT()
  const codes = usePeopleCodes()
  const rich = useWorkRich()
  const client = useQueryClient()
  const navigate = useNavigate()
  const above = group.path.at(-1)
  const { id, name } = group
  const place = above?.name ?? ''
  const home = above ? paths.node(above.kind, above.id) : paths.people()
  const deed = useDeed((isDone) => isDone && above && void afterWork.groupWent(client, id, above.id))
  const count = treeLoader(client).tree.level(id)?.total
  const isDone = deed.stand === 'done'
  const reason = deed.stand === 'ready' || deed.stand === 'failed' ? cannot : undefined
  return (
    <DeedDialog
      title={w('work.remove.title', { name })}
      deed={deed}
      codes={codes}
      onClose={isDone ? () => void navigate(home, { replace: true }) : onLeave}
      press={{
        label: w('work.remove.press', { name }),
        isDanger: true,
        cannot: reason && <WorkCannot cannot={reason} />,
        onPress: () => void deed.press({ remove: id }, (sending) => deeds.removeGroup(id, sending)),
      }}
      doneText={w('work.remove.doneText', { name, place })}
      way={
        isDone && (
          <Button look="primary" to={home}>
            {w('work.remove.leave', { place })}
          </Button>
        )
      }
    >
      <p>
        {rich('work.remove.text', { name: <b>{name}</b>, place: <b>{place}</b> })}{' '}
        {count !== undefined && w('work.remove.count', { count })}
      </p>
    </DeedDialog>
  )
}
