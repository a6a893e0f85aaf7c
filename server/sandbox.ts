import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import { startSandbox } from '../mocks/http.ts'
import { SANDBOX_CUSTOMERS } from '../mocks/stn/customers.ts'
import { DEMO_PASSWORD, seedDemoOperators } from './auth/demoOperators.ts'
import { readConfig } from './config.ts'
import { contextOf } from './http/context.ts'
import { runDoor } from './http/door.ts'
import { isFromThisMachine, isLoopback } from './http/thisMachine.ts'
import { isUnder } from './http/target.ts'
import { openPortal, type Portal, type PortalOptions } from './portal.ts'
import { ROLES } from '#contract/permissions.ts'

export const SANDBOX_LINES = [
  'Sandbox: a made-up company, nothing reaches KPN or sTN.',
  `Sign in as ${Object.keys(ROLES).join(', ')}; the password is ${DEMO_PASSWORD}`,
]

/** The switches of the sandbox, for this machine alone: whoever can reach them can make KPN fail for everybody. */
const switches =
  (control: RequestListener): RequestHandler =>
  (request, response, next) => {
    const context = contextOf(request)
    if (!isUnder('/__sandbox', context.target.path) || !isFromThisMachine(request)) {
      next()
      return
    }
    context.what = 'sandbox switch'
    control(request, response)
  }

/** The same portal, its upstreams answered by the mocks over real HTTP on this machine. */
export async function openSandbox(options: Partial<Pick<PortalOptions, 'web'>> = {}): Promise<Portal> {
  const config = readConfig({ ...process.env, SANDBOX: '1' })
  const { fleetSize: size, seed } = config.sandbox!
  const msm = { clientId: randomUUID(), clientSecret: randomUUID() }
  const stn = { key: randomUUID() }
  const upstream = await startSandbox({ size, seed, msm, stn })
  try {
    const portal = await openPortal({
      config: {
        ...config,
        msm: { ...msm, baseUrl: upstream.msmUrl, tokenUrl: upstream.tokenUrl },
        stn: { apiKey: stn.key, baseUrl: upstream.stnUrl },
        stnCustomers: config.stnCustomers.length > 0 ? config.stnCustomers : SANDBOX_CUSTOMERS,
      },
      web: options.web ?? fileURLToPath(new URL('../web/dist', import.meta.url)),
      prepare: seedDemoOperators,
      ...(isLoopback(config.host) && { beside: switches(upstream.control) }),
    })
    return {
      url: portal.url,
      port: portal.port,
      async stop() {
        await portal.stop()
        await upstream.close()
      },
    }
  } catch (error) {
    // the port is taken: nobody is left to answer
    await upstream.close()
    throw error
  }
}

if (import.meta.main) await runDoor(() => openSandbox(), SANDBOX_LINES)
