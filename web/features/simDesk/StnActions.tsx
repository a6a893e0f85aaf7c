import type { Ref } from 'react'
import { useLineWork } from '../../data/useLineWork.ts'
import { lineName, type Line } from '../../domain/line.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { ActionList } from './ActionList.tsx'
import { StnState } from './StnState.tsx'
import type { ActionKind, HitAction } from './lineActions.ts'
import { useActionKeys, type KeyTaker } from './useActionKeys.ts'

/** What sTN calls the deeds that are done from here. */
export const STN_DEED = { block: 'suspend', unblock: 'resume', replace: 'swap' } as const

interface StnActionsProps {
  readonly line: Line
  readonly keys: Ref<KeyTaker>
  readonly onDo: (kind: ActionKind) => void
}

/** What can be done with a line of sTN's; Enter suspends one that works, for who may, and else opens it. */
export function StnActions({ line, keys, onDo }: StnActionsProps) {
  const s = useSimDeskT()
  const { cannotNow, running, lastSuspend } = useLineWork(line)
  const kinds = [line.state === 'SUSPENDED' ? 'unblock' : 'block', 'replace'] as const
  const deeds: HitAction[] = kinds.map((kind) => ({ kind, cannot: cannotNow(STN_DEED[kind]) }))
  const open: HitAction = { kind: 'stn' }
  // lifting a block is never the first: Enter would give a lost phone its line back
  const isBlockFirst = line.state === 'ACTIVE' && deeds[0]?.cannot === undefined
  const actions = isBlockFirst ? [...deeds, open] : [open, ...deeds]
  useActionKeys(keys, actions, onDo)
  return (
    <ActionList title={s('desk.what', { name: lineName(line) })} actions={actions} onDo={onDo} upstream="sTN">
      <StnState line={line} running={running} lastSuspend={lastSuspend} />
    </ActionList>
  )
}
