import type { QueryClient } from '@tanstack/react-query'
import { showPhone } from '#contract/phone.ts'
import type { ContractRow } from '../domain/contractList.ts'
import { contractQueries, readRows, type RowsPage } from './contracts.ts'
import { patiently } from './patiently.ts'

/** Rows per request when a big set is looked up in the list of all contracts. */
const AT_ONCE = 1_000

type Found = Map<number, ContractRow>

const isPage = (data: unknown): data is RowsPage => typeof data === 'object' && data !== null && 'rows' in data
const isRow = (data: unknown): data is ContractRow =>
  typeof data === 'object' && data !== null && 'simCardNumber' in data

/** What was read of contracts already: whoever has just chosen them asks KPN for nothing. */
function known(client: QueryClient): Found {
  const found: Found = new Map()
  for (const [, data] of client.getQueriesData({ queryKey: contractQueries.lists() })) {
    if (isPage(data)) for (const row of data.rows) found.set(row.id, row)
    if (isRow(data)) found.set(data.id, data)
  }
  return found
}

/** What people call a contract: its number, else its SIM card. */
const labelOf = (row: ContractRow | undefined): string | undefined => {
  const number = row?.mobileNumber ?? row?.fixedNumber
  return number ? showPhone(number) : (row?.simCardNumber ?? undefined)
}

/**
 * What people call the contracts of a set, in its order. KPN has no list by id: few are read one by one, many are looked
 * up in the list of all. `nameless` names those that have no number; `onProgress` hears how many are found. Throws as `call` does, and the signal's AbortError.
 */
export async function readLabels(
  client: QueryClient,
  ids: readonly number[],
  nameless: (id: number) => string,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<{ readonly id: number; readonly label: string }[]> {
  const found = known(client)
  const missing = new Set(ids.filter((id) => !found.has(id)))
  const tell = () => onProgress(ids.length - missing.size)
  tell()
  const keep = (row: ContractRow) => {
    found.set(row.id, row)
    missing.delete(row.id)
  }
  if (missing.size > 0) {
    const { total } = await patiently(() => readRows({}, 'nl', 0, 1, signal), signal)
    const pages = Math.ceil(total / AT_ONCE)
    for (let page = 0; pages < missing.size && page < pages && missing.size > 0; page += 1) {
      const rows = await patiently(() => readRows({}, 'nl', page * AT_ONCE, (page + 1) * AT_ONCE, signal), signal)
      for (const row of rows.rows) if (missing.has(row.id)) keep(row)
      tell()
    }
    for (const id of [...missing].slice(0, pages)) {
      keep(await patiently(() => client.fetchQuery(contractQueries.row(id)), signal))
      tell()
    }
  }
  return ids.map((id) => ({ id, label: labelOf(found.get(id)) ?? nameless(id) }))
}
