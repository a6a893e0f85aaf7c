import { afterAll, beforeAll, expect, test } from 'vitest'
import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { ROLES, type Permission } from '#contract/permissions.ts'
import { BATCH_ROWS } from '#contract/portal/batches.ts'
import { portalRows } from '#contract/portal/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import { rawRequest, rawText, statusesOf } from '../testing/rawRequest.ts'
import { startTestPortal, type TestPortal } from '../testing/testPortal.ts'
import { OPEN_ROWS } from './portalRoutes.ts'

let at: TestPortal
let viewer: string
beforeAll(async () => {
  at = await startTestPortal({ roles: ['viewer'] })
  viewer = await at.signIn('viewer')
})
afterAll(() => at.stop())

const PREFIX = { msm: '/api/msm', stn: '/api/stn', portal: '' } as const
const BYTES = 4 * 1024 * 1024

/** The head of a request whose 4 MB never come: whoever waits for them does not answer. */
const announce = (row: Row, cookie: string) =>
  rawRequest(
    at.port,
    rawText(`${row.method} ${PREFIX[row.upstream]}${row.path.replaceAll(/\{\w+\}/g, '1')} HTTP/1.1`, [
      `Host: ${at.host}`,
      `Origin: ${at.origin}`,
      'X-CSRF: 1',
      `Cookie: ${cookie}`,
      'Content-Type: application/json',
      `Content-Length: ${BYTES}`,
      'Connection: close',
    ]),
    5_000,
  )

const upstreamRows: readonly Row[] = [...Object.values<Row>(msmRows), ...Object.values<Row>(stnRows)]
const withBody = [...upstreamRows, ...Object.values<Row>(portalRows)].filter(({ body }) => body.kind !== 'none')
const lacks = (permission: Permission) => !(ROLES.viewer as readonly Permission[]).includes(permission)
const mayNot = ({ permission, oneOf }: Row) =>
  (permission !== undefined && lacks(permission)) || (oneOf !== undefined && oneOf.every(lacks))

test('a body is read for nobody who is not signed in', async () => {
  const closed = withBody.filter(({ id }) => !OPEN_ROWS.has(id))
  const answers = await Promise.all(closed.map((row) => announce(row, '')))
  expect(answers.map(statusesOf)).toEqual(closed.map(() => [401]))
})

test('a body is read for nobody whom the row is closed to, 10,000 rows of a batch neither', async () => {
  const closed = withBody.filter(mayNot)
  expect(closed.map(({ id }) => id)).toEqual(expect.arrayContaining(['batchCreate', 'simBlock', 'subscriptionCreate']))
  const answers = await Promise.all(closed.map((row) => announce(row, viewer)))
  expect(closed.map(({ id }, index) => [id, statusesOf(answers[index]!)])).toEqual(closed.map(({ id }) => [id, [403]]))
})

test('who may plan none of the rows of a batch may not plan', () => {
  const needed = BATCH_ROWS.map((id) => upstreamRows.find((row) => row.id === id)!.permission)
  expect(new Set<unknown>(portalRows.batchCreate.oneOf)).toEqual(new Set(needed))
})
