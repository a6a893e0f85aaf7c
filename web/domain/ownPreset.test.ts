import { expect, test } from 'vitest'
import { viewCreate } from '#contract/portal/views.ts'
import { SERVICES } from '#contract/stn/services.ts'
import { presetServices, presetSettings } from './ownPreset.ts'
import type { Services } from './services.ts'

test('a set of all 26 services is kept as a view and comes back as it was', () => {
  const all: Services = Object.fromEntries(Object.entries(SERVICES).map(([key, service]) => [key, service.default]))
  const settings = presetSettings(all)
  const kept = viewCreate.body.schema.parse({ list: 'services', name: 'Night shift', ...settings })
  expect(presetServices(kept)).toEqual(all)
})

test('what is no service, or no value of it, is left out', () => {
  const filters = [
    { column: 'voiceMail', values: ['true'] },
    { column: 'fixedIp', values: ['"yes"'] },
    { column: 'premiumServices', values: ['no JSON'] },
    { column: 'dataRoamingOutsideEU', values: ['null'] },
    { column: 'gone', values: ['true'] },
  ]
  expect(presetServices({ filters })).toEqual({ voiceMail: true, dataRoamingOutsideEU: null })
})
