import { readConfig } from '../config.ts'
import { openPortal } from '../portal.ts'
import { PASSWORD } from './testPortal.ts'

/** What the portal that is going to die is told on its command line, as JSON. */
export interface KillNineBatchGiven {
  readonly env: Readonly<Record<string, string>>
  /** Ms that its clock is ahead: a portal that comes back after the deadline need not be waited for. */
  readonly aheadMs: number
}

/** A whole portal with one operator; says its address on standard output. */
async function main({ env, aheadMs }: KillNineBatchGiven) {
  const portal = await openPortal({
    config: readConfig({ ...env, PORT: '0', LOG_LEVEL: 'error' }),
    web: (_server) => Promise.resolve((_request, response) => void response.status(404).end()),
    prepare: async (operators) => {
      if (await operators.isEmpty()) await operators.add('admin', 'admin', PASSWORD)
    },
    now: () => Date.now() + aheadMs,
    batches: { leaseMs: 1_000, troubleMs: 50 },
  })
  process.stdout.write(`${portal.url}\n`)
}

if (import.meta.main) await main(JSON.parse(process.argv[2]!) as KillNineBatchGiven)
