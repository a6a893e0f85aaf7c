import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { oneContractQueries } from '../../data/contract.ts'
import { useTargets } from '../../data/useTargets.ts'
import type { HierarchyNode } from '../../domain/node.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { kpnReason } from '../../ui/deed/kpnWords.ts'
import { useContractCodes } from '../../ui/deed/useContractCodes.ts'
import { LabelRow } from '../../ui/Field.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { vars } from '../../ui/theme.ts'
import { TreePicker } from '../../ui/TreePicker.tsx'

interface MoveTargetProps {
  /** The contract that KPN is asked about: it judges one at a time (reference 3.2). */
  readonly firstId: number
  readonly target: HierarchyNode | undefined
  /** Undefined when KPN does not permit what was chosen. */
  readonly onTarget: (target: HierarchyNode | undefined) => void
}

/** Where the contracts of a batch go. */
export function MoveTarget({ firstId, target, onTarget }: MoveTargetProps) {
  const b = useBatchesT()
  const d = useDeedT()
  const codes = useContractCodes()
  // what stands open at first is where it is now; a contract that is gone opens nothing
  const first = useQuery(oneContractQueries.details(firstId))
  const [refused, setRefused] = useState<HierarchyNode>()
  const { loader, reasonOf } = useTargets({ operation: 'MOVE_CONTRACT', ids: [firstId] })
  const noteOf = (node: HierarchyNode) => {
    const reason = reasonOf(node)
    return reason === undefined ? undefined : kpnReason(d, reason, codes)
  }
  const choose = (node: HierarchyNode) => {
    const isRefused = reasonOf(node) !== undefined
    setRefused(isRefused ? node : undefined)
    onTarget(isRefused ? undefined : node)
  }
  return (
    <div>
      <LabelRow as="span">{b('batches.new.where')}</LabelRow>
      <Hint>{b('batches.new.whereHint')}</Hint>
      {first.isPending ? (
        <Skeleton bars={['40%', '60%', '50%', '70%']} line={32} />
      ) : (
        <TreePicker
          label={b('batches.new.target')}
          loader={loader}
          path={first.data?.path.slice(0, -1) ?? []}
          chosenId={(refused ?? target)?.id}
          onChoose={choose}
          noteOf={noteOf}
        />
      )}
      {refused && (
        <NotHere role="alert">
          {b('batches.new.notHere', { name: refused.name, reason: noteOf(refused) ?? '' })}
        </NotHere>
      )}
    </div>
  )
}

const Hint = styled('p')({ fontSize: 12, lineHeight: '16px', color: vars.text.disabled, marginBottom: 4 })
const NotHere = styled('p')({ fontSize: 13, lineHeight: '20px', color: vars.warning.main, marginTop: 4 })
