import { describe, expect, it } from 'vitest'
import { ERRORS, problem, type ErrorCode } from './errors.ts'

const codes = Object.entries(ERRORS) as [ErrorCode, number][]

describe('error codes', () => {
  it.each(codes)('%s is a plain word with a status of a failure (%i)', (code, status) => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(Number.isInteger(status)).toBe(true)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
  })

  it('only what we refuse ourselves looks like a sign-in or a permission of ours', () => {
    expect(codes.filter(([, status]) => status === 401).map(([code]) => code)).toEqual([
      'sign_in_required',
      'sign_in_refused',
    ])
    expect(codes.filter(([, status]) => status === 403).map(([code]) => code)).toEqual(['csrf_refused', 'forbidden'])
  })

  it('whatever asks to wait is a 429, and a trouble of upstream’s making is none of the browser’s', () => {
    const waiting = codes.filter(([, status]) => status === 429).map(([code]) => code)
    expect(waiting).toEqual(['sign_in_locked', 'too_many_requests', 'reveal_limited', 'upstream_throttled'])
    const upstreams = codes.filter(([code]) => code.startsWith('upstream_') && !waiting.includes(code))
    expect(upstreams.filter(([, status]) => status < 500).map(([code]) => code)).toEqual(['upstream_refused'])
  })
})

describe('a problem', () => {
  const least = { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' }

  it('is complete with the four that every one has, and keeps what a newer server adds', () => {
    expect(problem.parse(least)).toEqual(least)
    expect(problem.parse({ ...least, code: 'of_tomorrow', hint: 1 })).toEqual({
      ...least,
      code: 'of_tomorrow',
      hint: 1,
    })
  })

  it.each(['type', 'title', 'status', 'code'])('is none without %s', (field) => {
    expect(problem.safeParse({ ...least, [field]: undefined }).success).toBe(false)
  })

  it('says what became of a write in one of two words', () => {
    expect(problem.parse({ ...least, outcome: 'unknown' }).outcome).toBe('unknown')
    expect(problem.safeParse({ ...least, outcome: 'failed' }).success).toBe(false)
  })
})
