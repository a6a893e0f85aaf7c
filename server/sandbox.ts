import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { startSandbox } from '../mocks/http.ts'
import type { Operators } from './auth/operators.ts'
import { readConfig } from './config.ts'
import { contextOf } from './http/context.ts'
import { runDoor } from './http/door.ts'
import { isUnder } from './http/target.ts'
import { openPortal, type Portal, type PortalOptions } from './portal.ts'
import { ROLES } from '#contract/permissions.ts'

const DEMO_PASSWORD = 'vloot-demo'

/** One operator of each role, for whoever wants to look around. */
async function seedDemoOperators(operators: Operators): Promise<void> {
  if (!(await operators.isEmpty())) return
  await Promise.all(Object.keys(ROLES).map((role) => operators.add(role, role, DEMO_PASSWORD)))
}

export const SANDBOX_LINES = [
  'Sandbox: a made-up company, nothing reaches KPN or sTN.',
  `Sign in as ${Object.keys(ROLES).join(', ')}; the password is ${DEMO_PASSWORD}`,
]

/** The same portal, its upstreams answered by the mocks over real HTTP on this machine. */
export async function openSandbox(options: Partial<Pick<PortalOptions, 'web'>> = {}): Promise<Portal> {
  const config = readConfig({ ...process.env, SANDBOX: '1' })
  const { fleetSize: size, seed } = config.sandbox!
  const msm = { clientId: randomUUID(), clientSecret: randomUUID() }
  const stn = { key: randomUUID() }
  const upstream = await startSandbox({ size, seed, msm, stn })
  const portal = await openPortal({
    config: {
      ...config,
      msm: { ...msm, baseUrl: upstream.msmUrl, tokenUrl: upstream.tokenUrl },
      stn: { apiKey: stn.key, baseUrl: upstream.stnUrl },
    },
    web: options.web ?? fileURLToPath(new URL('../web/dist', import.meta.url)),
    prepare: seedDemoOperators,
    beside: (request, response, next) => {
      const context = contextOf(request)
      if (!isUnder('/__sandbox', context.target.path)) {
        next()
        return
      }
      context.what = 'sandbox switch'
      upstream.control(request, response)
    },
  })
  return {
    url: portal.url,
    port: portal.port,
    async stop() {
      await portal.stop()
      await upstream.close()
    },
  }
}

if (import.meta.main) await runDoor(() => openSandbox(), SANDBOX_LINES)
