import { hierarchyChildren } from '#contract/msm/hierarchy.ts'
import type { Row, Settle } from '#contract/operation.ts'
import { MASK } from '#contract/mask.ts'
import type { Ask, Sight } from './ask.ts'
import { readPlace, type Parts } from './places.ts'
import { asThing } from './progress.ts'
import { isSameState } from './sameState.ts'

type Way<By extends Settle['by']> = Extract<Settle, { by: By }>

const NOTHING: Sight = { kind: 'nothing' }
const SAME: Sight = { kind: 'same' }

const PAGE = 1_000
/** Destinations with more children than this are looked through by a person. */
const MOST_PAGES = 20
/** Children that a name may match; KPN's search is free text. */
const MOST_NAMESAKES = 100

/** The object that the write's own path names. */
const own = (parts: Parts, row: Row) =>
  Object.keys(row.params).every((name) => parts.path[name] !== undefined) ? { row, path: parts.path } : undefined

async function byState(ask: Ask, { at, same, names }: Way<'state'>, parts: Parts, row: Row): Promise<Sight> {
  const question = own(parts, row)
  const answer = question && (await ask(question))
  return isSameState(parts, same, at === undefined ? answer : asThing(answer)[at], names) ? SAME : NOTHING
}

async function byWord(ask: Ask, { says }: Way<'word'>, parts: Parts, row: Row): Promise<Sight> {
  const question = own(parts, row)
  const answer = asThing(question && (await ask(question)))
  return Object.entries(says).every(([name, word]) => answer[name] === word) ? SAME : NOTHING
}

/** There it says so itself: an object that still stands proves nothing, for KPN may not have come to it yet. */
async function byAbsence(ask: Ask, parts: Parts, row: Row): Promise<Sight> {
  const question = own(parts, row)
  if (!question) return NOTHING
  return (await ask({ ...question, isAbsenceProof: true })) === undefined ? SAME : NOTHING
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A page of what stands right under a node. */
const childrenOf = async (ask: Ask, id: unknown, query: object) =>
  listOf(asThing(await ask({ row: hierarchyChildren, query: { id, ...query } })).result).map(asThing)

/** A person's path ends with the node above (KPN's example). */
async function byOwnPath(ask: Ask, to: unknown, parts: Parts, row: Row): Promise<Sight> {
  const question = own(parts, row)
  const above = asThing(listOf(asThing(question && (await ask(question))).path).at(-1))
  return to !== undefined && above.id === to ? SAME : NOTHING
}

/** People and groups alike are children of where they went. */
async function byChildren(ask: Ask, to: unknown, moved: readonly unknown[]): Promise<Sight> {
  const missing = new Set(moved)
  if (to === undefined || missing.size === 0) return NOTHING
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const children = await childrenOf(ask, to, { from: page * PAGE, to: (page + 1) * PAGE })
    for (const { id } of children) missing.delete(id)
    if (missing.size === 0) return SAME
    if (children.length < PAGE) break
  }
  return NOTHING
}

async function byChild(ask: Ask, { of, same, as }: Way<'child'>, parts: Parts): Promise<Sight> {
  const parent = readPlace(parts, of)
  const sent = same.map((place) => [place.split('.').at(-1)!, readPlace(parts, place)] as const)
  const isTold = sent.every(([, value]) => typeof value === 'string' && value !== MASK)
  if (parent === undefined || !isTold) return NOTHING
  const namesakes = await childrenOf(ask, parent, { pattern: sent[0]![1], from: 0, to: MOST_NAMESAKES })
  const found = namesakes.find((child) => sent.every(([name, value]) => child[name] === value))
  return found ? { kind: 'same', answer: { [as]: found.id } } : NOTHING
}

/**
 * Reads again what a write was about. `same`: it is as the write would have made it, whoever did; `nothing` proves
 * nothing. Throws `LookFailed` when upstream cannot be asked.
 */
export async function lookForEvidence(
  rows: Readonly<Record<string, Row>>,
  ask: Ask,
  terms: Settle,
  parts: Parts,
): Promise<Sight> {
  const row = 'read' in terms ? rows[terms.read] : undefined
  switch (terms.by) {
    case 'reference':
    case 'person':
      return NOTHING
    case 'child':
      return byChild(ask, terms, parts)
    case 'under': {
      const to = readPlace(parts, terms.to)
      if ('moved' in terms) return byChildren(ask, to, listOf(readPlace(parts, terms.moved)))
      return row ? byOwnPath(ask, to, parts, row) : NOTHING
    }
    case 'state':
      return row ? byState(ask, terms, parts, row) : NOTHING
    case 'word':
      return row ? byWord(ask, terms, parts, row) : NOTHING
    case 'gone':
      return row ? byAbsence(ask, parts, row) : NOTHING
  }
}
