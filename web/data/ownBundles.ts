import type { QueryClient } from '@tanstack/react-query'
import { oneContractQueries } from './contract.ts'
import { inTurns } from './inTurns.ts'
import { patiently } from './patiently.ts'

/** Reads at once: KPN has no list that tells. */
const AT_ONCE = 2

/**
 * Which of these contracts have a bundle of their own: only of those a move may say whether it goes along (reference 3.4).
 * `onProgress` hears how many were read. Throws as `call` does, and the signal's AbortError.
 */
export async function readOwnBundles(
  client: QueryClient,
  ids: readonly number[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ReadonlySet<number>> {
  const turn = inTurns(AT_ONCE)
  const own = new Set<number>()
  let done = 0
  const read = async (id: number) => {
    const { hasIndividualBundle } = await patiently(() => client.fetchQuery(oneContractQueries.details(id)), signal)
    if (hasIndividualBundle) own.add(id)
    done += 1
    onProgress(done)
  }
  await Promise.all(ids.map((id) => turn(() => read(id), signal)))
  return own
}
