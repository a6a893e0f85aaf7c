import { parseIccid } from '#contract/iccid.ts'
import { shownName } from '#contract/personName.ts'
import { parsePhone } from '#contract/phone.ts'
import { patternsOf, type ContractRow, type ContractsAsked } from '../domain/contractList.ts'
import type { PastedList, PastedValue, ReadValue } from '../domain/pastedValues.ts'
import { filterOf } from '../domain/searchHits.ts'
import { readRows, ROWS_PAGE } from './contracts.ts'
import { inTurns } from './inTurns.ts'
import { patiently } from './patiently.ts'

/** Values that one request asks for. */
const CHUNK = 50
/** A name that more contracts have than this is no answer. */
const MOST_OF_A_NAME = 100

type Wanted = PastedList['wanted'][number]

/** What became of the values that were looked for. */
export interface Findings {
  /** In the order in which they were asked for, each once. */
  readonly rows: readonly ContractRow[]
  readonly missing: readonly Wanted[]
  /** Names that say too little, with how many contracts they have. */
  readonly vague: readonly (PastedValue & { readonly count: number })[]
}

interface Step {
  readonly wanted: readonly Wanted[]
  readonly asked: ContractsAsked
  readonly isName: boolean
}

const chunked = (wanted: readonly Wanted[]): Wanted[][] =>
  Array.from({ length: Math.ceil(wanted.length / CHUNK) }, (_, at) => wanted.slice(at * CHUNK, (at + 1) * CHUNK))

// whether KPN keeps `316…` or `06…` is not documented (reference, open question 6): either will do
const spellings = ({ by, key }: ReadValue) => (by === 'sim' ? [key] : [key, `0${key.slice(2)}`])

const COLUMN = { mobile: 'MOBILE_NUMBER', fixed: 'FIXED_NUMBER', sim: 'SIM_CARD_NUMBER' } as const

/** The requests that a list of values takes: fifty numbers or cards each, and one per name. */
function stepsOf(wanted: readonly Wanted[]): Step[] {
  const byColumn = (['mobile', 'fixed', 'sim'] as const).flatMap((by) =>
    chunked(wanted.filter(({ value }) => value.by === by)).map((chunk) => ({
      wanted: chunk,
      asked: {
        filters: filterOf(
          COLUMN[by],
          chunk.flatMap(({ value }) => spellings(value)),
        ),
      },
      isName: false,
    })),
  )
  const byName = wanted
    .filter(({ value }) => value.by === 'name')
    .map((one) => ({ wanted: [one], asked: { patterns: patternsOf(one.text) }, isName: true }))
  return [...byColumn, ...byName]
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('nl')

/** What a contract is really found by: KPN may match more than was meant. */
function keysOf(row: ContractRow): string[] {
  const numbers = [row.mobileNumber, row.fixedNumber].map((number) => number && parsePhone(number).number)
  const sim = row.simCardNumber && parseIccid(row.simCardNumber).iccid
  return [...numbers, sim].filter((key) => typeof key === 'string' && key !== '') as string[]
}

function hasName(row: ContractRow, name: string): boolean {
  const words = plain(shownName(row.person)).split(' ')
  return patternsOf(name).every((word) => words.includes(plain(word)))
}

/** The contracts of each key among what one step came back with. */
function byKey(rows: readonly ContractRow[]): Map<string, ContractRow[]> {
  const found = new Map<string, ContractRow[]>()
  for (const row of rows) for (const key of keysOf(row)) found.set(key, [...(found.get(key) ?? []), row])
  return found
}

interface FindOptions {
  readonly language: 'nl' | 'en'
  readonly signal: AbortSignal
  /** Values that are settled, of all. */
  readonly onProgress: (done: number, total: number) => void
  /** What is here already, by step: filled as it comes, so that a second try goes on where the first ended. */
  readonly answers: Map<number, readonly ContractRow[] | number>
}

/** Everything that a step finds; a number when it is too much to be an answer. */
async function answerOf({ asked, isName }: Step, language: 'nl' | 'en', signal: AbortSignal) {
  const rows: ContractRow[] = []
  for (let from = 0; ; from += ROWS_PAGE) {
    const page = await patiently(() => readRows(asked, language, from, from + ROWS_PAGE, signal), signal)
    if (isName && page.total > MOST_OF_A_NAME) return page.total
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

/**
 * Looks for all that was pasted, two requests at a time, and checks every hit. Throws what a read throws (what came is
 * kept in `answers`), and the signal's AbortError.
 */
export async function findContracts(wanted: readonly Wanted[], options: FindOptions): Promise<Findings> {
  const { language, signal, onProgress, answers } = options
  const steps = stepsOf(wanted)
  const inTwo = inTurns(2)
  const tell = () => {
    const done = [...answers.keys()].reduce((sum, at) => sum + steps[at]!.wanted.length, 0)
    onProgress(done, wanted.length)
  }
  const giveUp = new AbortController()
  const either = AbortSignal.any([signal, giveUp.signal])
  tell()
  await Promise.all(
    steps.map((step, at) =>
      inTwo(async () => {
        if (answers.has(at)) return
        answers.set(at, await answerOf(step, language, either))
        tell()
      }, either).catch((failure: unknown) => {
        giveUp.abort(failure)
        throw failure
      }),
    ),
  )

  return findingsOf(steps, wanted, answers)
}

function findingsOf(steps: readonly Step[], wanted: readonly Wanted[], answers: FindOptions['answers']): Findings {
  const rows = new Map<number, ContractRow>()
  const missing: Wanted[] = []
  const vague: (PastedValue & { count: number })[] = []
  const hits = new Map<Wanted, readonly ContractRow[] | number>()
  for (const [at, step] of steps.entries()) {
    const answer = answers.get(at) ?? []
    if (typeof answer === 'number') {
      hits.set(step.wanted[0]!, answer)
      continue
    }
    const found = byKey(answer)
    for (const one of step.wanted) {
      const { by, key } = one.value
      hits.set(one, by === 'name' ? answer.filter((row) => hasName(row, key)) : (found.get(key) ?? []))
    }
  }
  for (const one of wanted) {
    const hit = hits.get(one) ?? []
    if (typeof hit === 'number') vague.push({ line: one.line, text: one.text, count: hit })
    else if (hit.length === 0) missing.push(one)
    else for (const row of hit) rows.set(row.id, row)
  }
  return { rows: [...rows.values()], missing, vague }
}
