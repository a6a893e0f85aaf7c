import type { IncomingMessage } from 'node:http'

/** `__Host-`: Secure, Path=/, no Domain, or the browser does not take it. Chromium takes it from `http://localhost` too. */
const NAME = '__Host-vloot'
const TERMS = 'Path=/; HttpOnly; Secure; SameSite=Strict'

/** The session id that the browser sent; `undefined` when there is none, or more than one to choose from. */
export function readSessionCookie(request: IncomingMessage): string | undefined {
  const { cookie } = request.headers
  if (cookie === undefined) return undefined
  let found: string | undefined
  for (const part of cookie.split(';')) {
    const trimmed = part.trim()
    if (!trimmed.startsWith(`${NAME}=`)) continue
    if (found !== undefined) return undefined
    found = trimmed.slice(NAME.length + 1)
  }
  return found
}

/** Lives as long as the browser; the server ends it earlier. */
export const sessionCookie = (id: string): string => `${NAME}=${id}; ${TERMS}`

export const noSessionCookie = `${NAME}=; ${TERMS}; Max-Age=0`
