import { useQuery } from '@tanstack/react-query'
import { contractSeparate } from '#contract/msm/contracts.ts'
import {
  contractMove,
  contractPortOut,
  contractTerminate,
  simBlock,
  simReplace,
  simUnblock,
} from '#contract/msm/simOrders.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from './commands.ts'
import { contractWorkQueries } from './contractDeeds.ts'
import { sessionQueries } from './session.ts'
import { whyCannot } from '../domain/availability.ts'
import { isUnderWay } from '../domain/command.ts'
import { shownDeeds, whyNotContract, type ContractDeed } from '../domain/contractCan.ts'
import type { DeedCannot } from '../domain/deed.ts'

/** The row that does it; combining is an order out of a basket. */
const ROW: Readonly<Record<Exclude<ContractDeed, 'combine'>, string>> = {
  block: simBlock.id,
  unblock: simUnblock.id,
  replace: simReplace.id,
  move: contractMove.id,
  separate: contractSeparate.id,
  portOut: contractPortOut.id,
  terminate: contractTerminate.id,
}

/** What of ours is under way with a contract, whoever asked for it. */
const openIn = (commands: readonly Command[]) =>
  commands.filter((command) => isUnderWay(command) && Object.values(ROW).includes(command.row))

/** What can be done with a contract now, why not, and what is under way with it. Nothing is read for it until `enabled`. */
export function useContractWork(contractId: number, enabled = true) {
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery({ ...contractWorkQueries.can(contractId), enabled })
  const running = openIn(useQuery({ ...commandQueries.ofContract(contractId), enabled }).data?.commands ?? [])

  const cannotNow = (deed: ContractDeed): DeedCannot | undefined => {
    const cannot = whyNotContract(deed, held, can.data)
    if (cannot?.why === 'role') return cannot
    // the ledger takes no second one of a kind; KPN decides about the others
    const same = deed === 'combine' ? undefined : running.find(({ row }) => row === ROW[deed])
    if (same) return { why: 'running', command: same }
    if (!can.data && can.isError) return { why: 'unread' }
    return cannot
  }
  const cannotModify = (): DeedCannot | undefined => {
    const cannot = whyCannot('contract.change', held, can.data?.modify)
    return cannot?.why !== 'role' && !can.data && can.isError ? { why: 'unread' } : cannot
  }
  return {
    running,
    canModify: can.data?.modify.visible !== false,
    cannotModify,
    shown: shownDeeds(can.data),
    cannotNow,
    isUnread: can.isError,
    readAgain: () => void can.refetch(),
  }
}
