import { readWish } from './wishDate.ts'

/** The day after a day (`2026-11-22`). */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/**
 * The begin of a day in Amsterdam as sTN takes it, with its offset; undefined without a day. No clock changes at
 * midnight, so there is always one.
 */
export function startOfDay(day: string): string | undefined {
  const wish = readWish(day, day === '' ? '' : '00:00')
  return wish.kind === 'moment' ? wish.moment.iso : undefined
}
