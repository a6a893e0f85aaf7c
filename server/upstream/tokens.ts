import { request, type Dispatcher } from 'undici'
import { Refusal } from '../http/refusal.ts'
import { readUpstreamError } from './upstreamError.ts'
import type { Tokens } from './upstream.ts'

export interface TokensGiven {
  /** KPN's `…/oauth/grip/msm/accesstoken`; the grant is added to its query (MSM 1.1). */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly dispatcher: Dispatcher
  /** Ms since 1970. */
  readonly now: () => number
  /** Told of each request to the token endpoint: for the metrics and the log. */
  readonly told: (outcome: 'minted' | 'failed', forTheLog: string) => void
  /** Ms for the whole request; 10,000 when left out. */
  readonly timeoutMs?: number
}

interface Token {
  readonly value: string
  /** Ms since 1970. From `renewAt` on another is fetched, until `expiresAt` this one still serves. */
  readonly renewAt: number
  readonly expiresAt: number
  /** Whether upstream has ever taken it: one that never worked is not replaced in a hurry. */
  hasWorked: boolean
}

const MARGIN_MS = 60_000
/** When upstream does not say, or says something odd. KPN promises no lifetime (MSM 1.1). */
const UNTOLD_LIFE_MS = 300_000
const MOST_LIFE_MS = 86_400_000
/** A token endpoint that fails, or hands out what is refused, is asked once in this time. */
const BACK_OFF_MS = 2_000
const MOST_BYTES = 64 * 1024
const CODE = /^[A-Za-z][A-Za-z0-9_.-]{0,59}$/

/** `expires_in` is text at KPN (MSM 1.1); seconds. */
function lifeMs(expiresIn: unknown): number {
  const seconds = typeof expiresIn === 'string' && expiresIn.trim() !== '' ? Number(expiresIn) : expiresIn
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) return UNTOLD_LIFE_MS
  return Math.min(seconds * 1000, MOST_LIFE_MS)
}

/** Reads at most 64 kB of JSON. Throws when it is longer or no JSON; the body itself never enters the message. */
async function readJson(body: Dispatcher.ResponseData['body']): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  // leaving the loop early destroys the body, and an error event that nobody hears ends the process
  body.on('error', () => {})
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Error('the answer is no JSON')
  }
}

/** POST, id and secret as a form, grant in the query (MSM 1.1). Throws with words that hold neither secret nor token. */
async function fetchToken({ url, clientId, clientSecret, dispatcher, timeoutMs = 10_000 }: TokensGiven) {
  const address = new URL(url)
  address.searchParams.set('grant_type', 'client_credentials')
  const { statusCode, body } = await request(address, {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret }).toString(),
    signal: AbortSignal.timeout(timeoutMs),
  })
  const answer = await readJson(body)
  if (statusCode !== 200) {
    const said = readUpstreamError(answer).upstreamCode ?? ''
    // whatever is no code may be our own words, in a spelling in which we would not know them again
    const code = CODE.test(said) ? said.replaceAll(clientId, '***').replaceAll(clientSecret, '***') : 'no code'
    throw new Error(`the token endpoint answered ${statusCode} (${code})`)
  }
  const { access_token: value, expires_in: expiresIn } = (answer ?? {}) as Record<string, unknown>
  // it becomes a header: whatever could end one has no business in it
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,8192}$/.test(value)) throw new Error('the answer holds no token')
  return { value, lifeMs: lifeMs(expiresIn) }
}

/**
 * One token for everybody. Callers who come while one is on its way share it; it is renewed 60 s (or half its life)
 * before it expires, and while that goes on, or fails, the old one serves to its end.
 */
export function createTokens(given: TokensGiven): Tokens & { worked(token: string): void } {
  const { now, told } = given
  let current: Token | undefined
  let minting: Promise<Token> | undefined
  let notBefore = 0
  let hasEver = false
  /** How many tokens in a row were refused without ever having worked. */
  let barren = 0

  const mint = async (): Promise<Token> => {
    const asked = now()
    try {
      const { value, lifeMs } = await fetchToken(given)
      const margin = Math.min(MARGIN_MS, lifeMs / 2)
      current = { value, renewAt: asked + lifeMs - margin, expiresAt: asked + lifeMs, hasWorked: false }
      hasEver = true
      told('minted', `a token for ${Math.round(lifeMs / 1000)} s`)
      return current
    } catch (error) {
      notBefore = now() + BACK_OFF_MS
      const reason = error instanceof Error ? (error.name === 'TimeoutError' ? 'timeout' : error.message) : 'unknown'
      told('failed', reason)
      throw new Refusal('token_unavailable', `no token: ${reason}`, { upstream: 'msm', retryAfter: BACK_OFF_MS / 1000 })
    } finally {
      minting = undefined
    }
  }

  const another = (): Promise<Token> => {
    if (minting) return minting
    if (now() < notBefore) {
      const retryAfter = Math.ceil((notBefore - now()) / 1000)
      return Promise.reject(
        new Refusal('token_unavailable', 'no token: the last try was a moment ago', { upstream: 'msm', retryAfter }),
      )
    }
    minting = mint()
    return minting
  }

  return {
    async get() {
      const time = now()
      if (current && time < current.renewAt) return current.value
      if (current && time < current.expiresAt) {
        if (time >= notBefore) another().catch(() => {})
        return current.value
      }
      return (await another()).value
    },
    refused(token) {
      if (current?.value !== token) return
      barren = current.hasWorked ? 0 : barren + 1
      // one may be revoked before its first use; two in a row are refused for another reason than their age
      if (barren > 1) notBefore = Math.max(notBefore, now() + BACK_OFF_MS)
      current = undefined
    },
    worked(token) {
      if (current?.value === token) current.hasWorked = true
    },
    get ever() {
      return hasEver
    },
  }
}
