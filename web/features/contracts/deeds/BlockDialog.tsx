import { useSimBlock } from '../../../data/useSimBlock.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { useBlockForm } from '../../../ui/deed/useBlockForm.tsx'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'

interface BlockDialogProps extends ContractDeedProps {
  readonly deed: 'block' | 'unblock'
}

/** Blocks a SIM card, or lifts the block. */
export function BlockDialog({ deed, contract, cannot, onClose, onNext }: BlockDialogProps) {
  const c = useContractDeedT()
  const name = useSubjectName(contract)
  const block = useSimBlock(deed, contract.id)
  const form = useBlockForm(deed, block)
  const isBlock = deed === 'block'
  return (
    <DeedFrame
      contract={contract}
      title={c(`cdeed.${deed}.title`, { name })}
      run={block.run}
      isDanger={isBlock}
      cannot={cannot}
      onPress={block.onPress}
      onClose={onClose}
      note={block.note}
      onNote={block.onNote}
      doneText={c(`cdeed.${deed}.doneText`, { name })}
      onDone={
        <>
          <Button onClick={() => onNext(isBlock ? 'unblock' : 'block')}>
            {c(isBlock ? 'cdeed.unblock' : 'cdeed.block')}
          </Button>
          {isBlock && <Button onClick={() => onNext('replace')}>{c('cdeed.replace')}</Button>}
        </>
      }
      {...form}
    />
  )
}
