import replyFrom from '@fastify/reply-from'
import fastify from 'fastify'

/** The other yardstick: Fastify with its forwarder, a token attached, and no gate. Upstream's origin is the argument. */
const app = fastify()
await app.register(replyFrom, { base: process.argv[2]! })
app.get('/api/msm/*', (request, reply) =>
  reply.from(request.url.replace('/api/msm', ''), {
    rewriteRequestHeaders: (_, headers) => ({ ...headers, authorization: 'Bearer bench' }),
  }),
)
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
console.log(`port ${new URL(origin).port}`)
