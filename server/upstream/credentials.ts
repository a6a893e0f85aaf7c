import type { Tokens } from './upstream.ts'

/** What one attempt proves itself with. */
export interface Proof {
  readonly header: string
  readonly value: string
  /** The bare secret: no answer may hold it. */
  readonly secret: string
}

/** How an upstream is told who we are. */
export interface Credentials {
  /** Throws `Refusal('token_unavailable')`. */
  prove(): Promise<Proof>
  /** Upstream refused it. `true`: another one may help, a read may be repeated once. */
  refused(proof: Proof): boolean
  worked(proof: Proof): void
  /** Whether upstream has ever given us what we need to ask it: for `/readyz`. */
  readonly isReady: boolean
}

/** KPN: a bearer that expires and can be revoked. */
export function bearer(tokens: Tokens & { worked(token: string): void }): Credentials {
  return {
    async prove() {
      const token = await tokens.get()
      return { header: 'authorization', value: `Bearer ${token}`, secret: token }
    },
    refused(proof) {
      tokens.refused(proof.secret)
      return true
    },
    worked: (proof) => tokens.worked(proof.secret),
    get isReady() {
      return tokens.ever
    },
  }
}

/** sTN: one key on every call. A refused key stays refused. */
export function apiKey(key: string): Credentials {
  const proof: Proof = { header: 'stn-api-key', value: key, secret: key }
  return { prove: async () => proof, refused: () => false, worked: () => {}, isReady: true }
}
