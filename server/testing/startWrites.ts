import { expect } from 'vitest'
import { EXAMPLE } from '../../mocks/fleet/exampleCompany.ts'
import type { World } from '../../mocks/fleet/world.ts'
import { createSandbox } from '../../mocks/sandbox.ts'
import { serve } from '../../mocks/serve.ts'
import { fill, open, tick } from '../../mocks/testing/baskets.ts'
import { sandboxClient } from '../../mocks/testing/sandboxClient.ts'
import type { Intent } from '../ledger/ledger.ts'
import { smallClient } from './smallUpstream.ts'
import { anAsker, anIntent, ledgerRows, openTestLedger } from './testLedger.ts'

export const mila = anAsker('mila', 'manager')
/** Ms since 1970: what both clocks say at the start. */
export const NOON = Date.UTC(2026, 10, 22, 13)

interface Place {
  readonly world: World
  /** A second debtor's cost centre, in the same company as `person`. */
  readonly far: number
  readonly centre: number
  readonly person: number
  readonly colleague: number
}

function placeIn(world: World): Place {
  const debtors = world.groups.get(world.roots[0]!)!.children.map((id) => world.groups.get(id)!)
  const centreOf = (at: number) => debtors[at]!.children.find((id) => world.groups.get(id)!.type === 'COST_CENTER')!
  const busy = new Set([...world.tracked.values()].map(({ orderedFor }) => orderedFor))
  const centre = centreOf(0)
  const free = world.groups.get(centre)!.children.filter((id) => world.people.has(id) && !busy.has(id))
  return { world, centre, far: centreOf(1), person: free[0]!, colleague: free[1]! }
}

const baskets = new WeakMap<World, string>()
/** One basket of each world, ready to be ordered: a new contract with an eSIM. */
export function basketIn(world: World): string {
  const known = baskets.get(world)
  if (known !== undefined) return known
  const sessionId = open(world, { accountGroupId: EXAMPLE.julia })
  tick(world, sessionId, 'Mobile Voice and Data')
  fill(world, sessionId, { eSim: 'true', eSimEmail: 'julia@companyx.nl', eSimConfirmationCode: '482193' })
  baskets.set(world, sessionId)
  return sessionId
}

export const nina = { firstName: 'Nina', surname: 'Nieuwkoop', gender: 'FEMALE', vip: false }

/** Each write, and the last word about it (`CONFIRMED`: it was seen where it belongs, and no request stands for it). */
export const writes: Record<
  string,
  (at: Place) => { row: string; path?: object; query?: object; body?: object; word?: string }
> = {
  'a person is created': () => ({
    row: 'subscriberCreate',
    body: { groupId: EXAMPLE.costCentre, subscriber: nina },
    word: 'CLOSED',
  }),
  'a person is deleted': () => ({
    row: 'subscriberDelete',
    path: { id: EXAMPLE.julia },
    body: {},
    word: 'CLOSED',
  }),
  'a person moves at once, without a request': () => ({
    row: 'subscriberMove',
    path: { id: EXAMPLE.julia },
    body: { destinationGroupId: 'a group' },
  }),
  'a person moves between debtors': ({ person, far }) => ({
    row: 'subscriberMove',
    path: { id: person },
    body: { destinationGroupId: far },
    word: 'CLOSED',
  }),
  'several move, with a reference': ({ person, colleague, far }) => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [person, colleague], destinationGroupId: far, referenceNumber: 'VLBULK' },
    word: 'CLOSED',
  }),
  'several move, without one': ({ person, colleague, far }) => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [person, colleague], destinationGroupId: far },
  }),
  'a group moves': () => ({
    row: 'hierarchyMove',
    body: { movedGroupIds: [EXAMPLE.costCentre], destinationGroupId: 'a group' },
  }),
  'a cost centre is created': () => ({
    row: 'costCenterCreate',
    body: { groupId: EXAMPLE.debtor, name: 'Sales', costCenterNumber: '9001' },
  }),
  'a cost centre is renamed': () => ({
    row: 'groupUpdate',
    path: { id: EXAMPLE.costCentre },
    body: { name: 'Support', costCenterNumber: '124' },
  }),
  'a group is removed': () => ({ row: 'groupRemove', path: { id: EXAMPLE.costCentre } }),
  'a SIM card is blocked': () => ({ row: 'simBlock', body: { contractId: EXAMPLE.joshuasContract }, word: 'CLOSED' }),
  'a block is lifted': () => ({ row: 'simUnblock', body: { contractId: EXAMPLE.maximsContract }, word: 'CLOSED' }),
  'a SIM card is replaced by an eSIM': () => ({
    row: 'simReplace',
    body: { contractId: EXAMPLE.joshuasContract, esim: true, email: 'j@companyx.nl', confirmationCode: '482193' },
    word: 'CLOSED',
  }),
  'a contract moves': () => ({
    row: 'contractMove',
    body: { contractId: EXAMPLE.joshuasContract, destinationGroupId: EXAMPLE.julia },
    word: 'CLOSED',
  }),
  'a number is ported out': () => ({
    row: 'contractPortOut',
    body: { contractId: EXAMPLE.joshuasContract },
    word: 'CLOSED',
  }),
  'a basket is ordered': ({ world }) => ({
    row: 'basketOrder',
    query: { sessionId: basketIn(world) },
    body: {},
    word: 'CLOSED',
  }),
  'a request is cancelled': ({ world }) => ({
    row: 'serviceRequestCancel',
    path: {
      id: [...world.tracked.values()].find((one) => one.family === 'service-request' && one.status === 'NEW')!.id,
    },
    query: { note: 'by mistake' },
  }),
}

