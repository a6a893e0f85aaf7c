import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's second choice of argon2id costs: 19 MiB, two passes, one lane; some tens of ms here. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const TAG_BYTES = 32
const SALT_BYTES = 16

const HASH = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** The same letters typed on different keyboards are the same password. */
const bytesOf = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8')

/** argon2id in its usual text form (`$argon2id$v=19$m=…`), with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(SALT_BYTES)
  const tag = await derive('argon2id', { message: bytesOf(password), nonce, ...COST, tagLength: TAG_BYTES })
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Whether a password is the one of a stored hash; `false` for a hash that is none. Costs what the hash says. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = HASH.exec(hash)
  if (!parts) return false
  const [, memory, passes, parallelism, salt, stored] = parts
  const expected = Buffer.from(stored!, 'base64')
  const tag = await derive('argon2id', {
    message: bytesOf(password),
    nonce: Buffer.from(salt!, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(tag, expected)
}
