import { afterLineWork } from './subscriptions.ts'
import { useFollowedDeed, type FollowedDeed } from './useFollowedDeed.ts'

/** A write about one of sTN's lines, ours or the one of a colleague who was first. */
export const useLineDeed = (): FollowedDeed => useFollowedDeed(afterLineWork)
