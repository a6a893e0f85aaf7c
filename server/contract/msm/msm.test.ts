import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import {
  differences,
  type JsonSchema,
  type SwaggerDocument,
  type SwaggerOperation,
  type SwaggerParameter,
} from '../../testing/swagger.ts'
import type { Row } from '../operation.ts'
import type { Param, Params } from '../params.ts'
import { msmRows } from './table.ts'

/**
 * Holds every row against KPN's own document. The document is not part of this project; where it does not lie beside
 * it, these tests are skipped and say so.
 */
const PLACE = '../shared/reference/msm-v11.swagger.yml'
const file = fileURLToPath(new URL(`../../../${PLACE}`, import.meta.url))
const here = existsSync(file)
const SKIPPED = `KPN's document: skipped, there is no ${PLACE} beside this project`
if (!here) process.stderr.write(`${SKIPPED}\n`)

/** Everything in which a row is stricter than KPN's document or reads it otherwise, and why. Each has to be needed. */
const DELIBERATE: readonly (readonly [difference: RegExp, reason: string])[] = [
  // parameters
  [/ query sessionId is required$/, 'left out, KPN takes the current basket, which all who use the portal would share'],
  [/^basketMainProducts query category has the values /, 'KPN names the values in words only'],
  [/^invoiceList query search(From|To) is string date$/, 'KPN types a moment and describes YYYY-MM-DD'],
  // requests
  [/\.(contractId|orderId|subscriberId|gripEntityId|groupId|destinationGroupId) is required$/, 'nothing to act on'],
  [/\.(movedGroupIds|groupIds|contractsIds|thresholdIds|hardwareToReturn) is required$/, 'nothing to act on'],
  [/^(simReplace|simReplaceCheck) body\.(esim|newSimCardNumber) is required$/, 'which SIM it will be'],
  [/ body\.subscriber(\.(firstName|gender|vip))? is required$/, 'a PUT resets what is left out; KPN asks for these'],
  [/ body\.(subscriber\.)?firstName is at least 1 long$/, 'KPN asks for a first name'],
  [/ body\.(costCenterNumber|name|type|dailyValue|period|reason|email|asap) is required$/, 'nothing without it'],
  [/ body\.(characteristic|product)Actions\[\]\.(name|value|productId|type) is required$/, 'an action is whole'],
  [/\.referenceNumber is at (least 1|most 25) long$/, 'KPN states 25 for /order/move and nothing elsewhere'],
  [/\.(newSimCardNumber|simCardNumber) is at (least 1|most 25) long$/, 'no ICCID is longer than 22 digits'],
  [/\.(name|email|confirmationCode|customerNumber|templateId|productId) is at (least 1|most \d+) long$/, 'no novels'],
  [/\.(costCenterNumber|remarks|addressName|value) is at (least 1|most \d+) long$/, 'no novels'],
  [/\.country has the values NL$/, 'KPN says so in words'],
  // answers
  [/(\.path\[\]|[pP]ath\[\]|locations\[\]\[\])\.path is missing$/, 'what stands above a node has no path of its own'],
  [/^basketChange answer is no map$/, 'the one key that is in it has a name: sessionId'],
  [/^orderRead answer\.eid may also be something else than integer$/, '32 digits are no safe number'],
  [/^basketMainProducts answer\.result\[\]\.(bsId|oneTimePriceInCents) is unknown to KPN$/, 'in KPN’s how-to only'],
  [/^basketMainProducts answer\.result\[\]\.name may also be /, 'a bare text in KPN’s how-to'],
]

const rows: readonly Row[] = Object.values(msmRows)

