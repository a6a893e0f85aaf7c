import { useQuery } from '@tanstack/react-query'
import { simBlock } from '#contract/msm/simOrders.ts'
import { shownName } from '#contract/personName.ts'
import { commandQueries } from '../../data/commands.ts'
import { oneContractQueries } from '../../data/contract.ts'
import { useContractWork } from '../../data/useContractWork.ts'
import { isSettled } from '../../domain/command.ts'
import { stateOfLetter } from '../../domain/contractDetails.ts'
import type { ContractSubject } from '../../domain/contractSubject.ts'
import type { ContractHit } from '../../domain/searchHits.ts'
import { lineActions } from './lineActions.ts'

/**
 * A line that was found, as it stands now: what KPN allows and its details are read at once and side by side, so that
 * nobody waits for them when a reason has been chosen. Until they are there, the hit itself is what is known. Nothing is
 * read of it until `enabled`.
 */
export function useLine({ contract }: ContractHit, enabled = true) {
  const work = useContractWork(contract.id, enabled)
  const details = useQuery({ ...oneContractQueries.details(contract.id), enabled })
  const commands = useQuery({ ...commandQueries.ofContract(contract.id), enabled }).data?.commands ?? []
  const now = details.data
  const subject: ContractSubject = {
    id: contract.id,
    number: now?.number ?? contract.number,
    person: shownName(contract.person),
    email: now?.email ?? '',
    simCardNumber: now ? now.simCardNumber : contract.simCardNumber,
    state: now ? stateOfLetter(now.letter) : contract.state,
    path: now?.path ?? [],
    hasIndividualBundle: now?.hasIndividualBundle ?? false,
  }
  return {
    ...work,
    subject,
    actions: lineActions({ ...subject, ...work }),
    /** The block that KPN carried out for us last. */
    lastBlock: commands.find(
      (one) =>
        one.row === simBlock.id && isSettled(one) && one.progress?.succeeded !== false && one.state === 'accepted',
    ),
  }
}

export type Line = ReturnType<typeof useLine>
