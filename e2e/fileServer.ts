import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** The plainest file server there is: it knows files and nothing else, so that whoever is served by it needs no more. */
export interface FileServer {
  /** Where the folder lies, with a slash at its end. */
  readonly url: string
  /** What was asked and is no file. */
  readonly missed: string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves `folder` below `path` (`/some/where/`) on a free port of localhost. */
export async function serveFiles(folder: string, path: string): Promise<FileServer> {
  const missed: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const rest = normalize(decodeURIComponent(pathname.slice(path.length)) || 'index.html')
    const file = join(folder, rest)
    const isFile =
      request.method === 'GET' &&
      pathname.startsWith(path) &&
      !rest.startsWith(`..${sep}`) &&
      (await stat(file).then(
        (found) => found.isFile(),
        () => false,
      ))
    if (!isFile) {
      missed.push(`${request.method} ${request.url}`)
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such file')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${path}`,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
