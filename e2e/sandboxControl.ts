import type { LoggedRequest } from '../mocks/requestLog.ts'

/** What a journey may do to the fake upstreams: the control plane's calls that journeys need (see mocks/control.ts). */
export interface SandboxControl {
  reset(options?: Readonly<Record<string, unknown>>): Promise<void>
  arm(fault: Readonly<Record<string, unknown>>): Promise<void>
  clearFaults(): Promise<void>
  /** Moves the sandbox clock forward, ms. */
  advance(ms: number): Promise<void>
  /** Sets the sandbox clock to a moment, ISO 8601. */
  setClock(at: string): Promise<void>
  editPerson(id: number, fields: Readonly<Record<string, unknown>>): Promise<void>
  blockPerson(id: number, blocked: boolean): Promise<void>
  /** Somebody else has a subscription delivered to them, at once. */
  giveContract(id: number): Promise<void>
  /** A contract is in that state, at once and without an order. */
  setContract(id: number, state: string): Promise<void>
  revokeTokens(): Promise<void>
  log(filter?: Readonly<Record<string, string>>): Promise<LoggedRequest[]>
  state(): Promise<{ tokensMinted: number; counts: Record<string, number> }>
}

/** `base` is the origin under which `/__sandbox` answers. Calls throw when the sandbox refuses. */
export function sandboxOf(base: string): SandboxControl {
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${base}/__sandbox${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`sandbox ${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    reset: (options = {}) => ask('POST', '/reset', options),
    arm: (fault) => ask('POST', '/faults', fault),
    clearFaults: () => ask('DELETE', '/faults'),
    advance: (ms) => ask('POST', '/clock', { advance: ms }),
    setClock: (at) => ask('POST', '/clock', { at }),
    editPerson: (id, fields) => ask('POST', '/world/edit-person', { id, fields }),
    blockPerson: (id, blocked) => ask('POST', '/world/block-person', { id, blocked }),
    giveContract: (id) => ask('POST', '/world/give-contract', { id }),
    setContract: (id, state) => ask('POST', '/world/set-contract', { id, state }),
    revokeTokens: () => ask('POST', '/tokens/revoke'),
    log: async (filter = {}) =>
      (await ask<{ requests: LoggedRequest[] }>('GET', `/log?${new URLSearchParams(filter)}`)).requests,
    state: () => ask('GET', '/state'),
  }
}
