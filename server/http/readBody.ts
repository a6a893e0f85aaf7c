import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { RowBody } from '#contract/operation.ts'
import { Refusal } from './refusal.ts'

/** Bytes of a JSON body, where its row does not say more. */
const MOST_BYTES = 256 * 1024
const MOST_DEPTH = 32
/** Of a body of that size; a larger one may hold as many more. */
const MOST_VALUES = 20_000
/** Of one object: what names its properties has fewer, and a schema takes seconds over a hundred thousand. */
const MOST_KEYS = 1_000

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i
const NEVER_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

function declaredLength(request: IncomingMessage): number | undefined {
  const wire = request.headers['content-length']
  return wire === undefined ? undefined : Number(wire)
}

function collect(request: IncomingMessage, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks, length)))
    request.once('error', (error) => reject(new Refusal('bad_request', 'the body broke off', {}, error)))
    request.once('close', () => reject(new Refusal('bad_request', 'the body broke off')))
  })
}

/** Depth first without recursion: what is too deep for a schema must not be too deep for its guard. */
function checkShape(root: unknown, mostValues: number): void {
  const stack: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }]
  let count = 0
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value, depth } = top
    count += 1
    if (count > mostValues) throw new Refusal('bad_request', 'a body of too many values')
    // no text has one, and PostgreSQL keeps none
    if (typeof value === 'string' && value.includes('\0')) throw new Refusal('bad_request', 'a text with a NUL')
    if (typeof value !== 'object' || value === null) continue
    if (depth > MOST_DEPTH) throw new Refusal('bad_request', 'a body too deep')
    const names = Object.keys(value)
    if (!Array.isArray(value) && names.length > MOST_KEYS) throw new Refusal('bad_request', 'an object too broad')
    for (const key of names) {
      if (NEVER_KEYS.has(key) || key.includes('\0')) throw new Refusal('bad_request', 'a key that is no name')
      stack.push({ value: (value as Readonly<Record<string, unknown>>)[key], depth: depth + 1 })
    }
  }
}

function parse(bytes: Buffer, mostBytes: number): unknown {
  if (!isUtf8(bytes)) throw new Refusal('bad_request', 'a body that is no UTF-8')
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Refusal('bad_request', 'a body that is no JSON')
  }
  checkShape(value, (MOST_VALUES * mostBytes) / MOST_BYTES)
  return value
}

type Read = { readonly value: unknown; readonly bytes: number }

async function readJson(request: IncomingMessage, mostBytes: number): Promise<Read> {
  const length = declaredLength(request)
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    throw new Refusal('not_acceptable_body', 'a body that is not application/json')
  }
  if (request.headers['content-encoding'] !== undefined) throw new Refusal('not_acceptable_body', 'an encoded body')
  if (length === undefined) throw new Refusal('length_required', 'a body without a length')
  if (!Number.isSafeInteger(length) || length > mostBytes) throw new Refusal('body_too_large', 'a body too large')
  const bytes = await collect(request, length)
  return { value: parse(bytes, mostBytes), bytes: length }
}

/**
 * Reads and checks the body that a row takes: once, whole, and then as the row's schema has it. Throws
 * `length_required`, `not_acceptable_body`, `body_too_large`, `bad_request` (malformed) and `body_refused` with the
 * fields at fault. `undefined` for a row without a body, which then may not come with one.
 */
export async function readBody(request: IncomingMessage, body: RowBody): Promise<unknown> {
  if (body.kind === 'none') {
    if ((declaredLength(request) ?? 0) !== 0) throw new Refusal('not_acceptable_body', 'a body where none belongs')
    return undefined
  }
  // files come with their own screens and their own reader
  if (body.kind === 'multipart') throw new Refusal('not_acceptable_body', 'no files yet')
  const { value } = await readJson(request, body.maxBytes ?? MOST_BYTES)
  const parsed = body.schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.slice(0, 50).map(({ path, code, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    code: code ?? 'refused',
    message: message.slice(0, 300),
  }))
  throw new Refusal('body_refused', `a body that the row refuses: ${fields.map(({ path }) => path).join(', ')}`, {
    fields,
  })
}
