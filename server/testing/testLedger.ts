import { randomUUID } from 'node:crypto'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { ROLES, type Role } from '#contract/permissions.ts'
import { stnRows } from '#contract/stn/table.ts'
import { dataKey } from '../db/dataKey.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { createLedger } from '../ledger/createLedger.ts'
import type { LedgerDeps } from '../ledger/deps.ts'
import type { Asker, Intent } from '../ledger/ledger.ts'

export const ledgerRows: Readonly<Record<string, Row>> = { ...msmRows, ...stnRows }

const secret = new Uint8Array(32).fill(7)
export const testDataKey = dataKey(secret)
/** The same as the setting `DATA_KEY`. */
export const testSecret = Buffer.from(secret).toString('hex')

/** Somebody with a role of the portal. */
export const anAsker = (username: string, role: Role): Asker => ({
  operatorId: `id-${username}`,
  username,
  permissions: ROLES[role],
})

export const martino = { firstName: 'Joshua', surnamePrefix: 'di', surname: 'Martino', gender: 'MALE', vip: false }

/** The main job: a person's data, changed by the manager. */
export const anIntent = (over: Partial<Intent> = {}): Intent => ({
  asker: anAsker('mila', 'manager'),
  row: ledgerRows.subscriberUpdate!,
  path: { id: 1234567 },
  query: {},
  body: { subscriber: martino },
  key: randomUUID(),
  ...over,
})

/** A ledger on a real database, with a clock that the test moves. */
export async function openTestLedger(url: string, over: Partial<LedgerDeps> = {}) {
  const db = await openDatabase(url)
  const clock = { now: Date.parse('2026-03-02T09:00:00.000Z') }
  const deps: LedgerDeps = {
    db,
    dataKey: testDataKey,
    rows: ledgerRows,
    upstreams: { msm: undefined, stn: undefined },
    now: () => clock.now,
    newId: randomUUID,
    log: {
      error(details) {
        throw new Error('the ledger logged an error', { cause: details })
      },
    },
    ...over,
  }
  return { db, deps, clock, ledger: createLedger(deps), close: () => db.destroy() }
}
