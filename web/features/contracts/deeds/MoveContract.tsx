import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { contractDeeds } from '../../../data/contractDeeds.ts'
import { useTargets } from '../../../data/useTargets.ts'
import { wishMoment } from '../../../domain/moveItem.ts'
import type { HierarchyNode } from '../../../domain/node.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { kpnReason } from '../../../ui/deed/kpnWords.ts'
import { LabelRow } from '../../../ui/Field.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { vars } from '../../../ui/theme.ts'
import { TreePicker } from '../../../ui/TreePicker.tsx'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { useContractCodes } from '../../../ui/deed/useContractCodes.ts'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { useToday } from '../../../data/useToday.ts'
import { useContractRefusal } from '../../../ui/deed/useContractRefusal.ts'
import { WishDay } from '../../../ui/deed/WishDay.tsx'

interface Target {
  readonly node: HierarchyNode
  readonly blocked: string | undefined
}

/** Gives a contract to another person or debtor, where KPN permits it. */
export function MoveContract({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const d = useDeedT()
  const codes = useContractCodes()
  const name = useSubjectName(contract)
  const today = useToday()
  const [target, setTarget] = useState<Target>()
  const [day, setDay] = useState('')
  const [takesBundles, setTakesBundles] = useState(true)
  const [note, setNote] = useState('')
  const run = useContractDeed()
  const refusal = useContractRefusal(run, { day })
  const { loader, reasonOf } = useTargets({ operation: 'MOVE_CONTRACT', ids: [contract.id] })

  const noteOf = (node: HierarchyNode) => {
    const reason = reasonOf(node)
    return reason === undefined ? undefined : kpnReason(d, reason, codes)
  }
  const from = contract.path.at(-1)?.name ?? ''
  const to = target && target.blocked === undefined ? target.node : undefined
  const isPast = day !== '' && day < today
  const press = () => {
    if (!to) return
    const where = {
      destinationGroupId: to.id,
      ...(contract.hasIndividualBundle && { moveAddonBundles: takesBundles }),
      ...(day !== '' && { wishDate: wishMoment(day) }),
    }
    // the note of a move is where it went from; what somebody wrote stands as the reason
    const changes = [{ field: 'path', was: from, becomes: to.name }]
    void run.press({ move: contract.id, where }, (sending) =>
      contractDeeds.move(contract.id, where, { ...sending, changes, reason: note }),
    )
  }
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.move.title', { name })}
      run={run}
      cannot={cannot}
      wants={to === undefined ? c('cdeed.move.choose') : isPast ? c('cdeed.day.past') : undefined}
      onPress={press}
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={
        <>
          {to && <>{rich('cdeed.move.sentence', { name, from, to: <b>{to.name}</b> })} </>}
          <b>{c('cdeed.move.back')}</b>
        </>
      }
      doneText={c('cdeed.move.doneText', { name })}
      day={day}
    >
      <div>
        <LabelRow as="span">{c('cdeed.move.where')}</LabelRow>
        <Hint>{c('cdeed.move.whereHint')}</Hint>
        <TreePicker
          label={c('cdeed.move.target')}
          loader={loader}
          path={contract.path.slice(0, -1)}
          chosenId={target?.node.id}
          onChoose={(node) => setTarget({ node, blocked: noteOf(node) })}
          noteOf={noteOf}
        />
        {target?.blocked !== undefined && (
          <NotHere role="alert">{c('cdeed.move.notHere', { name: target.node.name, reason: target.blocked })}</NotHere>
        )}
      </div>
      {contract.hasIndividualBundle && (
        <Switch
          label={c('cdeed.move.bundles')}
          checked={takesBundles}
          onChange={(event) => setTakesBundles(event.target.checked)}
        />
      )}
      <WishDay day={day} first={today} refused={refusal.day} onChange={setDay} />
    </DeedFrame>
  )
}

const Hint = styled('p')({ fontSize: 12, lineHeight: '16px', color: vars.text.disabled, marginBottom: 4 })
const NotHere = styled('p')({ fontSize: 13, lineHeight: '20px', color: vars.warning.main, marginTop: 4 })
