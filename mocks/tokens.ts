import { answeredJson, type SandboxAnswer, type SandboxRequest } from './exchange.ts'

/** What the token endpoint knows a client by. */
export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

export interface IssuedTokens {
  /** Answers `POST /oauth/grip/msm/accesstoken` (reference 1.1, 7.1, 7.20). */
  readonly mint: (request: SandboxRequest) => SandboxAnswer
  readonly check: (authorization: string | undefined) => 'ok' | 'missing' | 'unknown' | 'expired'
  /** Forgets every token: the next request with one is refused as unknown. Returns how many there were. */
  readonly revoke: () => number
  /** How many were ever minted. */
  readonly minted: number
}

/** Seconds; KPN promises nothing, 3599 is what was seen. */
export const TOKEN_LIFETIME = 3599

/** The token endpoint. Tokens live by the sandbox clock, so moving it makes them expire. */
export function createTokens(client: ClientCredentials, now: () => number, lifetime = TOKEN_LIFETIME): IssuedTokens {
  const expiry = new Map<string, number>()
  let minted = 0

  return {
    mint({ method, search, headers, body }) {
      if (method !== 'POST') return refusal(405, 'invalid_request', 'method not allowed')
      if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
        return refusal(400, 'invalid_request', 'content type must be application/x-www-form-urlencoded')
      }
      const form = new URLSearchParams(new TextDecoder().decode(body))
      const grant = new URLSearchParams(search).get('grant_type') ?? form.get('grant_type')
      if (grant !== 'client_credentials')
        return refusal(400, 'invalid_request', 'grant_type must be client_credentials')
      // 500, not 401: as probed (reference 7.20)
      if (form.get('client_id') !== client.clientId) {
        return refusal(500, 'invalid_client', 'invalid_client-invalid_client_id')
      }
      if (form.get('client_secret') !== client.clientSecret) {
        return refusal(500, 'invalid_client', 'invalid_client-invalid_client_secret')
      }
      minted += 1
      const token = `sandbox-${crypto.randomUUID().replaceAll('-', '')}`
      expiry.set(token, now() + lifetime * 1000)
      return answeredJson(200, {
        access_token: token,
        token_type: 'Bearer',
        expires_in: String(lifetime),
        issued_at: String(now()),
        refresh_token_expires_in: '0',
        refresh_count: '0',
        scope: '',
        status: 'approved',
        client_id: client.clientId,
        application_name: 'sandbox',
        organization_name: 'kpn',
        developer_email: 'developer@example.nl',
        api_product_list: '[MobileServicesManagement-KPN]',
      })
    },
    check(authorization) {
      const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
      if (token === undefined) return 'missing'
      const until = expiry.get(token)
      return until === undefined ? 'unknown' : until > now() ? 'ok' : 'expired'
    },
    revoke() {
      const count = expiry.size
      expiry.clear()
      return count
    },
    get minted() {
      return minted
    },
  }
}

const refusal = (status: number, code: string, message: string) =>
  answeredJson(status, { ErrorCode: code, Error: message })
