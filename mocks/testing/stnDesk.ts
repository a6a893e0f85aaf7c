import { control } from '../control.ts'
import type { EngineOptions } from '../engine.ts'
import { createSandbox } from '../sandbox.ts'

/** What sTN answers, as whoever calls it reads it. */
export interface Told {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** When these worlds begin: 2 January 2025, 10:00 in Venlo, a day of sTN's own samples. */
export const SAMPLE_DAY = Date.parse('2025-01-02T10:00:00+01:00')

/** A sandbox with a clock that stands still, asked as sTN is. */
export function stnDesk(options: Partial<EngineOptions> = {}) {
  const engine = createSandbox({ now: () => SAMPLE_DAY, ...options })
  engine.clock.freeze(true)

  async function call(method: string, path: string, search: string, body?: unknown): Promise<Told> {
    const answer = await engine.handle({
      upstream: 'stn',
      method,
      path,
      search,
      headers: { 'stn-api-key': engine.credentials.stn.key, 'content-type': 'application/json' },
      body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
    })
    return { status: answer.status, body: JSON.parse(new TextDecoder().decode(answer.body)) as Told['body'] }
  }

  const get = (path: string, search = '') => call('GET', path, search)
  const results = async (path: string, search = '') => {
    const { body } = await get(path, search)
    return (Array.isArray(body) ? body : body['results']) as Record<string, unknown>[]
  }
  return {
    engine,
    /** What the control plane answers. */
    control: (method: string, path: string, body?: unknown, search = '') =>
      control(engine, { method, path, search, body }).body,
    get,
    results,
    post: (path: string, body: object) => call('POST', path, '', body),
    /** The code and text of a refusal. */
    async refused(path: string, body: object) {
      const { status, body: told } = await call('POST', path, '', body)
      return { status, ...(told['responseStatus'] as { errorCode: string; message: string; errors: unknown[] }) }
    },
    activation: async (id: unknown) => (await results('/QueryActivation', `?id=${String(id)}`))[0]!,
    subscription: async (id: unknown) => (await results('/QuerySubscription', `?Id=${String(id)}`))[0]!,
    /** Moves the clock by so many ms. */
    later: (ms: number) => engine.clock.advance(ms),
  }
}
