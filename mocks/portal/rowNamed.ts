import { msmRows } from '#contract/msm/table.ts'
import type { Row } from '#contract/operation.ts'
import { stnRows } from '#contract/stn/table.ts'

/** An upstream row by its id. */
export const rowNamed = (id: string): Row | undefined =>
  Object.hasOwn(msmRows, id)
    ? msmRows[id as keyof typeof msmRows]
    : Object.hasOwn(stnRows, id)
      ? stnRows[id as keyof typeof stnRows]
      : undefined