const jsonSchemaOf = (schema: z.ZodMiniType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema

describe.skipIf(!here)(here ? "KPN's document" : SKIPPED, () => {
  const document = here ? (parse(readFileSync(file, 'utf8')) as SwaggerDocument) : { paths: {}, definitions: {} }
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ call: `${method.toUpperCase()} ${path}`, operation })),
  )
  const operationOf = (row: Row): SwaggerOperation =>
    documented.find(({ call }) => call === `${row.method} ${row.path}`)?.operation ?? { responses: {} }
  const found = rows.flatMap((row) => {
    const operation = operationOf(row)
    return [
      ...parameterDifferences(row, operation),
      ...bodyDifferences(row, operation, document),
      ...answerDifferences(row, operation, document),
    ].map((difference) => `${row.id} ${difference}`)
  })

  it('has exactly one row for every operation, and no row is without one', () => {
    expect(rows.map((row) => `${row.method} ${row.path}`).toSorted()).toEqual(
      documented.map(({ call }) => call).toSorted(),
    )
  })

  it('agrees with every parameter, request and answer of every row, but for what is deliberate', () => {
    expect(found.filter((difference) => !DELIBERATE.some(([pattern]) => pattern.test(difference)))).toEqual([])
  })

  it('needs every deliberate difference', () => {
    expect(DELIBERATE.filter(([pattern]) => !found.some((difference) => pattern.test(difference)))).toEqual([])
  })
})

/** A parameter in words: type, format, whether it repeats, its values. */
const inWords = (type: string | undefined, format: string | undefined) => [type, format].filter(Boolean).join(' ')

function parameterDifferences(row: Row, operation: SwaggerOperation) {
  const sets = { path: row.params, query: row.query, header: row.headers } satisfies Record<string, Params>
  return Object.entries(sets).flatMap(([place, params]) => {
    const kpns = (operation.parameters ?? []).filter((one) => one.in === place)
    const missing = kpns
      .filter((one) => !Object.hasOwn(params, one.name))
      .map((one) => `${place} ${one.name} is missing`)
    return missing.concat(
      Object.entries(params).flatMap(([name, param]) => {
        const kpn = kpns.find((one) => one.name === name)
        return kpn ? oneParameter(`${place} ${name}`, param, kpn) : [`${place} ${name} is unknown to KPN`]
      }),
    )
  })
}

function oneParameter(name: string, param: Param, kpn: SwaggerParameter) {
  const found: string[] = []
  const many = kpn.type === 'array'
  const value = many ? kpn.items! : kpn
  const format = param.type === 'boolean' ? undefined : param.format
  const words = inWords(param.type, format)
  if (words !== inWords(value.type, value.format)) found.push(`${name} is ${words}`)
  if (many !== (param.many === true)) found.push(`${name} repeats: ${param.many === true}`)
  const values = param.type === 'string' ? param.enum : undefined
  if (values?.toSorted().join() !== value.enum?.toSorted().join()) {
    found.push(`${name} has the values ${values?.join('|') ?? 'any'}`)
  }
  if ((kpn.required ?? false) !== (param.required === true)) {
    found.push(`${name} is ${param.required ? 'required' : 'optional'}`)
  }
  return found
}

function bodyDifferences(row: Row, operation: SwaggerOperation, document: SwaggerDocument): string[] {
  const body = operation.parameters?.find((one) => one.in === 'body')
  const files = (operation.parameters ?? []).filter((one) => one.in === 'formData')
  const kind = body ? 'json' : files.length > 0 ? 'multipart' : 'none'
  if (row.body.kind !== kind) return [`body is ${row.body.kind}, not ${kind}`]
  if (row.body.kind === 'multipart') {
    return files.map((one) => one.name).join() === row.body.file ? [] : [`body file is ${row.body.file}`]
  }
  if (row.body.kind === 'none') return []
  const ours = jsonSchemaOf(row.body.schema)
  return differences(body!.schema!, ours, { document, root: ours, request: true }, 'body')
}

function answerDifferences(row: Row, operation: SwaggerOperation, document: SwaggerDocument): string[] {
  const schema = operation.responses['200']?.schema
  const binary = schema?.format === 'byte' || schema?.$ref === '#/definitions/Serializable'
  const kind = schema === undefined ? 'empty' : binary ? 'binary' : 'json'
  if (row.answer.kind !== kind) return [`answer is ${row.answer.kind}, not ${kind}`]
  if (row.answer.kind !== 'json') return []
  const ours = jsonSchemaOf(row.answer.schema)
  return differences(schema!, ours, { document, root: ours, request: false }, 'answer')
}
