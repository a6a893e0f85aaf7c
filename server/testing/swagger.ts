/** The part of a Swagger 2.0 document and of JSON Schema that holding our rows against KPN's document needs. */

export interface SwaggerSchema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: SwaggerSchema
  readonly properties?: Readonly<Record<string, SwaggerSchema>>
  readonly additionalProperties?: SwaggerSchema
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
}

export interface SwaggerParameter extends Omit<SwaggerSchema, 'required'> {
  readonly in: 'path' | 'query' | 'header' | 'body' | 'formData'
  readonly name: string
  readonly required?: boolean
  readonly schema?: SwaggerSchema
}

export interface SwaggerOperation {
  readonly parameters?: readonly SwaggerParameter[]
  readonly responses: Readonly<Record<string, { readonly schema?: SwaggerSchema }>>
}

export interface SwaggerDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>
  readonly definitions: Readonly<Record<string, SwaggerSchema>>
}

export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | false
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
}

type Alternative = JsonSchema & { readonly type?: string }

/** Follows `#` and `#/$defs/X` and leaves `null` out; what may be of several types comes back as several. */
function alternatives(schema: JsonSchema, root: JsonSchema): readonly Alternative[] {
  if (schema.$ref === '#') return alternatives({ ...root, $ref: undefined }, root)
  if (schema.$ref) return alternatives(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, root)
  if (schema.anyOf) return schema.anyOf.flatMap((one) => alternatives(one, root))
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return types.flatMap((type) => (type === 'null' ? [] : Object.assign({}, schema, { type })))
}

interface Sides {
  readonly document: SwaggerDocument
  readonly root: JsonSchema
  readonly request: boolean
}

/**
 * What differs between KPN's schema and ours, one sentence for each difference at any depth; what KPN's own recursion
 * repeats is compared once.
 */
export function differences(
  kpn: SwaggerSchema,
  ours: JsonSchema,
  sides: Sides,
  place = '',
  above: readonly SwaggerSchema[] = [],
): string[] {
  const theirs = kpn.$ref ? (sides.document.definitions[kpn.$ref.slice('#/definitions/'.length)] ?? {}) : kpn
  const expected = theirs.type ?? (theirs.properties ? 'object' : 'any')
  const fitting = alternatives(ours, sides.root)
  const mine = fitting.find((one) => fits(expected, one.type))
  if (!mine) return [`${place} is ${fitting.map((one) => one.type).join(' or ') || 'nothing'}, not ${expected}`]
  const found = fitting.length > 1 ? [`${place} may also be something else than ${expected}`] : []
  if (expected === 'array') {
    return [...found, ...differences(theirs.items ?? {}, mine.items ?? {}, sides, `${place}[]`, above)]
  }
  if (expected !== 'object') return [...found, ...scalarDifferences(theirs, mine, sides, place)]
  if (above.filter((one) => one === theirs).length > 1) return found
  return [...found, ...objectDifferences(theirs, mine, sides, place, [...above, theirs])]
}

const fits = (expected: string, actual: string | undefined) =>
  expected === actual || (expected === 'integer' && actual === 'number')

function scalarDifferences(theirs: SwaggerSchema, mine: JsonSchema, { request }: Sides, place: string) {
  const found: string[] = []
  const values = mine.const === undefined ? mine.enum : [String(mine.const)]
  if (values?.toSorted().join() !== theirs.enum?.toSorted().join()) {
    found.push(`${place} has the values ${values?.join('|') ?? 'any'}`)
  }
  if (!request) return found
  if (theirs.format === 'date-time' && mine.format !== 'date-time') found.push(`${place} is no date-time`)
  const least = mine.minLength ?? 0
  const most = mine.maxLength ?? Infinity
  if (least < (theirs.minLength ?? 0) || most > (theirs.maxLength ?? Infinity)) found.push(`${place} is looser`)
  if (least > (theirs.minLength ?? 0)) found.push(`${place} is at least ${least} long`)
  if (most < (theirs.maxLength ?? Infinity)) found.push(`${place} is at most ${most} long`)
  return found
}

function objectDifferences(
  theirs: SwaggerSchema,
  mine: JsonSchema,
  sides: Sides,
  place: string,
  above: readonly SwaggerSchema[],
) {
  if (theirs.additionalProperties) {
    return mine.additionalProperties && !mine.properties
      ? differences(theirs.additionalProperties, mine.additionalProperties, sides, `${place}{}`, above)
      : [`${place} is no map`]
  }
  const kpns = theirs.properties ?? {}
  const own = mine.properties ?? {}
  const found = Object.keys(own).flatMap((name) => (kpns[name] ? [] : [`${place}.${name} is unknown to KPN`]))
  for (const [name, property] of Object.entries(kpns)) {
    const ours = own[name]
    if (ours) found.push(...differences(property, ours, sides, `${place}.${name}`, above))
    else found.push(`${place}.${name} is missing`)
  }
  if (sides.request) {
    for (const name of theirs.required ?? []) {
      if (!mine.required?.includes(name)) found.push(`${place}.${name} is optional`)
    }
    for (const name of mine.required ?? []) {
      if (!theirs.required?.includes(name)) found.push(`${place}.${name} is required`)
    }
  }
  return found
}
