import { FIRST_ROW_KB, scriptsUntilFirstRow } from '../firstRow.ts'
import { expect, test } from '../test.ts'

test.use({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } })

test('the first row of the tree waits for no more JavaScript than promised', async ({ as, portal }) => {
  const kilobytes = await scriptsUntilFirstRow(await as('manager'), portal.origin)
  expect(kilobytes).toBeGreaterThan(0)
  expect(kilobytes).toBeLessThanOrEqual(FIRST_ROW_KB)
})
