import * as z from 'zod/mini'
import { json, operation } from '#contract/operation.ts'
import { int64, many, required, text } from '#contract/params.ts'
import { createTable } from '../answerRow.ts'
import { createEngine, type Engine, type EngineOptions } from '../engine.ts'
import { createWorld } from '../fleet/world.ts'
import { fail, Mishap, type HandlersFor } from '../handler.ts'

/** A few rows of every sort, so that tests of the doors depend on no handler of the real tables. */
const write = { subject: { kind: 'person' }, settle: [{ by: 'person' }] } as const

const msm = {
  thingRead: operation({
    id: 'thingRead',
    upstream: 'msm',
    method: 'GET',
    path: '/things/{id}',
    params: { id: required(int64) },
    query: { from: int64, status: many(text) },
    answer: json(z.looseObject({ id: z.int() })),
  }),
  thingUpdate: operation({
    id: 'thingUpdate',
    upstream: 'msm',
    method: 'PUT',
    path: '/things/{id}',
    params: { id: required(int64) },
    body: json(z.strictObject({ name: z.string().check(z.maxLength(10)) })),
    answer: json(z.looseObject({})),
    effect: 'write',
    write,
  }),
  thingRemove: operation({
    id: 'thingRemove',
    upstream: 'msm',
    method: 'POST',
    path: '/things/{id}/remove',
    params: { id: required(int64) },
    effect: 'write',
    write,
  }),
  pictureRead: operation({
    id: 'pictureRead',
    upstream: 'msm',
    method: 'GET',
    path: '/picture',
    query: { size: required(int64) },
    answer: { kind: 'binary' },
  }),
  thingList: operation({ id: 'thingList', upstream: 'msm', method: 'GET', path: '/things' }),
}

const stn = {
  thingNew: operation({
    id: 'thingNew',
    upstream: 'stn',
    method: 'POST',
    path: '/NewThing',
    body: json(z.strictObject({ referenceNumber: z.optional(z.string().check(z.maxLength(15))), name: z.string() })),
    answer: json(z.looseObject({})),
    effect: 'write',
    write,
  }),
  thingQuery: operation({
    id: 'thingQuery',
    upstream: 'stn',
    method: 'GET',
    path: '/QueryThing',
    answer: json(z.looseObject({})),
  }),
}

/** `thingList` is a row that nobody answers yet. */
const msmHandlers: HandlersFor<Omit<typeof msm, 'thingList'>> = {
  thingRead: ({ path, query, now }) => {
    if (path.id === 404) return fail(404, 'THING_NOT_FOUND', 'There is no such thing')
    if (path.id === 13) throw new Error('a bug in a handler')
    return { id: path.id, names: ['one', 'two'], kind: 'thing', count: 2, query, at: new Date(now).toISOString() }
  },
  thingUpdate: ({ path, body }) => {
    const answer = { id: path.id, name: body.name, status: 'Initialized' }
    return body.name === 'reset' ? new Mishap('reset', answer) : answer
  },
  thingRemove: () => undefined,
  pictureRead: ({ query }) => new Uint8Array(query.size).fill(7),
}

const stnHandlers: HandlersFor<typeof stn> = {
  thingNew: ({ body }) => (body.name === 'esim' ? fail(400, 'BadRequest', 'Email address is required') : { id: 'abc' }),
  thingQuery: () => ({ offset: 0, total: 0, results: [], meta: {} }),
}

export const createTinyEngine = (options: EngineOptions = {}): Engine =>
  createEngine(
    { msm: createTable(msm, msmHandlers), stn: createTable(stn, stnHandlers), makeWorld: createWorld },
    { size: 0, ...options },
  )
