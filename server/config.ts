import { z } from 'zod'

/** A setting that cannot be; its message says which, and what to do. */
export class ConfigError extends Error {}

export interface MsmSettings {
  readonly clientId: string
  readonly clientSecret: string
  readonly baseUrl: string
  readonly tokenUrl: string
}

export interface StnSettings {
  readonly apiKey: string
  readonly baseUrl: string
}

/** Every setting (design section 6), checked. Times in ms, rates per second. */
export interface Config {
  readonly port: number
  readonly host: string
  /** `undefined`: `http://localhost:PORT`, known when the port is. */
  readonly publicUrl: string | undefined
  readonly trustProxy: readonly string[]
  readonly msm: MsmSettings | undefined
  readonly stn: StnSettings | undefined
  readonly msmRate: number
  readonly stnRate: number
  readonly stnCustomers: readonly string[]
  readonly stnValues: Readonly<Record<string, readonly string[]>>
  readonly databaseUrl: string
  readonly dataKey: string | undefined
  readonly sessionIdleMs: number
  readonly sessionMaxMs: number
  /** Requests a minute of one session. */
  readonly sessionRate: number
  readonly adminPassword: string | undefined
  readonly supportText: string | undefined
  readonly logLevel: string
  /** `undefined`: no sandbox. */
  readonly sandbox: { readonly fleetSize: number; readonly seed: number } | undefined
}

const KPN = 'https://api-prd.kpn.com'
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const wrong = (name: string, remedy: string): never => {
  throw new ConfigError(`${name} ${remedy}`)
}

/** Reads one variable with its schema; a value that does not fit stops the start with `remedy`. */
function read<T>(env: NodeJS.ProcessEnv, name: string, schema: z.ZodType<T>, remedy: string): T {
  const wire = env[name]?.trim()
  const parsed = schema.safeParse(wire === '' ? undefined : wire)
  return parsed.success ? parsed.data : wrong(name, remedy)
}

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const webAddress = z
  .string()
  .refine(isWebAddress)
  .transform((text) => text.replace(/\/+$/, ''))
const key = z.string().regex(/^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/i)
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const rate = z
  .string()
  .regex(/^\d{1,4}(\.\d{1,3})?(\/s)?$/)
  .transform((wire) => Number.parseFloat(wire))
  .pipe(z.number().positive())
const perMinute = z
  .string()
  .regex(/^\d{1,9}(\/min)?$/)
  .transform((wire) => Number.parseInt(wire, 10))
  .pipe(z.number().min(1))
const duration = z
  .string()
  .regex(/^\d{1,6} ?(ms|s|min|m|h|d)$/)
  .transform((wire) => Number.parseInt(wire, 10) * UNITS[/[a-z]+$/.exec(wire)![0]]!)
  .pipe(
    z
      .number()
      .min(1_000)
      .max(7 * UNITS.d!),
  )
