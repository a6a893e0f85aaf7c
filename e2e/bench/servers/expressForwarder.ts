import { pipeline } from 'node:stream'
import express from 'express'
import { Pool } from 'undici'

/** The yardstick: Express and undici with a token attached, and no gate at all. Upstream's origin is the argument. */
const upstream = process.argv[2]!
const pool = new Pool(upstream, { connections: 128 })
const app = express()

app.use(async (request, response) => {
  const answer = await pool.request({
    method: 'GET',
    path: request.originalUrl.replace('/api/msm', ''),
    headers: { authorization: 'Bearer bench', accept: 'application/json' },
  })
  // the load generator hangs up at the end of each round
  if (response.destroyed) {
    await answer.body.dump()
    return
  }
  response.status(answer.statusCode)
  response.setHeader('content-type', String(answer.headers['content-type']))
  pipeline(answer.body, response, () => {})
})

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`port ${address.port}`)
})
