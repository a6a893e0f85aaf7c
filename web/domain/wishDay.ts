/** A moment as its day in Amsterdam (`2026-11-22`); undefined for a text that is no moment. */
export function dayOf(moment: string | number): string | undefined {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return undefined
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(date)
}

/** Whether it is a day at all: a date field that is half filled in gives an empty text, a pasted one gives anything. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(`${text}T12:00:00Z`) === text

/** What is wrong with a wished day; `first` is the first that KPN takes, when it is known. */
export function dayFault(day: string, first: string | undefined): 'empty' | 'form' | 'early' | undefined {
  if (day === '') return 'empty'
  if (!isDay(day)) return 'form'
  return first !== undefined && day < first ? 'early' : undefined
}
