import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { fsyncSync, closeSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { filePathOf } from './openDatabase.ts'

const BYTES = 32
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** One secret per use, so that what one signs is worth nothing elsewhere. */
export type DataKeyUse = 'fingerprint' | 'chain' | 'planned'

/** What the portal signs and seals with. Two portals on one database need the same. */
export interface DataKey {
  /** HMAC-SHA256 of `text`, base64url. */
  hmac(use: DataKeyUse, text: string | Uint8Array): string
  /** `text` encrypted (AES-256-GCM, a nonce of its own), base64url; it opens only as what it is `about`. */
  seal(use: DataKeyUse, text: string, about: string): string
  /** Throws when it was sealed with another key or about something else, or was changed. */
  open(use: DataKeyUse, sealed: string, about: string): string
}

/** `secret`: 32 bytes. */
export function dataKey(secret: Uint8Array): DataKey {
  const secrets = new Map<DataKeyUse, Uint8Array>()
  const secretFor = (use: DataKeyUse) => {
    const known = secrets.get(use) ?? new Uint8Array(hkdfSync('sha256', secret, '', `vloot ${use}`, BYTES))
    secrets.set(use, known)
    return known
  }
  return {
    hmac: (use, text) => createHmac('sha256', secretFor(use)).update(text).digest('base64url'),
    seal(use, text, about) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, secretFor(use), nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(use, sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url')
      const tagAt = NONCE_BYTES + TAG_BYTES
      const decipher = createDecipheriv(CIPHER, secretFor(use), bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(NONCE_BYTES, tagAt))
      return Buffer.concat([decipher.update(bytes.subarray(tagAt)), decipher.final()]).toString('utf8')
    },
  }
}

function parse(text: string): Uint8Array {
  const trimmed = text.trim()
  const bytes = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (bytes.length !== BYTES) throw new Error('DATA_KEY must be 32 random bytes, in hex or base64')
  return bytes
}

/** Written aside and linked into place, so that a second portal that starts now never reads half a key. */
function readOrMake(path: string): Uint8Array {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = openSync(aside, 'wx', 0o600)
  try {
    writeSync(file, `${randomBytes(BYTES).toString('base64')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(aside)
  }
  return parse(readFileSync(path, 'utf8'))
}

/**
 * The key of the setting `DATA_KEY`, else the one in the file beside the database (made on first use, 0600), else, for a
 * database in memory, one that lives as long. Throws for a malformed key, and for PostgreSQL without one: there is no
 * "beside" that all portals share.
 */
export function loadDataKey(given: { readonly value: string | undefined; readonly databaseUrl: string }): DataKey {
  if (given.value) return dataKey(parse(given.value))
  const path = filePathOf(given.databaseUrl)
  if (path === ':memory:') return dataKey(randomBytes(BYTES))
  if (!path) throw new Error('with PostgreSQL, DATA_KEY must be set: the same for every portal')
  return dataKey(readOrMake(`${path}.key`))
}
