/** Numbers and money follow the language; dates and times are Dutch in both (Europe/Amsterdam). */

type Language = 'nl' | 'en'

const euros = (locale: string) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
const EUROS: Record<Language, Intl.NumberFormat> = { nl: euros('nl-NL'), en: euros('en-GB') }

/** Whole cents as money: `€ 1.234,56` (with a no-break space) or `€1,234.56`; below nought with a real minus in front. */
export function formatCents(language: Language, cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  // moved, not divided: an amount is never a float
  const text = EUROS[language].format(`${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`)
  return cents < 0 ? `−${text}` : text
}

const exact = (locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: 4 })
const EXACT: Record<Language, Intl.NumberFormat> = { nl: exact('nl-NL'), en: exact('en-GB') }

/** sTN's money (whole ten-thousandths of a euro) with all its four decimals: `€ 0,1234` or `€0.1234`. */
export function formatTenThousandths(language: Language, amount: number): string {
  const digits = String(Math.abs(amount)).padStart(5, '0')
  const text = EXACT[language].format(`${digits.slice(0, -4)}.${digits.slice(-4)}` as `${number}`)
  return amount < 0 ? `−${text}` : text
}

const MONTH: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}
/** `nov 2026` */
export const formatMonth = (language: Language, month: Date): string => MONTH[language].format(month)

const inAmsterdam = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', ...options })

const DAY = inAmsterdam({ day: '2-digit', month: '2-digit', year: 'numeric' })
const TIME = inAmsterdam({ hour: '2-digit', minute: '2-digit' })
const PRECISE = inAmsterdam({ hour: '2-digit', minute: '2-digit', second: '2-digit' })

type Moment = Date | string | number

/** `30-01-2025`; a text that is no moment stays as it came. */
export const formatDate = (moment: Moment): string => written(DAY, moment)
/** `14:32` */
export const formatTime = (moment: Moment): string => written(TIME, moment)
/** `14:32:06` */
export const formatTimeExactly = (moment: Moment): string => written(PRECISE, moment)
/** `30-01-2025 14:32` */
export const formatMoment = (moment: Moment): string => {
  const day = formatDate(moment)
  return day === String(moment) ? day : `${day} ${formatTime(moment)}`
}

function written(format: Intl.DateTimeFormat, moment: Moment): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? String(moment) : format.format(date)
}
