import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** What a build makes. Anything else in the folder is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
}

const COMPRESSIBLE = /^(?:text\/|application\/|image\/svg)/
/** Smaller ones (bytes) do not get smaller. */
const WORTH_COMPRESSING = 1_024

export type Encoding = 'br' | 'gzip' | 'identity'

export interface WebFile {
  readonly type: string
  readonly plain: Buffer
  /** In the wanted encoding where that is smaller; made once, or read from the `.br` or `.gz` beside the file. */
  encoded(wanted: Encoding): Promise<{ readonly bytes: Buffer; readonly encoding: Encoding }>
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined
  }
}

async function pack(path: string, plain: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  const beside = await readIfThere(`${path}.${encoding === 'br' ? 'br' : 'gz'}`)
  if (beside) return beside
  if (encoding === 'gzip') return zip(plain, { level: constants.Z_BEST_COMPRESSION })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  return brotli(plain, { params })
}

function asFile(path: string, type: string, plain: Buffer): WebFile {
  const packed = new Map<Encoding, Promise<Buffer>>()
  const isWorth = COMPRESSIBLE.test(type) && plain.length >= WORTH_COMPRESSING
  return {
    type,
    plain,
    async encoded(wanted) {
      if (wanted === 'identity' || !isWorth) return { bytes: plain, encoding: 'identity' }
      let bytes = packed.get(wanted)
      if (!bytes) packed.set(wanted, (bytes = pack(path, plain, wanted)))
      return { bytes: await bytes, encoding: wanted }
    },
  }
}

const SEGMENT = /^[A-Za-z0-9_~@+-][A-Za-z0-9._~@+-]*$/

/**
 * The files of a build, read when first asked for and kept. `find` takes an address's path and knows no file outside
 * `root`, none that starts with a dot, and none of a type that a build does not make.
 */
export function openWebFiles(root: string) {
  const kept = new Map<string, WebFile>()

  return {
    async find(path: string): Promise<WebFile | undefined> {
      const known = kept.get(path)
      if (known) return known
      const type = TYPES[extname(path)]
      const segments = path.split('/').slice(1)
      if (!type || !segments.every((segment) => SEGMENT.test(segment))) return undefined
      try {
        const real = await realpath(join(root, ...segments))
        const home = await realpath(root)
        if (!real.startsWith(home + sep) || !(await stat(real)).isFile()) return undefined
        const file = asFile(real, type, await readFile(real))
        kept.set(path, file)
        return file
      } catch {
        return undefined
      }
    },
  }
}
