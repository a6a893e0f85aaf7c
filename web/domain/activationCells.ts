import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'
import { EMPTY_CHOICE, type ActivationChoice } from './activation.ts'
import type { RowField } from './activationColumns.ts'
import { PRESETS, SERVICE_KEYS, withService, type PresetName, type Services, type ServiceValue } from './services.ts'
import { readWish } from './wishDate.ts'

/** The cells of one row, by what they hold. */
export type RowCells = { readonly [F in RowField]?: string }

/** A word that is none of those a column takes. */
const UNREAD = Symbol('unread')
type Read<T> = T | typeof UNREAD

const wordOf = (cell: string) => cell.toLowerCase().replaceAll(/[\s\-_]/g, '')
const among =
  <T>(words: Readonly<Record<string, T>>) =>
  (cell: string): Read<T> => {
    const word = wordOf(cell)
    return Object.hasOwn(words, word) ? words[word]! : UNREAD
  }

const YES = ['ja', 'yes', 'true', 'waar', 'aan', 'on', '1', 'j', 'y', 'x']
const NO = ['nee', 'no', 'false', 'onwaar', 'uit', 'off', '0', 'n']
const all = <T>(words: readonly string[], value: T) => Object.fromEntries(words.map((word) => [word, value]))

const readFlag = among<boolean>({ ...all(YES, true), ...all(NO, false) })
const readSim = among<'esim' | 'card'>({
  ...all([...YES, 'esim'], 'esim' as const),
  ...all([...NO, 'kaart', 'card', 'simkaart', 'simcard', 'sim', 'fysiek', 'physical', 'usim'], 'card' as const),
})
const readType = among<'VOICEDATA' | 'DATAONLY'>({
  ...all(['voicedata', 'bellenendata', 'voiceanddata', 'voice', 'bellen'], 'VOICEDATA' as const),
  ...all(['dataonly', 'alleendata', 'data'], 'DATAONLY' as const),
})
const readAccess = among<'INTERNETACCESS' | 'MOBILEPAY'>({
  ...all(['internetaccess', 'internet'], 'INTERNETACCESS' as const),
  mobilepay: 'MOBILEPAY',
})
const readEnvironment = among<'SP16001' | 'SP16002'>({ sp16001: 'SP16001', sp16002: 'SP16002' })
const readPreset = among<PresetName>({
  ...all(['office', 'officenl', 'kantoor', 'kantoornl'], 'office' as const),
  ...all(['traveller', 'reiziger'], 'traveller' as const),
  ...all(['dataonly', 'alleendata'], 'dataOnly' as const),
})

function readService(key: ServiceKey, cell: string): Read<ServiceValue> {
  const { kind } = SERVICES[key]
  if (kind === 'flagOrNull' && cell.toLowerCase() === 'null') return null
  if (kind !== 'text') return readFlag(cell)
  const { known } = SERVICES[key] as { readonly known: readonly string[] }
  // sTN's list is not complete: what it does not know it refuses itself
  return known.find((one) => one.toLowerCase() === cell.toLowerCase()) ?? cell
}

type When = Pick<ActivationChoice, 'when' | 'day' | 'time' | 'which'>

const NOW = new Set(['', 'nu', 'now', 'direct', 'meteen'])
const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})
const OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
const DAY = /^(?:(\d{4})[-/.](\d\d?)[-/.](\d\d?)|(\d\d?)[-/.](\d\d?)[-/.](\d{4}))(?:[T ]\s*(\d\d?:\d\d)(?::\d\d)?)?$/
const padded = (text: string) => text.padStart(2, '0')

/** A day as the Dutch or ISO 8601 write it, with its time or with one of its own; an offset settles what comes twice. */
function readWhen(cell: string, timeCell: string): When {
  if (timeCell === '' && NOW.has(cell.toLowerCase())) return { when: 'now', day: '', time: '', which: undefined }
  if (OFFSET.test(cell)) {
    const at = Date.parse(cell.replace(' ', 'T'))
    const [day = '', time = ''] = Number.isNaN(at) ? [] : DUTCH.format(at).split(' ')
    const wish = readWish(day, time)
    const which = wish.kind !== 'twice' ? undefined : wish.first.at === at ? 'first' : 'second'
    return { when: 'wish', day, time, which }
  }
  const [, year, month, date, dateToo, monthToo, yearToo, own] = DAY.exec(cell) ?? []
  const read = year ?? yearToo
  const day = read ? `${read}-${padded(month ?? monthToo!)}-${padded(date ?? dateToo!)}` : cell
  const time = timeCell || own || ''
  const clock = /^(\d\d?)[:.](\d\d)(?::\d\d)?$/.exec(time)
  return { when: 'wish', day, time: clock ? `${padded(clock[1]!)}:${clock[2]!}` : time, which: undefined }
}

/** The request that a row asks for, and the columns whose words we do not know. */
export interface ReadCells {
  readonly choice: ActivationChoice
  readonly code: string
  readonly unread: readonly RowField[]
}

/** Reads the cells of one row; `reference`: what stands in for one that is not given. */
export function readCells(cells: RowCells, reference: string): ReadCells {
  const unread: RowField[] = []
  const of = (field: RowField) => cells[field]?.trim() ?? ''
  const take = <T>(field: RowField, read: (cell: string) => Read<T>): T | undefined => {
    const cell = of(field)
    const value = cell === '' ? undefined : read(cell)
    if (value !== UNREAD) return value
    unread.push(field)
    return undefined
  }
  const preset = take('preset', readPreset)
  const services = SERVICE_KEYS.reduce<Services>(
    (set, key) => {
      const value = take(key, (cell) => readService(key, cell))
      return value === undefined ? set : withService(set, key, value)
    },
    preset === undefined ? {} : PRESETS[preset],
  )
  const card = of('card')
  const unsaid = card !== '' ? 'card' : of('email') !== '' ? 'esim' : undefined
  const choice: ActivationChoice = {
    ...EMPTY_CHOICE,
    sim: of('sim') === '' ? unsaid : take('sim', readSim),
    card,
    subscriptionType: take('type', readType),
    accessType: take('access', readAccess),
    environment: take('environment', readEnvironment),
    email: of('email'),
    services,
    ...readWhen(of('wish'), of('time')),
    reference: of('reference') || reference,
    customer: of('customer'),
  }
  return { choice, code: of('code'), unread }
}
