import { afterContractWork } from './contractDeeds.ts'
import { useFollowedDeed, type FollowedDeed } from './useFollowedDeed.ts'

/** A write about a contract, ours or the one of a colleague who was first. */
export type ContractDeedRun = FollowedDeed

export const useContractDeed = (): ContractDeedRun => useFollowedDeed(afterContractWork)
