/** Wire schemas let unknown fields pass, for KPN and sTN add some; our own answers must not make any up. */
export function unknownFields(schema: unknown, value: unknown, at = ''): string[] {
  const def = (schema as { def?: Record<string, unknown> }).def
  if (!def || value === null || value === undefined) return []
  if ('in' in def) return unknownFields(def['in'], value, at)
  if ('options' in def) return fewest((def['options'] as unknown[]).map((one) => unknownFields(one, value, at)))
  if ('innerType' in def) return unknownFields(def['innerType'], value, at)
  if ('getter' in def) return unknownFields((def['getter'] as () => unknown)(), value, at)
  if (Array.isArray(value) !== 'element' in def) return [`${at} is a list where none belongs, or none`]
  if (Array.isArray(value)) return value.flatMap((one, index) => unknownFields(def['element'], one, `${at}[${index}]`))
  if ('shape' in def) {
    const shape = def['shape'] as Record<string, unknown>
    return Object.entries(value).flatMap(([name, field]) =>
      Object.hasOwn(shape, name) ? unknownFields(shape[name], field, `${at}.${name}`) : [`${at}.${name}`],
    )
  }
  return []
}

/** What a value leaves open in the reading that fits it best. */
const fewest = (readings: readonly string[][]): string[] =>
  readings.toSorted((one, other) => one.length - other.length)[0] ?? []
