import * as fc from 'fast-check'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockUpstreams } from './node.ts'
import { serve, type SandboxServer } from './serve.ts'
import { sandboxClient } from './testing/sandboxClient.ts'
import { createTinyEngine } from './testing/tinyEngine.ts'

/** Two engines alike, one on sockets and one behind msw, ask the same questions of both. */
const frozen = () => Date.parse('2026-11-03T09:00:00Z')
const mocked = createTinyEngine({ now: frozen })
const addresses = {
  msmUrl: 'https://kpn.example/mobile/kpn/mobileservices',
  tokenUrl: 'https://kpn.example/oauth/grip/msm/accesstoken',
  stnUrl: 'https://stn.example/api',
}
const msw = setupServer(...mockUpstreams(mocked, addresses))
let server: SandboxServer

beforeAll(async () => {
  server = await serve(createTinyEngine({ now: frozen }))
  msw.listen({ onUnhandledFrame: 'bypass' })
})
afterAll(async () => {
  msw.close()
  await server.close()
})

const requests = fc.oneof(
  fc.record({
    at: fc.constant('msm' as const),
    method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE'),
    path: fc.constantFrom('/things/1', '/things/404', '/things/x', '/things', '/things/1/remove', '/nowhere', '/a%2Fb'),
    search: fc.constantFrom('', '?from=3', '?from=x', '?status=A&status=B&other=1'),
    body: fc.constantFrom(undefined, '{"name":"new"}', '{"name":"new","more":1}', '{"name":7}', '{', ''),
  }),
  fc.record({
    at: fc.constant('stn' as const),
    method: fc.constantFrom('GET', 'POST'),
    path: fc.constantFrom('/QueryThing', '/NewThing', '/Nothing'),
    search: fc.constant(''),
    body: fc.constantFrom(undefined, '{"name":"esim"}', '{"referenceNumber":"0123456789abcdef","name":"x"}', '[]'),
  }),
)

const told = async (answer: Response) => ({
  status: answer.status,
  headers: ['content-type', 'quota-used', 'quota-limit', 'api-version', 'content-length'].map((name) =>
    answer.headers.get(name),
  ),
  body: (await answer.text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'TRANSACTION'),
})

test('msw and sockets give the same answers', async () => {
  const flavours = [
    sandboxClient({ ...addresses, controlUrl: '' }),
    sandboxClient({ ...server, controlUrl: server.controlUrl }),
  ]
  await fc.assert(
    fc.asyncProperty(requests, async ({ at, method, path, search, body }) => {
      const [one, other] = await Promise.all(
        flavours.map(async (client) =>
          told(
            await client[at](path + search, {
              method,
              ...(method === 'GET' || body === undefined
                ? {}
                : { body, headers: { 'content-type': 'application/json' } }),
            }),
          ),
        ),
      )
      expect(one).toEqual(other)
    }),
    { numRuns: 150 },
  )
})

test.each(['reset', 'half'] as const)('%s breaks in both', async (kind) => {
  for (const [engine, at] of [
    [mocked, { ...addresses, controlUrl: '' }],
    [server.engine, server],
  ] as const) {
    const client = sandboxClient(at)
    await client.bearer()
    engine.faults.arm({ upstream: 'msm', kind, times: 1 })
    const read = client.msm('/things/1').then((answer) => answer.text())
    await expect(read).rejects.toThrow(TypeError)
  }
})
