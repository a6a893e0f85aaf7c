import { useEffect, useState, type Ref } from 'react'
import type { ContractHit } from '../../domain/searchHits.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useSubjectName } from '../../ui/deed/useSubjectName.ts'
import { ActionList } from './ActionList.tsx'
import type { ActionKind } from './lineActions.ts'
import { LineState } from './LineState.tsx'
import { useActionKeys, type KeyTaker } from './useActionKeys.ts'
import { useLine } from './useLine.ts'

/** Ms that a hit stays chosen before it is read: whoever goes by it with the arrows asks KPN nothing. */
const CALM = 150

interface LineActionsProps {
  readonly hit: ContractHit
  /** Nobody went to it: it is what was found first. */
  readonly isFirst: boolean
  readonly keys: Ref<KeyTaker>
  readonly onDo: (kind: ActionKind) => void
}

/** What can be done with a line that was found; what is under way with it or was done already comes first. */
export function LineActions({ hit, isFirst, keys, onDo }: LineActionsProps) {
  const s = useSimDeskT()
  const [isCalm, setCalm] = useState(isFirst)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), CALM)
    return () => clearTimeout(timer)
  }, [])
  const line = useLine(hit, isCalm)
  const name = useSubjectName(line.subject)
  useActionKeys(keys, line.actions, onDo)
  return (
    <ActionList title={s('desk.what', { name })} actions={line.actions} onDo={onDo}>
      <LineState line={line} />
    </ActionList>
  )
}
