import type { View } from '#contract/portal/views.ts'
import { SERVICES } from '#contract/stn/services.ts'
import { SERVICE_KEYS, type Services, type ServiceValue } from './services.ts'

/** A set of services as a saved view keeps it: a filter per service, its value as JSON. */
export const presetSettings = (services: Services): Pick<View, 'columns' | 'filters' | 'sort' | 'shared'> => ({
  columns: [{ id: 'services', width: null }],
  filters: Object.entries(services).map(([key, value]) => ({ column: key, values: [JSON.stringify(value)] })),
  sort: null,
  shared: false,
})

function readValue(text: string | undefined): ServiceValue | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'boolean' || typeof value === 'string' || value === null ? value : undefined
  } catch {
    return undefined
  }
}

/** The set of services that a saved view keeps; what sTN no longer knows, or takes otherwise, is left out. */
export function presetServices({ filters }: Pick<View, 'filters'>): Services {
  const found = filters.flatMap(({ column, values }) => {
    const key = SERVICE_KEYS.find((one) => one === column)
    const value = readValue(values[0])
    if (!key || value === undefined) return []
    const { kind } = SERVICES[key]
    const fits =
      kind === 'text'
        ? typeof value === 'string'
        : typeof value === 'boolean' || (kind === 'flagOrNull' && value === null)
    return fits ? [[key, value] as const] : []
  })
  return Object.fromEntries(found)
}