/**
 * Whatever people do with people, groups and contracts, done by a sandbox over real sockets, and a ledger that asks it:
 * for tests in which answers get lost and have to be found.
 */
export async function startWrites(databaseUrl: string) {
  const sandbox = await serve(createSandbox({ size: 2000, seed: 3, now: () => NOON }))
  const { clock, faults, log, world } = sandbox.engine
  clock.freeze(true)
  const msm = smallClient('msm', sandbox.msmUrl, await sandboxClient(sandbox).bearer())
  const opened = await openTestLedger(databaseUrl, { upstreams: { msm, stn: undefined } })
  const { ledger } = opened
  opened.clock.now = NOON
  const at = placeIn(world)
  world.contracts.get(EXAMPLE.maximsContract)!.state = 'BLOCKED'
  const made = await msm.exchange({
    row: ledgerRows.virtualGroupCreate!,
    path: {},
    query: {},
    body: JSON.stringify({ groupId: EXAMPLE.debtor, name: 'Region' }),
  })
  if (made.kind !== 'answered' || made.status !== 200) throw new Error(JSON.stringify(made))
  const group = (made.body as { groupId: number }).groupId

  /** Both clocks: KPN's and ours. */
  const later = (ms: number) => {
    clock.advance(ms)
    opened.clock.now += ms
  }

  function intentOf(name: string): Intent {
    const { row, path = {}, query = {}, body } = writes[name]!(at)
    const there = body && JSON.parse(JSON.stringify(body).replace('"a group"', String(group)))
    return anIntent({ asker: mila, row: ledgerRows[row]!, path: { ...path }, query: { ...query }, body: there })
  }

  const send = (intent: Intent) => (body: unknown) =>
    msm.exchange({
      row: intent.row,
      path: intent.path,
      query: intent.query,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  /** Sends it, and nobody hears the answer. Returns the command's id. */
  async function loseIntent(intent: Intent, when: 'before' | 'after'): Promise<string> {
    faults.arm({ upstream: 'msm', kind: 'reset', when, path: intent.row.id, times: 1 })
    await expect(ledger.perform(intent, send(intent))).rejects.toMatchObject({ told: { outcome: 'unknown' } })
    const { commands } = await ledger.list(mila, { limit: 1 })
    return commands[0]!.id
  }

  return {
    ledger,
    sandbox,
    at,
    later,
    intentOf,
    send,
    loseIntent,
    async lose(name: string, when: 'before' | 'after') {
      const intent = intentOf(name)
      return { intent, id: await loseIntent(intent, when) }
    },
    async perform(name: string): Promise<string> {
      const intent = intentOf(name)
      return (await ledger.perform(intent, send(intent))).commandId
    },
    /** Looks until the ledger has nothing more to ask. */
    async follow(id: string) {
      for (let looks = 0; looks < 8; looks += 1) {
        later(2_000)
        await ledger.follow(mila, id)
      }
      return ledger.read(mila, id)
    },
    timesDone: (row: string) => log.list({ row }).filter(({ applied }) => applied).length,
    async close() {
      await opened.close()
      await sandbox.close()
    },
  }
}
export type Writes = Awaited<ReturnType<typeof startWrites>>
