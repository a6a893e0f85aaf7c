import { BATCH_ROWS } from '#contract/portal/batches.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { batchCalls } from './batchCalls.ts'
import { json, type Behaviour, type Recorded } from './recordingUpstream.ts'
import { startTestPortal } from './testPortal.ts'

/** The contract that a block, or a look at what can be done, is about. */
export const contractOf = ({ body, url }: Pick<Recorded, 'body' | 'url'>): number =>
  body === ''
    ? Number(new URL(url, 'http://kpn.test').searchParams.get('contractId'))
    : (JSON.parse(body) as { contractId: number }).contractId

/** A portal that sends batches as fast as it can, with a helpdesk, a manager and a viewer who are signed in. */
export async function startBatchPortal() {
  const at = await startTestPortal({
    roles: ['helpdesk', 'manager', 'viewer', 'auditor'],
    env: { MSM_RATE: '500', STN_RATE: '500' },
    batches: { plannable: [...BATCH_ROWS, 'simReplace'], troubleMs: 5 },
  })
  const [helpdesk, manager, viewer] = await Promise.all([
    at.signIn('helpdesk'),
    at.signIn('manager'),
    at.signIn('viewer'),
  ])
  let nextContract = 1_000

  return {
    at,
    calls: batchCalls(at),
    helpdesk,
    manager,
    viewer,
    /** KPN takes every block but those told otherwise; each contract can be blocked but those told otherwise. */
    kpn(blocks: Record<number, Behaviour> = {}, looks: Record<number, Behaviour> = {}): void {
      const can = json(200, { blockSim: { enabled: true, visible: true, blockingOrders: [] } })
      const taken = json(200, { id: 900_001, status: 'Finished' })
      at.upstream.behave((request, response) => {
        const special = request.method === 'GET' ? looks : blocks
        const usual = request.method === 'GET' ? can : taken
        ;(special[contractOf(request)] ?? usual)(request, response)
      })
    },
    /** Contracts that no other test knows. */
    contracts: (count: number) => Array.from({ length: count }, () => (nextContract += 1)),
    /** Contracts whose block reached KPN, in that order. */
    blocked: () => at.upstream.seen.filter(({ url }) => url.endsWith('/order/block-sim')).map(contractOf),
    async ledgerOf(id: number): Promise<Command[]> {
      const answer = await at.call(`/api/ledger?subjectKind=contract&subjectId=${id}`, { cookie: manager })
      return ((await answer.json()) as { commands: Command[] }).commands
    },
  }
}
export type BatchPortal = Awaited<ReturnType<typeof startBatchPortal>>
