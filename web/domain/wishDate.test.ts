import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf, readWish } from './wishDate.ts'

describe('a wished day and time in Amsterdam', () => {
  it.each([
    ['2026-11-23', '07:00', '2026-11-23T07:00:00+01:00'],
    ['2025-01-30', '12:00', '2025-01-30T12:00:00+01:00'],
    ['2026-07-01', '00:00', '2026-07-01T00:00:00+02:00'],
    ['2027-03-28', '01:59', '2027-03-28T01:59:00+01:00'],
    ['2027-03-28', '03:00', '2027-03-28T03:00:00+02:00'],
    ['2027-10-31', '01:59', '2027-10-31T01:59:00+02:00'],
    ['2027-10-31', '03:00', '2027-10-31T03:00:00+01:00'],
    ['2028-02-29', '23:59', '2028-02-29T23:59:00+01:00'],
  ])('%s %s is %s', (day, time, iso) => {
    expect(readWish(day, time)).toEqual({ kind: 'moment', moment: { iso, at: Date.parse(iso) } })
  })

  it('is none in the hour that is left out in March', () => {
    for (const time of ['02:00', '02:30', '02:59']) expect(readWish('2027-03-28', time)).toEqual({ kind: 'skipped' })
  })

  it('comes twice in the hour that is repeated in October, and is none until it is said which', () => {
    const wish = readWish('2027-10-31', '02:30')
    expect(wish).toEqual({
      kind: 'twice',
      first: { iso: '2027-10-31T02:30:00+02:00', at: Date.UTC(2027, 9, 31, 0, 30) },
      second: { iso: '2027-10-31T02:30:00+01:00', at: Date.UTC(2027, 9, 31, 1, 30) },
    })
    expect(momentOf(wish, undefined)).toBeUndefined()
    expect(momentOf(wish, 'first')?.iso).toBe('2027-10-31T02:30:00+02:00')
    expect(momentOf(wish, 'second')?.iso).toBe('2027-10-31T02:30:00+01:00')
  })

  it.each([
    ['', '', { kind: 'empty' }],
    ['2026-02-30', '09:00', { kind: 'form', field: 'day' }],
    ['', '09:00', { kind: 'form', field: 'day' }],
    ['2026-02-28', '', { kind: 'form', field: 'time' }],
    ['2026-02-28', '24:00', { kind: 'form', field: 'time' }],
  ] as const)('%s %s is refused: %j', (day, time, wish) => {
    expect(readWish(day, time)).toEqual(wish)
  })

  it('is read back as it was typed by every clock in Amsterdam, whatever the day', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const [day, time] = date.toISOString().slice(0, 16).split('T') as [string, string]
          const wish = readWish(day, time)
          if (wish.kind === 'skipped') return
          const moments = wish.kind === 'twice' ? [wish.first, wish.second] : [momentOf(wish, undefined)!]
          for (const { at, iso } of moments) {
            expect(Date.parse(iso)).toBe(at)
            expect(clock.format(at)).toBe(`${day} ${time}`)
          }
        },
      ),
    )
  })
})
