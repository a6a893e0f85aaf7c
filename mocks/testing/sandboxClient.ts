import { SANDBOX_CREDENTIALS } from '../engine.ts'
import type { SandboxServer } from '../serve.ts'

type Addresses = Pick<SandboxServer, 'msmUrl' | 'tokenUrl' | 'stnUrl' | 'controlUrl'>

/** Speaks to a sandbox as an integrator would: with fetch, a token of its own and the key. */
export function sandboxClient({ msmUrl, tokenUrl, stnUrl, controlUrl }: Addresses) {
  const { clientId, clientSecret } = SANDBOX_CREDENTIALS.msm
  let token: string | undefined

  const askToken = (
    form: Record<string, string> = { client_id: clientId, client_secret: clientSecret },
    search = '?grant_type=client_credentials',
  ) => fetch(tokenUrl + search, { method: 'POST', body: new URLSearchParams(form) })

  const bearer = async () => {
    token ??= ((await (await askToken()).json()) as { access_token: string }).access_token
    return { authorization: `Bearer ${token}` }
  }

  return {
    askToken,
    bearer,
    async msm(path: string, init: RequestInit = {}) {
      return fetch(msmUrl + path, { ...init, headers: { ...(await bearer()), ...init.headers } })
    },
    stn: (path: string, init: RequestInit = {}) =>
      fetch(stnUrl + path, { ...init, headers: { 'stn-api-key': SANDBOX_CREDENTIALS.stn.key, ...init.headers } }),
    async control(method: string, path: string, body?: unknown) {
      const answer = await fetch(controlUrl + path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    },
  }
}

export const jsonBody = (method: string, value: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
