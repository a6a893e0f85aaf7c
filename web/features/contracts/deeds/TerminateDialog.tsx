import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { contractDeeds, contractWorkQueries } from '../../../data/contractDeeds.ts'
import { dayFault } from '../../../domain/wishDay.ts'
import { useContractDeedRich, useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { formatDate } from '../../../lib/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { DeedFrame } from './DeedFrame.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { FeeLine } from './FeeLine.tsx'
import { useContractDeed } from '../../../data/useContractDeed.ts'
import { useContractRefusal } from '../../../ui/deed/useContractRefusal.ts'
import { useSubjectName } from '../../../ui/deed/useSubjectName.ts'

/** Ends a contract on a day that KPN allows, with what that costs beside it. */
export function TerminateDialog({ contract, cannot, onClose }: ContractDeedProps) {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const name = useSubjectName(contract)
  const [typed, setDay] = useState<string>()
  const [note, setNote] = useState('')
  const [isFeeWaived, setFeeWaived] = useState<string>()
  const run = useContractDeed()
  const isAsking = run.stand === 'ready' || run.stand === 'failed'
  const first = useQuery(contractWorkQueries.firstEnd(contract.id))
  const day = typed ?? first.data ?? ''
  const refusal = useContractRefusal(run, { day })
  const fault = first.data === undefined ? undefined : dayFault(day, first.data)
  const isDayGood = first.data !== undefined && fault === undefined
  const fee = useQuery({ ...contractWorkQueries.fee(contract.id, day), enabled: isDayGood && isAsking })
  const isFeeKnown = fee.data !== undefined && !fee.isFetching

  const faultWords = fault && c(`cdeed.terminate.${fault}`, { date: formatDate(first.data ?? '') })
  const wants = () => {
    if (first.data === undefined) return c(first.isError ? 'cdeed.terminate.unread' : 'cdeed.terminate.reading')
    if (faultWords) return faultWords
    if (fee.isFetching) return c('cdeed.fee.reading')
    return isFeeKnown || isFeeWaived === day ? undefined : c('cdeed.fee.need')
  }
  return (
    <DeedFrame
      contract={contract}
      title={c('cdeed.terminate.title', { name })}
      run={run}
      isDanger
      cannot={cannot}
      wants={wants()}
      onPress={() =>
        void run.press({ terminate: contract.id, day }, (sending) =>
          contractDeeds.terminate(contract.id, day, { ...sending, note }),
        )
      }
      onClose={onClose}
      note={note}
      onNote={setNote}
      follows={rich('cdeed.terminate.text', {
        date: <b>{isDayGood ? formatDate(day) : '…'}</b>,
        back: <b>{c('cdeed.terminate.back')}</b>,
      })}
      doneText={c('cdeed.terminate.doneText', { name })}
      day={day}
    >
      {first.isError && (
        <Notice
          tone="stop"
          role="alert"
          title={c('cdeed.terminate.unread')}
          action={
            <Button size="small" icon="refresh-cw" busy={first.isFetching} onClick={() => void first.refetch()}>
              {c('cdeed.again')}
            </Button>
          }
        />
      )}
      <TextField
        type="date"
        label={c('cdeed.terminate.day')}
        labelNote={first.data && c('cdeed.terminate.first', { date: formatDate(first.data) })}
        value={day}
        min={first.data}
        error={faultWords || refusal.day}
        onChange={(event) => setDay(event.target.value)}
      />
      {isDayGood && (
        <FeeLine
          day={day}
          fee={fee.isFetching ? undefined : fee.data}
          hasFailed={fee.isError && !fee.isFetching}
          isAccepted={isFeeWaived === day}
          onAccept={(isAccepted) => setFeeWaived(isAccepted ? day : undefined)}
          onAgain={() => void fee.refetch()}
        />
      )}
    </DeedFrame>
  )
}
