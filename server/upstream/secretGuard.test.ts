import { describe, expect, test } from 'vitest'
import { guardHeaders, guardStream } from './secretGuard.ts'

const SECRET = 'aab-secret-aabc'
const proof = { header: 'authorization', value: `Bearer ${SECRET}`, secret: SECRET }

/** What comes through of these chunks. */
function through(chunks: readonly string[]): string {
  let out = ''
  const guarded = guardStream({ data: (chunk) => void (out += chunk.toString('latin1')) }, proof)
  for (const chunk of chunks) {
    try {
      guarded.data(Buffer.from(chunk))
    } catch {
      return `${out}|cut`
    }
  }
  guarded.end()
  return out
}

describe('a stream', () => {
  test('that repeats our credentials is cut before their first byte, however they are divided', () => {
    const text = `aaa${SECRET}zzz`
    for (let at = 0; at <= text.length; at++) {
      for (let next = at; next <= text.length; next++) {
        const chunks = [text.slice(0, at), text.slice(at, next), text.slice(next)]
        expect('aaa|cut'.startsWith(through(chunks).replace('|cut', '')), chunks.join('/')).toBe(true)
        expect(through(chunks)).toContain('|cut')
      }
    }
    expect(through([...text])).toBe('aaa|cut')
  })

  test('that only begins like them comes through whole, byte by byte too', () => {
    for (const text of ['aab-secret-aab', 'aaab-secret-aaab-secret-aab-', 'x', '', `${SECRET.slice(1)}a`]) {
      expect(through([text])).toBe(text)
      expect(through([...text])).toBe(text)
    }
  })
})

test('a header that repeats them is none', () => {
  const headers = { 'quota-limit': '5', 'quota-note': `for ${SECRET}`, list: ['a', SECRET] }
  expect(guardHeaders(headers, proof)).toEqual({ 'quota-limit': '5' })
  const good = { 'quota-limit': '5' }
  expect(guardHeaders(good, proof)).toBe(good)
})
