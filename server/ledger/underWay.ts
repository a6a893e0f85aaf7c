/** Counts work that nobody may cut short, so that a stop can wait for its end. */
export function underWay() {
  const running = new Set<Promise<unknown>>()
  return {
    track<T>(work: Promise<T>): Promise<T> {
      running.add(work)
      const over = () => void running.delete(work)
      work.then(over, over)
      return work
    },
    /** Resolves when nothing is under way any more; never rejects. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
