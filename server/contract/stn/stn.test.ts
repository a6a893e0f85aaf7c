import { describe, expect, it } from 'vitest'
import { matcher } from '../match.ts'
import type { Row } from '../operation.ts'
import { readQuery } from '../params.ts'
import { stnRows } from './table.ts'

const PATHS = {
  simCardList: 'GET /QuerySimcard',
  activationList: 'GET /QueryActivation',
  subscriptionList: 'GET /QuerySubscription',
  usageList: 'GET /QueryUsageSubscription',
  callRecordMonthList: 'GET /QueryCdrMonth',
  callRecordList: 'GET /QueryCdr',
  stnInvoiceList: 'GET /QueryInvoice',
  subscriptionCreate: 'POST /NewSubscription',
  subscriptionCreateCancel: 'POST /CancelNewSubscription',
  subscriptionSuspend: 'POST /SuspendSubscription',
  subscriptionResume: 'POST /ResumeSubscription',
  subscriptionSwapSim: 'POST /SimSwapSubscription',
  subscriptionSetServices: 'POST /SetServicesSubscription',
  subscriptionMoveEnvironment: 'POST /MoveEnvironmentSubscription',
  subscriptionTerminate: 'POST /TerminateSubscription',
  subscriptionTerminateCancel: 'POST /CancelTerminateSubscription',
  subscriptionPortIn: 'POST /InPortSubscription',
  subscriptionPortInChange: 'POST /ChangeInPortSubscription',
  subscriptionPortInCancel: 'POST /CancelInPortSubscription',
  subscriptionPortOut: 'POST /PortingOutSubscription',
  subscriptionPortOutCancel: 'POST /CancelPortingOutSubscription',
} as const satisfies Record<keyof typeof stnRows, string>

const rows: Readonly<Record<string, Row>> = stnRows
const needing = (permission: string) =>
  Object.values(rows)
    .filter((row) => row.permission === permission)
    .map((row) => row.path.slice(1))
const read = (row: Row, search: string) => readQuery(row.query, new URLSearchParams(search))

describe('the 21 rows', () => {
  it('are sTN’s, each at its path, and named as they are exported', () => {
    expect(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, `${row.method} ${row.path}`]))).toEqual(
      PATHS,
    )
    expect(Object.values(rows)).toHaveLength(21)
    expect(Object.values(rows).map((row) => row.id)).toEqual(Object.keys(rows))
    expect(new Set(Object.values(rows).map((row) => row.upstream))).toEqual(new Set(['stn']))
  })

  it('are found by the path without /api, exactly as it is spelled', () => {
    const match = matcher(Object.values(rows))
    expect(match('POST', '/NewSubscription').row).toBe(stnRows.subscriptionCreate)
    expect(match('POST', '/newsubscription').row).toBeUndefined()
    expect(match('GET', '/NewSubscription').row).toBeUndefined()
  })

  it('read with GET and write with POST, and every write can be settled', () => {
    for (const row of Object.values(rows)) {
      expect([row.id, row.effect]).toEqual([row.id, row.method === 'GET' ? 'read' : 'write'])
      expect([row.id, row.write !== undefined]).toEqual([row.id, row.effect === 'write'])
    }
  })

  it('carry our reference wherever the body has a place for it', () => {
    for (const row of Object.values(rows).filter((one) => one.effect === 'write')) {
      const takesReference =
        row.body.kind === 'json' &&
        row.body.schema
          .safeParse({ referenceNumber: 'VL1' })
          .error?.issues.every((issue) => issue.code !== 'unrecognized_keys')
      expect([row.id, row.write?.reference]).toEqual([
        row.id,
        takesReference ? { at: 'body.referenceNumber', max: 15 } : undefined,
      ])
      expect([row.id, row.write?.settle]).toEqual([row.id, [{ by: takesReference ? 'reference' : 'person' }]])
    }
  })

  it('need the permission that the work is named after', () => {
    expect(needing('fleet.read')).toEqual(['QuerySimcard', 'QueryActivation', 'QuerySubscription'])
    expect(needing('finance.read')).toEqual(['QueryUsageSubscription', 'QueryCdrMonth', 'QueryCdr', 'QueryInvoice'])
    expect(needing('sim.block')).toEqual(['SuspendSubscription', 'ResumeSubscription'])
    expect(needing('sim.replace')).toEqual(['SimSwapSubscription'])
    expect(needing('activation.create')).toEqual([
      'NewSubscription',
      'CancelNewSubscription',
      'InPortSubscription',
      'ChangeInPortSubscription',
      'CancelInPortSubscription',
    ])
    expect(needing('contract.change')).toEqual([
      'SetServicesSubscription',
      'MoveEnvironmentSubscription',
      'TerminateSubscription',
      'CancelTerminateSubscription',
      'PortingOutSubscription',
      'CancelPortingOutSubscription',
    ])
  })
})

describe('queries', () => {
  it('take the documented parameters and filters', () => {
    expect(
      read(stnRows.simCardList, 'status=FREE&take=2&skip=0&activatedDateFrom=2026-01-01&orderBy=simCardNumber'),
    ).toEqual({
      values: { status: 'FREE', take: 2, skip: 0, activatedDateFrom: '2026-01-01', orderBy: 'simCardNumber' },
      issues: [],
    })
    expect(read(stnRows.subscriptionList, 'StateIn=ACTIVE,SUSPENDED&PhoneNumberStartsWith=06-').issues).toEqual([])
    expect(read(stnRows.activationList, 'id=a&createdAtFrom=2026-10-27&status=BUSY').issues).toEqual([])
    expect(read(stnRows.callRecordMonthList, 'orderByDesc=yearMonth&take=1').issues).toEqual([])
  })

  it('refuse others, and a call record list without its month', () => {
    expect(read(stnRows.activationList, 'status=INIT').issues).toEqual([{ param: 'status', problem: 'malformed' }])
    expect(read(stnRows.activationList, 'createdAtFrom=27-10-2026').issues).toHaveLength(1)
    expect(read(stnRows.simCardList, 'format=csv').issues).toEqual([{ param: 'format', problem: 'unknown' }])
    expect(read(stnRows.callRecordList, 'take=5').issues).toEqual([{ param: 'yearMonth', problem: 'missing' }])
    expect(read(stnRows.callRecordList, 'yearMonth=').issues).toEqual([{ param: 'yearMonth', problem: 'malformed' }])
  })
})
