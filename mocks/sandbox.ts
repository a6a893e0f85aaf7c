import { msmRows } from '#contract/msm/table.ts'
import { stnRows } from '#contract/stn/table.ts'
import { createTable } from './answerRow.ts'
import { createEngine, type Engine, type EngineOptions } from './engine.ts'
import { createWorld } from './fleet/world.ts'
import { msmHandlers } from './handlers/msm.ts'
import { stnHandlers } from './handlers/stn.ts'

/** A fake KPN and sTN with every row of the contract, independent of sockets (also for the browser). */
export const createSandbox = (options: EngineOptions = {}): Engine =>
  createEngine(
    { msm: createTable(msmRows, msmHandlers), stn: createTable(stnRows, stnHandlers), makeWorld: createWorld },
    options,
  )
