import { expect, test } from 'vitest'
import { msmRows } from '#contract/msm/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import { news } from './news.ts'

test('every write has its name in the news', () => {
  const writes = Object.values({ ...msmRows, ...stnRows }).filter(({ effect }) => effect === 'write')
  expect(writes.length).toBeGreaterThan(50)
  expect(writes.map(({ id }) => `news.row.${id}`).filter((key) => !Object.hasOwn(news, key))).toEqual([])
})
