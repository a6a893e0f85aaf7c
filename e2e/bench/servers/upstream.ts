import { createServer } from 'node:http'

/**
 * The upstream behind every proxy that is measured: token endpoint, one small JSON read (about 1 kB) and a 25 MB
 * stream, as bare as node:http gets. Prints its port.
 */
const person = JSON.stringify({
  id: 1234568,
  path: [{ id: 2345678, name: 'COMPANY X', type: 'CUSTOMER', email: null }],
  firstName: 'Joshua',
  surnamePrefix: '',
  surname: 'Martino',
  email: 'joshua.martino@companyx.nl',
  gender: 'MALE',
  comments: 'x'.repeat(700),
})
const MEGABYTE = Buffer.alloc(1024 * 1024, 0x20)

const server = createServer((request, response) => {
  request.resume()
  if (request.url?.startsWith('/oauth/')) {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ access_token: 'bench', token_type: 'Bearer', expires_in: '3599' }))
    return
  }
  if (request.url?.includes('/finances/invoices/')) {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(25 * MEGABYTE.length) })
    let left = 25
    const pour = () => {
      while (left > 0) {
        left -= 1
        if (!response.write(MEGABYTE)) {
          response.once('drain', pour)
          return
        }
      }
      response.end()
    }
    pour()
    return
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(person)) })
  response.end(person)
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`port ${address.port}`)
})
