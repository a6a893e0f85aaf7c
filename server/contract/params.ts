/**
 * Parameters of a row (path, query, headers) as data: the server checks what comes in against them, the web writes
 * them into an address, a test holds them against KPN's document. Wire values are strings; these say what they mean.
 */

interface ParamBase {
  readonly required?: true
  readonly many?: true
}

export type Param = ParamBase &
  (
    | { readonly type: 'integer'; readonly format: 'int32' | 'int64' }
    | { readonly type: 'boolean' }
    | {
        readonly type: 'string'
        readonly format?: 'date-time' | 'date'
        readonly enum?: readonly string[]
        /** May not be empty. */
        readonly filled?: true
      }
  )

export type Params = Readonly<Record<string, Param>>

export const int32 = { type: 'integer', format: 'int32' } as const
export const int64 = { type: 'integer', format: 'int64' } as const
export const flag = { type: 'boolean' } as const
export const text = { type: 'string' } as const
/** A text that may not be empty, for what upstream would take as "left out" and mean something else by. */
export const filledText = { type: 'string', filled: true } as const
export const dateTime = { type: 'string', format: 'date-time' } as const
export const day = { type: 'string', format: 'date' } as const

/** A parameter with a closed list of values. @__NO_SIDE_EFFECTS__ */
export const oneOf = <const V extends readonly string[]>(...values: V) => ({ type: 'string', enum: values }) as const

/** May occur several times (`status=NEW&status=WAITING`). @__NO_SIDE_EFFECTS__ */
export const many = <const P extends Param>(param: P) => ({ ...param, many: true }) as const

/** Has to occur. @__NO_SIDE_EFFECTS__ */
export const required = <const P extends Param>(param: P) => ({ ...param, required: true }) as const

type One<P extends Param> = P extends { enum: readonly (infer V)[] }
  ? V
  : P extends { type: 'integer' }
    ? number
    : P extends { type: 'boolean' }
      ? boolean
      : string

type Value<P extends Param> = P extends { many: true } ? readonly One<P>[] : One<P>

/** The typed values of a set of parameters: required ones required, the others optional. */
export type ValuesOf<P extends Params> = {
  [K in keyof P as P[K] extends { required: true } ? K : never]: Value<P[K]>
} & { [K in keyof P as P[K] extends { required: true } ? never : K]?: Value<P[K]> | undefined }

/** What is wrong with a parameter: its name and why. */
export interface ParamIssue {
  readonly param: string
  readonly problem: 'unknown' | 'missing' | 'repeated' | 'malformed'
}

const MAX = { int32: 2 ** 31 - 1, int64: Number.MAX_SAFE_INTEGER }
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const DAY_LENGTH = '2025-01-30'.length
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$/

/** Control characters never belong in a parameter; some would split a header or a log line. */
const CONTROL = /\p{Cc}/u

/** Whether the calendar has that day; `Date.parse` alone takes 30 February for 2 March. */
const isDay = (wire: string) =>
  ISO_DAY.test(wire) && new Date(`${wire}T00:00:00Z`).getUTCDate() === Number(wire.slice(8))

const isMoment = (wire: string) =>
  ISO_MOMENT.test(wire) && isDay(wire.slice(0, DAY_LENGTH)) && !Number.isNaN(Date.parse(wire))

/** Reads one wire value; `undefined` means that it is not what the parameter allows. */
export function readParam(param: Param, wire: string): string | number | boolean | undefined {
  if (CONTROL.test(wire)) return undefined
  if (param.type === 'boolean') return wire === 'true' ? true : wire === 'false' ? false : undefined
  if (param.type === 'integer') {
    if (!/^-?\d{1,16}$/.test(wire)) return undefined
    const value = Number(wire)
    return Math.abs(value) <= MAX[param.format] ? value : undefined
  }
  if (param.enum) return param.enum.includes(wire) ? wire : undefined
  if (param.format === 'date') return isDay(wire) ? wire : undefined
  if (param.format === 'date-time') return isMoment(wire) ? wire : undefined
  return param.filled && wire === '' ? undefined : wire
}

/** Checks a whole query string against its parameters. Values come back typed; issues name every parameter at fault. */
export function readQuery(params: Params, search: URLSearchParams) {
  const values: Record<string, unknown> = {}
  const issues: ParamIssue[] = []
  for (const name of new Set(search.keys())) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined
    if (!param) {
      issues.push({ param: name.slice(0, 60), problem: 'unknown' })
      continue
    }
    const wire = search.getAll(name)
    if (wire.length > 1 && !param.many) {
      issues.push({ param: name, problem: 'repeated' })
      continue
    }
    const read = wire.map((value) => readParam(param, value))
    if (read.includes(undefined)) issues.push({ param: name, problem: 'malformed' })
    else values[name] = param.many ? read : read[0]
  }
  for (const [name, param] of Object.entries(params)) {
    if (param.required && !search.has(name)) issues.push({ param: name, problem: 'missing' })
  }
  return { values, issues }
}

/** Writes typed values as a query string in the order of the parameters: arrays as repeated keys, absent ones not. */
export function writeQuery(params: Params, values: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const name of Object.keys(params)) {
    const value = values[name]
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  return search.toString()
}

/**
 * Fills `{id}` places of a path template. Throws a TypeError when a value is missing, or would make another path of it
 * (empty, `.`, `..`: encoding leaves dots alone): a bug of ours, never of a user.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined || value === null || value === '' || value === '.' || value === '..') {
      throw new TypeError(`path parameter ${name} of ${template} is missing`)
    }
    return encodeURIComponent(String(value))
  })
}
