/** Easter Sunday of a year, by Gauss's rule as Butcher wrote it down (public domain); ms since 1970. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}

const DAY = 86_400_000
const FIXED = new Set(['01-01', '04-27', '12-25', '12-26'])
/** Days after Easter Sunday: Good Friday is none here; Easter itself, its Monday, Ascension, Whitsun. */
const MOVING = [0, 1, 39, 49, 50]

/** Whether a day (`2026-12-25`) is a Dutch public holiday: no number is ported then. Which days KPN means is not documented. */
export const isHoliday = (day: string): boolean =>
  FIXED.has(day.slice(5)) ||
  MOVING.some((after) => new Date(easter(Number(day.slice(0, 4))) + after * DAY).toISOString().startsWith(day))
