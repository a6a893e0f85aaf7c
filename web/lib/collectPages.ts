export interface CollectedPage<Row> {
  readonly rows: readonly Row[]
  /** How many there are in all, as this page's answer says. */
  readonly total: number
}

interface CollectOptions<Row> {
  /** Rows from (included) to (excluded). May be called again for a page that failed. */
  readonly read: (from: number, to: number, signal: AbortSignal) => Promise<CollectedPage<Row>>
  readonly idOf: (row: Row) => string | number
  /** Rows per page, at most. */
  readonly size: number
  readonly signal: AbortSignal
  /** Pages that are here already, by number: filled as they come, so that a second try goes on where the first ended. */
  readonly pages?: Map<number, CollectedPage<Row>>
  readonly onProgress?: (rows: number, total: number) => void
}

export interface Collected<Row> {
  /** In upstream's order, each id once. */
  readonly rows: readonly Row[]
  readonly totalAtStart: number
  readonly totalAtEnd: number
}

/** Pages under way at once. */
const AT_ONCE = 2

/**
 * Reads a list to its end, two pages at a time. Upstream's list may change meanwhile: what moved to a later page comes
 * twice (and counts once), and the total is asked again at the end so that a difference can be said. Throws what `read`
 * throws, and the signal's AbortError.
 */
export async function collectPages<Row>(options: CollectOptions<Row>): Promise<Collected<Row>> {
  const { read, idOf, size, signal, onProgress, pages = new Map() } = options
  let total = 0
  /** Nothing from here on is read: everything once a page failed. */
  let end = Infinity
  let step = size
  const take = async (number: number) => {
    signal.throwIfAborted()
    const page = pages.get(number) ?? (await read(number * step, (number + 1) * step, signal))
    pages.set(number, page)
    total = Math.max(total, page.total)
    const count = [...pages.values()].reduce((sum, { rows }) => sum + rows.length, 0)
    // a page that comes after another failed is kept, and no progress any more
    if (end > 0) onProgress?.(Math.min(count, total), total)
    return page
  }

  const first = await take(0)
  // upstream may give fewer rows than were asked for: its most is the step from here on
  if (first.rows.length > 0 && first.rows.length < first.total) step = Math.min(size, first.rows.length)
  let next = 1
  const helper = async () => {
    // a list that grows while it is read is followed to its new end
    while (next * step < Math.min(total, end)) {
      next += 1
      await take(next - 1).catch((failure: unknown) => {
        // the other one reads its page to the end and asks for no more
        end = 0
        throw failure
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, helper))
  signal.throwIfAborted()
  const { total: totalAtEnd } = next === 1 ? first : await read(0, 1, signal)

  const byId = new Map<string | number, Row>()
  for (const number of [...pages.keys()].sort((a, b) => a - b)) {
    for (const row of pages.get(number)!.rows) if (!byId.has(idOf(row))) byId.set(idOf(row), row)
  }
  return { rows: [...byId.values()], totalAtStart: first.total, totalAtEnd }
}
