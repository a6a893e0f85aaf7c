import type { Row } from '#contract/operation.ts'
import type { msmRows } from '#contract/msm/table.ts'
import { createWorld, type World, type WorldOptions } from '../fleet/world.ts'
import { Failure, Mishap, type Given } from '../handler.ts'
import { msmHandlers } from '../handlers/msm.ts'

export type AliveRow = keyof typeof msmHandlers
type RowOf<Id extends AliveRow> = (typeof msmRows)[Id]

/** When the worlds of these tests begin: 22 November 2026, 14:00 in Venlo. */
export const NOON = Date.UTC(2026, 10, 22, 13)

export const aWorld = (over: Partial<WorldOptions> = {}): World =>
  createWorld({ size: 200, seed: 1, now: NOON, ...over })

type Asked<R extends Row> = Partial<Pick<Given<R>, 'path' | 'query' | 'headers' | 'body'>>

/** Whatever the handler gives: an answer, a refusal or a mishap. `after`: ms on the sandbox clock since the world began. */
export function put<Id extends AliveRow>(world: World, id: Id, asked: Asked<RowOf<Id>> = {}, after = 0) {
  const handler = msmHandlers[id] as unknown as (given: Given<Row>) => ReturnType<(typeof msmHandlers)[Id]>
  const given = { path: {}, query: {}, headers: {}, body: undefined, ...asked, world, now: NOON + after }
  return handler(given as Given<Row>)
}

/** The answer itself; throws when there is none. */
export function ask<Id extends AliveRow>(world: World, id: Id, asked: Asked<RowOf<Id>> = {}, after = 0) {
  const answer = put(world, id, asked, after)
  if (answer instanceof Failure) throw new Error(`${id} was refused: ${answer.status} ${answer.code}`)
  if (answer instanceof Mishap) throw new Error(`${id} met a mishap: ${answer.kind}`)
  return answer as Exclude<typeof answer, Failure | Mishap>
}

/** The refusal; throws when there is none. */
export function refusal<Id extends AliveRow>(world: World, id: Id, asked: Asked<RowOf<Id>> = {}, after = 0): Failure {
  const answer = put(world, id, asked, after)
  if (answer instanceof Failure) return answer
  throw new Error(`${id} was not refused`)
}
