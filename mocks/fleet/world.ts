import { plantAddresses } from '../basket/addresses.ts'
import { newContracting } from '../basket/state.ts'
import { plantTemplates } from '../basket/templates.ts'
import { plantStn } from '../stn/plant.ts'
import { addExampleCompany } from './exampleCompany.ts'
import { generateCompany } from './generateCompany.ts'
import { PACE, type World, type WorldOptions } from './state.ts'

export type { World, WorldOptions } from './state.ts'

/** Makes a world: the same size, seed and now make the same world. */
export function createWorld({ size, seed, now, pace = {} }: WorldOptions): World {
  const world: World = {
    seed,
    pace: { ...PACE, ...pace },
    born: now,
    roots: [],
    groups: new Map(),
    people: new Map(),
    offstage: new Map(),
    contracts: new Map(),
    spentCards: new Set(),
    contracting: newContracting(),
    stn: plantStn({ size, seed, now }),
    tracked: new Map(),
    coming: [],
    revision: 0,
    trackRevision: 0,
    nextId: 80_000_001,
  }
  generateCompany(world, size)
  addExampleCompany(world)
  plantTemplates(world)
  plantAddresses(world)
  return world
}