const list = z.string().transform((wire) =>
  wire
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const flag = z.enum(['0', '1', 'true', 'false', 'on', 'off']).transform((wire) => ['1', 'true', 'on'].includes(wire))
const proxies = list.pipe(
  z.array(z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])),
)
const namedLists = z
  .string()
  .transform((wire, context) => {
    try {
      return JSON.parse(wire) as unknown
    } catch {
      context.addIssue('no JSON')
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.array(z.string())))

/** Neither or both; `undefined` for neither. */
function pair(env: NodeJS.ProcessEnv, first: string, second: string): readonly [string, string] | undefined {
  const [a, b] = [env[first]?.trim(), env[second]?.trim()]
  if (a && b) return [a, b]
  if (a) return wrong(second, `is missing: ${first} is set, set both or neither`)
  return b ? wrong(first, `is missing: ${second} is set, set both or neither`) : undefined
}

function readMsm(env: NodeJS.ProcessEnv): MsmSettings | undefined {
  const keys = pair(env, 'MSM_CLIENT_ID', 'MSM_CLIENT_SECRET')
  const remedy = 'must be an address that starts with https:// (or http://)'
  const baseUrl = read(env, 'MSM_BASE_URL', webAddress.default(`${KPN}/mobile/kpn/mobileservices`), remedy)
  const tokenUrl = read(env, 'MSM_TOKEN_URL', webAddress.default(`${KPN}/oauth/grip/msm/accesstoken`), remedy)
  return keys && { clientId: keys[0], clientSecret: keys[1], baseUrl, tokenUrl }
}

function readStn(env: NodeJS.ProcessEnv): StnSettings | undefined {
  const keys = pair(env, 'STN_API_KEY', 'STN_BASE_URL')
  if (!keys) return undefined
  const remedy = 'must be an address that ends in /api, such as https://host/api'
  const baseUrl = read(
    env,
    'STN_BASE_URL',
    webAddress.refine((address) => address.endsWith('/api')),
    remedy,
  )
  if (!/^[\x21-\x7e]+$/.test(keys[0])) wrong('STN_API_KEY', 'holds a character that no key has: copy it again')
  return { apiKey: keys[0], baseUrl }
}

function readSandbox(env: NodeJS.ProcessEnv, hasUpstream: boolean): Config['sandbox'] {
  const wanted = read(env, 'SANDBOX', flag.optional(), 'must be 1 or 0')
  const fleetSize = read(
    env,
    'FLEET_SIZE',
    whole(0, 1_000_000).default(5_000),
    'must be a number of people, 0 to 1000000',
  )
  const seed = read(env, 'SANDBOX_SEED', whole(0, 999_999_999).default(1), 'must be a whole number of at most 9 digits')
  if (wanted && hasUpstream) wrong('SANDBOX', 'cannot be on beside a real upstream: unset it, or unset the keys')
  return (wanted ?? (!hasUpstream && env.NODE_ENV !== 'production')) ? { fleetSize, seed } : undefined
}

/**
 * The environment as settings. No secret has a default. Throws `ConfigError`, which names the variable and the remedy,
 * for a pair of which one is missing and for every value that cannot be read: a limit that is not understood would be no
 * limit.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const msm = readMsm(env)
  const stn = readStn(env)
  const sandbox = readSandbox(env, Boolean(msm || stn))
  const lifetime = 'must be a time such as 30min or 12h (units: s, min, h, d)'
  const perSecond = 'must be a rate per second such as 5 or 0.5'
  const config: Config = {
    port: read(env, 'PORT', whole(0, 65_535).default(4_600), 'must be a port, 0 to 65535'),
    host: read(
      env,
      'HOST',
      z
        .string()
        .regex(/^[\w.:-]+$/)
        .default('127.0.0.1'),
      'must be an address to listen on',
    ),
    publicUrl: read(
      env,
      'PUBLIC_URL',
      webAddress.refine((address) => new URL(address).pathname === '/').optional(),
      'must be an origin such as https://fleet.example.nl, without a path',
    ),
    trustProxy: read(
      env,
      'TRUST_PROXY',
      proxies.default([]),
      'must be addresses or ranges, with commas: 10.0.0.0/8, ::1',
    ),
    msm,
    stn,
    msmRate: read(env, 'MSM_RATE', rate.default(5), perSecond),
    stnRate: read(env, 'STN_RATE', rate.default(2), perSecond),
    stnCustomers: read(env, 'STN_CUSTOMERS', list.default([]), 'must be customer numbers, with commas'),
    stnValues: read(
      env,
      'STN_VALUES',
      namedLists.default({}),
      'must be JSON such as {"dataRoamingLimitation":["Limit 200"]}',
    ),
    databaseUrl: read(
      env,
      'DATABASE_URL',
      z
        .string()
        .regex(/^(file:.|postgres(ql)?:\/\/.)/)
        // what is made up never stands in the ledger of a real fleet, nor its operators in front of it
        .default(sandbox ? 'file:./data/sandbox.db' : 'file:./data/vloot.db'),
      'must start with file: or postgres://',
    ),
    dataKey: read(env, 'DATA_KEY', key.optional(), 'must be 32 random bytes, in hex or base64'),
    sessionIdleMs: read(env, 'SESSION_IDLE', duration.default(30 * UNITS.min!), lifetime),
    sessionMaxMs: read(env, 'SESSION_MAX', duration.default(12 * UNITS.h!), lifetime),
    sessionRate: read(
      env,
      'SESSION_RATE',
      perMinute.default(1_200),
      'must be a number of requests a minute, such as 1200',
    ),
    adminPassword: read(env, 'ADMIN_PASSWORD', z.string().min(8).optional(), 'must have at least 8 characters'),
    supportText: read(env, 'SUPPORT_TEXT', z.string().max(500).optional(), 'must have at most 500 characters'),
    logLevel: read(
      env,
      'LOG_LEVEL',
      z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
      'must be trace, debug, info, warn, error or silent',
    ),
    sandbox,
  }
  if (config.sessionIdleMs > config.sessionMaxMs) wrong('SESSION_IDLE', 'must not be longer than SESSION_MAX')
  if (config.databaseUrl.startsWith('postgres') && !config.dataKey) {
    wrong('DATA_KEY', 'is missing: with PostgreSQL every portal needs the same 32 random bytes, in hex or base64')
  }
  return config
}
