import type { BrowserContext } from '@playwright/test'
import type { Role } from '#contract/permissions.ts'

/** Signs a demo operator in over HTTP and gives the browser the session, for journeys that are not about signing in. */
export async function signInByCookie(context: BrowserContext, origin: string, role: Role): Promise<void> {
  const answer = await context.request.post(`${origin}/auth/sign-in`, {
    headers: { 'x-csrf': '1', origin },
    data: { username: role, password: 'vloot-demo' },
  })
  if (!answer.ok()) throw new Error(`sign-in of ${role}: ${answer.status()} ${await answer.text()}`)
  // the request context cannot store a Secure cookie that came over http, though Chromium itself does on localhost
  const [name, value] = answer.headers()['set-cookie']!.split(';')[0]!.split('=') as [string, string]
  await context.addCookies([
    { name, value, domain: new URL(origin).hostname, path: '/', secure: true, httpOnly: true, sameSite: 'Strict' },
  ])
}
