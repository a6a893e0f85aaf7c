import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Place, Row, Settle } from '../operation.ts'
import { msmRows } from './table.ts'

const rows: readonly Row[] = Object.values(msmRows)
const writes = rows.filter((row) => row.write !== undefined)

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly anyOf?: readonly Shape[]
}

/** Whether a row's request (or, for `answer`, its answer) has that place. */
function has(row: Row, place: Place | `answer.${string}`): boolean {
  const [where, ...names] = place.split('.')
  if (where === 'path') return Object.hasOwn(row.params, names[0]!)
  if (where === 'query') return Object.hasOwn(row.query, names[0]!)
  const side = where === 'body' ? row.body : row.answer
  if (side.kind !== 'json') return false
  let shape: Shape | undefined = z.toJSONSchema(side.schema, { io: 'input' }) as Shape
  for (const name of names) {
    shape = (shape?.anyOf?.find((one) => one.properties) ?? shape)?.properties?.[name]
  }
  return shape !== undefined
}

/** The places of a write that a way of settling reads. */
function settlingPlaces(way: Settle): readonly Place[] {
  if (way.by === 'state') return [way.same]
  if (way.by === 'child') return [way.of, ...way.same]
  if (way.by !== 'under') return []
  return 'moved' in way ? [way.to, way.moved] : [way.to]
}

/** The fields of an answer that a way of settling compares. */
function toldBy(way: Settle): readonly string[] {
  if (way.by === 'state') return [way.at ?? [], Object.values(way.names ?? {})].flat()
  if (way.by === 'word') return Object.keys(way.says)
  return way.by === 'under' ? ['path'] : []
}

describe('the table of KPN’s operations', () => {
  it('has all 99 of them', () => {
    expect(rows).toHaveLength(99)
  })

  it('calls nothing a read that changes something, and nothing a write that does not', () => {
    const told = rows.filter((row) => row.method !== 'GET' && row.effect !== 'write').map((row) => [row.id, row.effect])
    expect(told).toEqual([
      ['simReplaceCheck', 'read'],
      ['basketChange', 'draft'],
      ['basketReset', 'draft'],
    ])
    expect(rows.filter((row) => row.method === 'GET' && row.effect !== 'read')).toEqual([])
  })

  it('asks for more than looking before it does anything', () => {
    const doing = rows.filter((row) => row.effect !== 'read')
    expect(doing.filter((row) => row.permission === undefined || row.permission.endsWith('.read'))).toEqual([])
    expect(rows.filter((row) => row.permission === undefined)).toEqual([])
  })

  it.each([
    ['sim.block', ['simBlock', 'simUnblock']],
    ['sim.replace', ['simReplace', 'simReplaceCheck']],
    ['order.authorize', ['orderAuthorize']],
    ['finance.read', ['billingPeriodCan', 'invoiceList', 'invoiceRead']],
    [
      'people.edit',
      [
        'gripEntityFree',
        'subscriberCreate',
        'subscriberDelete',
        'subscriberLink',
        'subscriberMove',
        'subscriberRolesEdit',
        'subscriberUpdate',
      ],
    ],
    [
      'hierarchy.manage',
      [
        'costCenterCreate',
        'groupRemove',
        'groupUpdate',
        'hierarchyMove',
        'managedEntitiesAssign',
        'managedEntitiesUnassign',
        'virtualGroupCreate',
      ],
    ],
    [
      'threshold.manage',
      ['thresholdAssign', 'thresholdCreate', 'thresholdRemove', 'thresholdUnassign', 'thresholdUpdate'],
    ],
  ])('opens with %s exactly what that is about', (permission, ids) => {
    expect(
      rows
        .filter((row) => row.permission === permission)
        .map((row) => row.id)
        .toSorted(),
    ).toEqual(ids)
  })

  it('asks for the session in every call about a basket, but for the one that opens it', () => {
    const baskets = rows.filter((row) => Object.hasOwn(row.query, 'sessionId'))
    expect(baskets.filter((row) => !row.query['sessionId']?.required).map((row) => row.id)).toEqual(['basketChange'])
    expect(rows.filter((row) => row.path.startsWith('/contracting/basket') && !baskets.includes(row))).toEqual([])
  })

  it('takes subjects, references and settled state from where they are', () => {
    const wrong = writes.flatMap((row) => {
      const { subject, reference, settle } = row.write!
      const places = [subject.from, reference?.at, settle.map(settlingPlaces)].flat(2)
      return places
        .filter((place) => place !== undefined)
        .filter((place) => !has(row, place))
        .map((place) => `${row.id} has no ${place}`)
    })
    expect(wrong).toEqual([])
  })

  it('sends our reference wherever KPN takes one, but for the move that KPN may refuse it on', () => {
    const takes = writes.filter(
      (row) => has(row, 'body.referenceNumber') || Object.hasOwn(row.query, 'customerReferenceNumber'),
    )
    expect(takes.filter((row) => !row.write?.reference)).toEqual([])
    expect(takes.filter((row) => row.write?.reference?.made === false).map((row) => row.id)).toEqual(['hierarchyMove'])
    expect(
      writes.filter((row) => row.write?.reference && !row.write.settle.some((way) => way.by === 'reference')),
    ).toEqual([])
  })

  it('settles by what is read again only where the same path reads it, and it tells that', () => {
    const ways = writes.flatMap((row) => row.write!.settle.flatMap((way) => ('read' in way ? [{ row, way }] : [])))
    expect(ways.map(({ row, way }) => `${row.id} by ${way.by}`).toSorted()).toEqual([
      'groupRemove by gone',
      'groupUpdate by state',
      'orderCancel by word',
      'serviceRequestCancel by word',
      'subscriberDelete by gone',
      'subscriberMove by under',
      'subscriberUpdate by state',
      'thresholdUpdate by state',
    ])
    for (const { row, way } of ways) {
      const read = rows.find((one) => one.id === way.read)!
      expect(Object.keys(read.params)).toEqual(Object.keys(row.params))
      const told = toldBy(way)
      expect(told.filter((place) => !has(read, `answer.${place}`))).toEqual([])
    }
  })
})
