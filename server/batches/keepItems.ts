import type { Transaction } from 'kysely'
import type { ItemWhy } from '#contract/portal/batches.ts'
import type { Row } from '#contract/operation.ts'
import type { BatchItemsTable, Database } from '../db/schema.ts'
import { MASK, mask } from '#contract/mask.ts'
import type { BatchesDeps } from './deps.ts'
import type { PlannedItem } from './planItems.ts'

/** Rows in one statement: databases take only so many values at once. */
const AT_ONCE = 500

/** Nothing of a request is kept here once it was sent: the ledger has it, its secrets masked. */
export const FORGOTTEN = { body: null, sealed: null } as const
/** Of what was given up, everything but its secrets: whoever makes it good has to know what it was. */
export const SECRETS_FORGOTTEN = { sealed: null } as const

export const NO_WHY: Omit<ItemWhy, 'code'> = { upstreamCode: null, message: null, commandId: null, order: null }

/** `ItemWhy` as the table keeps it. */
export const whyText = (why: Pick<ItemWhy, 'code'> & Partial<ItemWhy>): string => JSON.stringify({ ...NO_WHY, ...why })

const aboutOf = ({ batch_id, place }: Pick<BatchItemsTable, 'batch_id' | 'place'>) => `${batch_id}/${place}`

/** A body as it may lie in the database: secrets masked, and only then a second time whole, encrypted. */
export function keptBody(
  { dataKey }: Pick<BatchesDeps, 'dataKey'>,
  row: Row,
  at: Pick<BatchItemsTable, 'batch_id' | 'place'>,
  body: unknown,
): Pick<BatchItemsTable, 'body' | 'sealed'> {
  if (body === undefined) return FORGOTTEN
  const whole = JSON.stringify(body)
  const masked = JSON.stringify(mask(body, row.secrets))
  return { body: masked, sealed: masked === whole ? null : dataKey.seal('planned', whole, aboutOf(at)) }
}

/** The body as it will be sent. Throws when it was sealed with another key. */
export function wholeBody({ dataKey }: Pick<BatchesDeps, 'dataKey'>, item: BatchItemsTable): unknown {
  if (item.sealed !== null) return JSON.parse(dataKey.open('planned', item.sealed, aboutOf(item)))
  return item.body === null ? undefined : JSON.parse(item.body)
}

/** Texts that are masked in a body: wherever they stand beside it they are as secret. */
function secretsIn(whole: unknown, masked: unknown): string[] {
  if (masked === MASK) return whole === MASK ? [] : [String(whole)]
  if (typeof whole !== 'object' || whole === null || typeof masked !== 'object' || masked === null) return []
  return Object.entries(whole).flatMap(([name, inner]) => secretsIn(inner, (masked as Record<string, unknown>)[name]))
}

/** The row of a file as it may lie in the database: also where a secret of its body stands in a column of its own. */
function keptCells(row: Row, body: unknown, cells: readonly string[] | undefined): string | null {
  if (cells === undefined) return null
  const secrets = new Set(secretsIn(body, mask(body, row.secrets)))
  return JSON.stringify(cells.map((cell) => (secrets.has(cell.trim()) ? '' : cell)))
}

/** Writes the items of a new batch. */
export async function keepItems(
  deps: Pick<BatchesDeps, 'dataKey'>,
  tx: Transaction<Database>,
  row: Row,
  batchId: string,
  items: readonly PlannedItem[],
): Promise<void> {
  const values = items.map((item, place): BatchItemsTable => {
    const { label, path, query, body, subject, isDuplicate, cells } = item
    const at = { batch_id: batchId, place }
    return {
      ...at,
      label,
      subject_kind: subject?.kind ?? null,
      subject_id: subject?.id ?? null,
      duplicate: isDuplicate ? 1 : 0,
      state: 'planned',
      found: isDuplicate ? 'impossible' : null,
      why: isDuplicate ? whyText({ code: 'duplicate' }) : null,
      command_id: null,
      sent_at: null,
      earlier: null,
      path: JSON.stringify(path),
      query: JSON.stringify(query),
      cells: keptCells(row, body, cells),
      ...keptBody(deps, row, at, body),
    }
  })
  for (let from = 0; from < values.length; from += AT_ONCE) {
    await tx
      .insertInto('batch_items')
      .values(values.slice(from, from + AT_ONCE))
      .execute()
  }
}
