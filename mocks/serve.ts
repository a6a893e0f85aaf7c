import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { control } from './control.ts'
import { deliver } from './deliver.ts'
import type { Engine } from './engine.ts'
import { applicationNotFound, stnError } from './errorShapes.ts'
import { answeredJson, type SandboxAnswer } from './exchange.ts'

/** Where KPN's addresses begin, on a host of our own. */
export const MSM_BASE = '/mobile/kpn/mobileservices'
export const TOKEN_PATH = '/oauth/grip/msm/accesstoken'
export const STN_BASE = '/api'
export const CONTROL_BASE = '/__sandbox'

export interface ServeOptions {
  /** Interface to listen on; loopback unless told. The control plane listens on loopback whatever this says. */
  readonly host?: string | undefined
  /** 0 (the default of each): any free one. */
  readonly msmPort?: number | undefined
  readonly stnPort?: number | undefined
  readonly controlPort?: number | undefined
}

export interface SandboxServer {
  /** Up to and including `/mobile/kpn/mobileservices`. */
  readonly msmUrl: string
  readonly tokenUrl: string
  /** Ends in `/api`. */
  readonly stnUrl: string
  /** Ends in `/__sandbox`. */
  readonly controlUrl: string
  /** The same control plane, to be mounted on somebody else's origin, below `/__sandbox`. */
  readonly control: RequestListener
  readonly engine: Engine
  /** Stops listening and breaks whatever is still open, hanging requests too. */
  readonly close: () => Promise<void>
}

/** Puts an engine on real sockets. Rejects when a port is taken. */
export async function serve(engine: Engine, options: ServeOptions = {}): Promise<SandboxServer> {
  const host = options.host ?? '127.0.0.1'
  const controlled = controlListener(engine)
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()))
        server.closeAllConnections()
        return closed
      }),
    )
  }
  const listen = async (listener: RequestListener, port: number | undefined, at: string) => {
    const server = createServer({ keepAliveTimeout: 30_000 }, listener)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port ?? 0, at, resolve)
    })
    servers.push(server)
    const { port: taken } = server.address() as AddressInfo
    return `http://${at.includes(':') ? `[${at}]` : at}:${taken}`
  }
  try {
    const msm = await listen(upstreamListener(engine, msmDoor), options.msmPort, host)
    const stn = await listen(upstreamListener(engine, stnDoor), options.stnPort, host)
    const controlOrigin = await listen(controlled, options.controlPort, '127.0.0.1')
    return {
      msmUrl: msm + MSM_BASE,
      tokenUrl: msm + TOKEN_PATH,
      stnUrl: stn + STN_BASE,
      controlUrl: controlOrigin + CONTROL_BASE,
      control: controlled,
      engine,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

type Door = (path: string) => { upstream: 'msm' | 'stn' | 'token'; path: string } | { answer: SandboxAnswer }

const msmDoor: Door = (path) => {
  if (path === TOKEN_PATH) return { upstream: 'token', path }
  return path.startsWith(`${MSM_BASE}/`)
    ? { upstream: 'msm', path: path.slice(MSM_BASE.length) }
    : { answer: applicationNotFound(path) }
}

const stnDoor: Door = (path) =>
  path.startsWith(`${STN_BASE}/`)
    ? { upstream: 'stn', path: path.slice(STN_BASE.length) }
    : { answer: stnError(404, 'NotFound', `no operation ${path}`) }

const upstreamListener =
  (engine: Engine, door: Door): RequestListener =>
  async (request, response) => {
    const [path = '/', search = ''] = splitOnce(request.url ?? '/')
    const way = door(path)
    const body = await readAll(request).catch(() => undefined)
    // gone while it was still speaking: there is nobody to answer
    if (!body) return
    const method = request.method ?? 'GET'
    const answer =
      'answer' in way ? way.answer : await engine.handle({ ...way, method, search, headers: flat(request), body })
    if (!response.destroyed) deliver(response, answer)
  }

const controlListener =
  (engine: Engine): RequestListener =>
  async (request, response) => {
    const send = (status: number, body: unknown) => deliver(response, answeredJson(status, body))
    if (isForeign(request)) return send(403, { message: 'not from another origin' })
    const [whole = '/', search = ''] = splitOnce(request.url ?? '/')
    const path = whole.startsWith(CONTROL_BASE) ? whole.slice(CONTROL_BASE.length) : whole
    try {
      const text = new TextDecoder().decode(await readAll(request))
      const body: unknown = text === '' ? undefined : JSON.parse(text)
      const answer = control(engine, { method: request.method ?? 'GET', path, search, body })
      return send(answer.status, answer.body)
    } catch (error) {
      return send(400, { message: error instanceof Error ? error.message : 'not understood' })
    }
  }

/** A page of another site in the same browser could reach loopback too, but it cannot leave out its Origin. */
const isForeign = ({ headers: { origin, host } }: IncomingMessage) =>
  origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)

const splitOnce = (url: string) => {
  const at = url.indexOf('?')
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at)]
}

/** Repeated headers joined, as the wire allows. */
const flat = ({ headers }: IncomingMessage) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )

async function readAll(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
