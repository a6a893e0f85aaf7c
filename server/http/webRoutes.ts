import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { contextOf } from './context.ts'
import { Refusal } from './refusal.ts'
import { pagePolicy } from './securityHeaders.ts'
import { openWebFiles, type Encoding, type WebFile } from './webFiles.ts'

/** A build's file names hold their content's hash: what has such a name never changes. */
const HASHED = /^\/assets\//
const A_YEAR = 'public, max-age=31536000, immutable'

/** Near enough to the grammar: a coding that is named without `q=0`. */
function wantedEncoding({ headers }: IncomingMessage): Encoding {
  const accepts = String(headers['accept-encoding'] ?? '')
  const takes = (coding: string) => new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepts)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

async function sendFile(request: Request, response: Response, file: WebFile, caching: string): Promise<void> {
  const { bytes, encoding } = await file.encoded(wantedEncoding(request))
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': String(bytes.length),
    'Cache-Control': caching,
    Vary: 'Accept-Encoding',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Vite's own convention: its loader reads the nonce there too. */
const nonceTag = (nonce: string) => `<meta property="csp-nonce" nonce="${nonce}">`

/** The one page. Never kept by anybody: each answer has a nonce of its own. */
function sendPage(request: Request, response: Response, page: WebFile): void {
  const nonce = randomBytes(16).toString('base64')
  const html = page.plain.toString('utf8').replace(/<head([^>]*)>/i, (head) => head + nonceTag(nonce))
  const bytes = Buffer.from(html)
  response.writeHead(200, {
    'Content-Type': page.type,
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': pagePolicy(nonce),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Somebody opens an address in the browser; scripts, styles and calls do not ask for HTML. */
const isNavigation = ({ headers }: IncomingMessage) => /\btext\/html\b/.test(headers.accept ?? '')

/** What is ours under another spelling is nobody's page. */
const looksLikeApi = (path: string) => /^\/(?:api|auth)(?:\/|$)/i.test(decodeURIComponent(path))

/** The build of the web: its files, and its page for every address that a person opens. */
export function webRoutes(root: string): RequestHandler {
  const files = openWebFiles(root)

  return async (request, response, next) => {
    const context = contextOf(request)
    const { path } = context.target
    if (looksLikeApi(path)) {
      next()
      return
    }
    context.what = 'web'
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      throw new Refusal('method_not_allowed', 'a page is only read')
    }
    const isPage = path === '/' || path === '/index.html'
    const file = isPage ? undefined : await files.find(path)
    if (file) {
      await sendFile(request, response, file, HASHED.test(path) ? A_YEAR : 'no-cache')
      return
    }
    const lastSegment = path.slice(path.lastIndexOf('/') + 1)
    const page =
      isPage || (isNavigation(request) && !lastSegment.startsWith('.')) ? await files.find('/index.html') : undefined
    if (page) sendPage(request, response, page)
    else next()
  }
}
