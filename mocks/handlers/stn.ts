import type { stnRows } from '#contract/stn/table.ts'
import type { HandlersFor } from '../handler.ts'
import type { NotYetStn } from '../notYet.ts'

/** What sTN answers, per row. */
export const stnHandlers: HandlersFor<Omit<typeof stnRows, NotYetStn>> = {}
