import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '../db/openDatabase.ts'
import { Refusal } from '../http/refusal.ts'
import { createLedger } from '../ledger/createLedger.ts'
import type { Send } from '../ledger/ledger.ts'
import { smallClient } from './smallUpstream.ts'
import { anIntent, ledgerRows, martino, testDataKey } from './testLedger.ts'

/** What the portal that is going to die is told on its command line, as JSON. */
export interface KillNineGiven {
  readonly databaseUrl: string
  readonly upstreamUrl: string
  /** Ms that its clock is ahead: a portal that comes back after the deadline need not be waited for. */
  readonly aheadMs: number
}

/** One write of person `id` to the portal. */
export interface KillNineWrite {
  readonly id: number
  readonly key: string
}

async function readJson(incoming: IncomingMessage): Promise<KillNineWrite> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as KillNineWrite
}

/** The smallest door that a ledger can stand behind; says its port on standard output. */
async function main(given: KillNineGiven) {
  const upstream = smallClient('msm', given.upstreamUrl)
  const row = ledgerRows.subscriberUpdate!
  const ledger = createLedger({
    db: await openDatabase(given.databaseUrl),
    dataKey: testDataKey,
    rows: ledgerRows,
    upstreams: { msm: upstream, stn: undefined },
    now: () => Date.now() + given.aheadMs,
    newId: randomUUID,
    log: { error: (details) => process.stderr.write(`${JSON.stringify(details)}\n`) },
    tickMs: 50,
  })
  ledger.start()
  const server = createServer(async (incoming, response) => {
    const { id, key } = await readJson(incoming)
    const send: Send = (body, query) => upstream.exchange({ row, path: { id }, query, body: JSON.stringify(body) })
    const body = { subscriber: { ...martino, comments: `write ${id}` } }
    const answer = await ledger
      .perform(anIntent({ path: { id }, key, body }), send)
      .catch((error: unknown) => ({ status: error instanceof Refusal ? error.status : 500 }))
    response.writeHead(answer.status).end()
  })
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
}

if (import.meta.main) await main(JSON.parse(process.argv[2]!) as KillNineGiven)
