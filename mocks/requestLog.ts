import { mask } from '#contract/mask.ts'
import type { SandboxRequest, Travel } from './exchange.ts'

/** One request as an upstream got it, for tests that ask what really left the portal. Secrets are never in it. */
export interface LoggedRequest {
  readonly seq: number
  /** Sandbox time, ISO 8601. */
  readonly at: string
  readonly upstream: SandboxRequest['upstream']
  readonly method: string
  /** As it came, undecoded. */
  readonly path: string
  readonly search: string
  readonly row: string | undefined
  /** With credentials as `***`. */
  readonly headers: Readonly<Record<string, string>>
  /** What the credential was worth; the token endpoint has none. */
  readonly credential: 'ok' | 'missing' | 'unknown' | 'expired' | undefined
  /** Parsed when it is JSON, else text; a binary one is told by its length. */
  readonly body: unknown
  readonly fault: string | undefined
  /** Whether upstream did what was asked, whatever the caller heard of it. */
  readonly applied: boolean
  /** `undefined` while it is being answered. */
  readonly status: number | undefined
  readonly travel: Travel | undefined
}

export type LogEntry = { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] }

export interface RequestLog {
  /** Writes down a request before anything is done with it; its ending is filled in on the entry. */
  readonly open: (request: SandboxRequest, row: string | undefined, at: number) => LogEntry
  readonly list: (filter?: LogFilter) => LoggedRequest[]
  /** How often each row was asked since the last clearing, as `msm subscriberRead`; `msm -` is no row. */
  readonly counts: () => Record<string, number>
  /** Upstream did what was asked. */
  readonly markApplied: (entry: LogEntry) => void
  /** How often what names a contract came and was done since the last clearing, also when the request itself is no longer kept. */
  readonly perContract: () => ContractCount[]
  /** The same for what carries a reference number. */
  readonly perReference: () => ReferenceCount[]
  readonly clear: () => void
}

export interface ContractCount extends Tally {
  readonly contract: number
}

export interface ReferenceCount extends Tally {
  readonly reference: string
}

interface Tally {
  readonly row: string
  /** How many requests came. */
  readonly received: number
  /** How many of them upstream did. */
  readonly applied: number
}

export interface LogFilter {
  readonly upstream?: string | undefined
  readonly row?: string | undefined
  readonly method?: string | undefined
  /** Only what came after this `seq`. */
  readonly after?: number | undefined
}

const KEPT = 5000
const SECRET_HEADERS = new Set(['authorization', 'stn-api-key', 'cookie'])

/** The last 5,000 requests and a count of all. */
export function createRequestLog(): RequestLog {
  let entries: LogEntry[] = []
  let counts = new Map<string, number>()
  const contracts = createTallies(contractIn)
  const references = createTallies(referenceIn)
  let seq = 0

  return {
    open(request, row, at) {
      const { upstream, method, path, search } = request
      seq += 1
      const entry: LogEntry = {
        seq,
        at: new Date(at).toISOString(),
        upstream,
        method,
        path,
        search,
        row,
        headers: withoutSecrets(request.headers),
        credential: undefined,
        body: upstream === 'token' ? undefined : legible(request),
        fault: undefined,
        applied: false,
        status: undefined,
        travel: undefined,
      }
      entries.push(entry)
      // in one go now and then: shifting an array of thousands for every request is slow
      if (entries.length >= 2 * KEPT) entries = entries.slice(-KEPT)
      const key = `${upstream} ${row ?? '-'}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      for (const tallies of [contracts, references]) tallies.count(entry, 'received')
      return entry
    },
    list: ({ upstream, row, method, after = 0 } = {}) =>
      entries
        .slice(-KEPT)
        .filter(
          (entry) =>
            entry.seq > after &&
            (upstream === undefined || entry.upstream === upstream) &&
            (row === undefined || entry.row === row) &&
            (method === undefined || entry.method === method),
        ),
    counts: () => Object.fromEntries(counts),
    markApplied(entry) {
      entry.applied = true
      for (const tallies of [contracts, references]) tallies.count(entry, 'applied')
    },
    perContract: () =>
      contracts.list().map(({ row, named, received, applied }) => ({ row, contract: named, received, applied })),
    perReference: () =>
      references.list().map(({ row, named, received, applied }) => ({ row, reference: named, received, applied })),
    clear() {
      entries = []
      counts = new Map()
      contracts.clear()
      references.clear()
    },
  }
}

/** Counts requests by row and by what their body names. */
function createTallies<Name>(nameIn: (body: unknown) => Name | undefined) {
  const tallies = new Map<string, { -readonly [K in keyof Tally]: Tally[K] } & { readonly named: Name }>()
  return {
    count({ row, body }: LogEntry, what: 'received' | 'applied') {
      const named = nameIn(body)
      if (row === undefined || named === undefined) return
      const key = `${row} ${String(named)}`
      const tally = tallies.get(key) ?? { row, named, received: 0, applied: 0 }
      tally[what] += 1
      tallies.set(key, tally)
    },
    list: () => [...tallies.values()],
    clear: () => tallies.clear(),
  }
}

/** The contract that a body names, where KPN's writes name theirs. */
export function contractIn(body: unknown): number | undefined {
  const named: unknown = typeof body === 'object' && body !== null && 'contractId' in body ? body.contractId : undefined
  return typeof named === 'number' ? named : undefined
}

function referenceIn(body: unknown): string | undefined {
  const named: unknown =
    typeof body === 'object' && body !== null && 'referenceNumber' in body ? body.referenceNumber : undefined
  return typeof named === 'string' && named !== '' ? named : undefined
}

const withoutSecrets = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.has(name) ? '***' : value]))

function legible({ headers, body }: SandboxRequest): unknown {
  if (body.length === 0) return undefined
  const type = headers['content-type'] ?? ''
  if (type.startsWith('multipart/')) return `${body.length} bytes of ${type.split(';')[0]}`
  const text = new TextDecoder().decode(body)
  try {
    return mask(JSON.parse(text), [])
  } catch {
    return text.slice(0, 2000)
  }
}
