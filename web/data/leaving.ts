/** What wants to know that somebody signs out; in a file of its own, so that signing in loads none of it. */
interface Leaver {
  /** While the session is still there: what is not kept yet is kept. Never throws. */
  readonly before: () => Promise<void>
  /** Nobody is signed in any more: what was read is forgotten. */
  readonly after: () => void
}

const leavers = new Set<Leaver>()

export const onLeaving = (leaver: Leaver): void => void leavers.add(leaver)

export async function beforeLeaving(): Promise<void> {
  await Promise.all([...leavers].map(({ before }) => before()))
}

export function afterLeaving(): void {
  for (const { after } of leavers) after()
}
