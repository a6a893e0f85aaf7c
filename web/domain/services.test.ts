import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SERVICES } from '#contract/stn/services.ts'
import { setServicesRequest } from '#contract/stn/schemas/requests.ts'
import {
  PRESETS,
  SERVICE_GROUPS,
  SERVICE_KEYS,
  contradictions,
  deviating,
  isSameSet,
  maxOf,
  resolved,
  valueOf,
  valuesOf,
  withService,
  type Services,
} from './services.ts'

const anyServices: fc.Arbitrary<Services> = fc.record(
  Object.fromEntries(
    SERVICE_KEYS.map((key) => {
      const { kind } = SERVICES[key]
      const flags = kind === 'flagOrNull' ? [true, false, null] : [true, false]
      return [key, kind === 'text' ? fc.constantFrom('Limit 100', 'x') : fc.constantFrom(...flags)]
    }),
  ),
  { requiredKeys: [] },
)

const codesOf = (services: Services, isDataOnly = false) => contradictions(services, isDataOnly).map(({ code }) => code)

describe('services', () => {
  it('stand in one group each, a bundle with its maximum', () => {
    const { bundles, ...others } = SERVICE_GROUPS
    const shown = [...Object.values(others).flat(), ...bundles.flatMap((bundle) => [bundle, maxOf(bundle)])]
    expect(shown.toSorted()).toEqual(SERVICE_KEYS.toSorted())
  })

  it('keep what was set, also when it is the default, and forget what is left to sTN again', () => {
    const set = withService({}, 'voiceMail', false)
    expect(set).toEqual({ voiceMail: false })
    expect(deviating(set)).toEqual([])
    expect(withService(set, 'voiceMail', undefined)).toEqual({})
    expect(valueOf({ dataRoamingOutsideEU: null }, 'dataRoamingOutsideEU')).toBeNull()
  })

  it('of the presets go together, and may be sent', () => {
    for (const preset of Object.values(PRESETS)) {
      expect(contradictions(preset, false).filter(({ tone }) => tone === 'stop')).toEqual([])
      expect(setServicesRequest.safeParse({ phoneNumber: '06-1', services: preset }).success).toBe(true)
    }
    expect(deviating(PRESETS.traveller)).toHaveLength(6)
    expect(isSameSet(PRESETS.office, { ...PRESETS.office })).toBe(true)
    expect(isSameSet(PRESETS.office, PRESETS.traveller)).toBe(false)
  })

  it.each<[Services, boolean, string[]]>([
    [{}, false, []],
    [{ blockData: true, dataRoamingEU: true }, false, ['blockedRoaming', 'overLimit']],
    [{ blockData: true, dataRoamingOutsideEU: true }, false, ['blockedRoaming', 'overLimit']],
    [{ blockData: true, dataRoamingOutsideEU: false }, false, []],
    [{ blockData: true, fixedIp: true }, false, ['blockedInternet']],
    [
      { internetAccess: false, dataRoamingEU: true, dataRoamingLimitationOverrideAllowed: false },
      false,
      ['roamingWithoutInternet'],
    ],
    [{ dataRoamingLimitation: 'Limit 50' }, false, ['limitWithoutRoaming']],
    [{ dataRoamingLimitation: 'Limit 50', dataRoamingEU: true }, false, ['overLimit']],
    [{ worldBundle7500MBMax: true }, false, ['maxWithoutBundle']],
    [{ benefitCountriesA15000MBMax: true }, false, []],
    [{ voiceMail: true }, true, ['voiceOnDataOnly']],
    [{ voiceMail: false }, true, []],
  ])('%j (data only: %s) contradict: %j', (services, isDataOnly, codes) => {
    expect(codesOf(services, isDataOnly)).toEqual(codes)
  })

  it('contradict no more once each contradiction is resolved', () => {
    fc.assert(
      fc.property(anyServices, fc.boolean(), (services, isDataOnly) => {
        for (const one of contradictions(services, isDataOnly))
          expect(codesOf(resolved(services, one), isDataOnly)).not.toContain(one.code)
        let rest = services
        for (let round = 0; round < 10; round += 1) {
          const [first] = contradictions(rest, isDataOnly)
          if (!first) break
          rest = resolved(rest, first)
        }
        expect(codesOf(rest, isDataOnly)).toEqual([])
      }),
    )
  })

  it('take the values seen at sTN and those of the settings', () => {
    expect(valuesOf('dataRoamingLimitation')).toEqual(['Limit 50', 'Limit 100'])
    expect(valuesOf('dataRoamingLimitation', ['Limit 100', 'Limit 200'])).toEqual([
      'Limit 50',
      'Limit 100',
      'Limit 200',
    ])
  })
})
