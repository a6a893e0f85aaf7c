import { expect } from 'vitest'
import type { Problem } from '#contract/errors.ts'
import type { Batch, BatchItem, BatchState } from '#contract/portal/batches.ts'
import type { TestPortal } from './testPortal.ts'

type Items = { readonly items: BatchItem[]; readonly total: number }

/** A block of each of these contracts. */
export const blocksOf = (ids: readonly number[]) =>
  ids.map((contractId) => ({ body: { contractId }, label: `Contract ${contractId}` }))

/** Batches as a page asks for them; `cookie` of whoever asks. */
export function batchCalls(at: Pick<TestPortal, 'call'>) {
  const ask = (cookie: string, path: string, body?: unknown, method = 'POST') =>
    at.call(`/api/batches${path}`, { method, cookie, ...(body !== undefined && { body }) })

  async function jsonOf<T>(answer: Response): Promise<T> {
    const value: unknown = await answer.json()
    expect([answer.status, value]).toEqual([200, value])
    return value as T
  }
  const read = async (cookie: string, id: string) => jsonOf<Batch>(await ask(cookie, `/${id}`, undefined, 'GET'))

  return {
    ask,
    read,
    create: async (cookie: string, items: readonly object[], over: object = {}) =>
      jsonOf<Batch>(await ask(cookie, '', { row: 'simBlock', name: 'Left the company', items, ...over })),
    step: async (cookie: string, id: string, verb: 'check' | 'pause' | 'resume' | 'stop') =>
      jsonOf<Batch>(await ask(cookie, `/${id}/${verb}`)),
    start: async (cookie: string, id: string, items: 'possible' | 'all' = 'all') =>
      jsonOf<Batch>(await ask(cookie, `/${id}/start`, { items })),
    items: async (cookie: string, id: string, query = '') =>
      jsonOf<Items>(await ask(cookie, `/${id}/items${query}`, undefined, 'GET')),
    until: (cookie: string, id: string, state: BatchState, timeout = 15_000) =>
      expect.poll(async () => (await read(cookie, id)).state, { timeout }).toBe(state),
    refusalOf: async (answer: Response) => {
      const { code, fields, permission } = (await answer.json()) as Problem
      return { status: answer.status, code, ...(fields && { fields }), ...(permission && { permission }) }
    },
  }
}
