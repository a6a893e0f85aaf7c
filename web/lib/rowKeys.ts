/**
 * Keys for the rows of a virtual list. A row that stays in sight keeps its own; after a leap, such as a dragged scroll bar
 * makes at every frame, what was in sight lends its keys, so that the browser moves rows that are there instead of making
 * all of them again. After a step rows are made anew: lending would put every row of a sorted list in another place.
 * `indexes` ascend; the answer has one key for each, in the same order.
 */
export function rowKeys(): (indexes: readonly number[]) => readonly number[] {
  let known = new Map<number, number>()
  let next = 0
  return (indexes) => {
    const stays = new Set(indexes.filter((index) => known.has(index)))
    // the row that has the focus stays wherever the list goes
    const isLeap = stays.size <= 1
    const lent = isLeap ? [...known].filter(([index]) => !stays.has(index)).map(([, key]) => key) : []
    known = new Map(indexes.map((index) => [index, known.get(index) ?? lent.shift() ?? next++]))
    return [...known.values()]
  }
}
