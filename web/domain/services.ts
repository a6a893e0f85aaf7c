import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'

type ValueOf<Kind> = Kind extends 'flag' ? boolean : Kind extends 'text' ? string : boolean | null

/** sTN's services that somebody set, also where they set the default; what nobody touched is not in it. */
export type Services = { readonly [K in ServiceKey]?: ValueOf<(typeof SERVICES)[K]['kind']> }
export type ServiceValue = boolean | string | null

export const SERVICE_KEYS = Object.keys(SERVICES) as ServiceKey[]

/** How 26 switches are read: by what they are about. `Max` belongs to the bundle before it. */
export const SERVICE_GROUPS = {
  voice: ['voiceMail', 'voiceRoaming', 'internationalDialing', 'premiumServices', 'entertainmentServices'],
  internet: ['internetAccess', 'mobilePay', 'blockData', 'fixedIp', 'dataUsageNotification'],
  shield: ['blockExceptionCountries', 'blockSatelliteDestinations'],
  abroad: [
    'dataRoamingEU',
    'dataRoamingOutsideEU',
    'dataRoamingLimitation',
    'dataRoamingLimitationNotification',
    'dataRoamingLimitationOverrideAllowed',
    'notificationInfo',
  ],
  bundles: ['benefitCountriesA15000MB', 'benefitCountriesB7500MB', 'restOfTheWorld5000MB', 'worldBundle7500MB'],
} as const satisfies Record<string, readonly ServiceKey[]>

export type Bundle = (typeof SERVICE_GROUPS)['bundles'][number]
/** Of a bundle: at most ten of those a month. */
export const maxOf = (bundle: Bundle) => `${bundle}Max` as const

/** What a new subscription has: what was set, else sTN's default. */
export const valueOf = <K extends ServiceKey>(services: Services, key: K): ServiceValue =>
  Object.hasOwn(services, key) ? services[key]! : SERVICES[key].default

/** Sets one service; `undefined` leaves it to sTN again. */
export function withService(services: Services, key: ServiceKey, value: ServiceValue | undefined): Services {
  const others = Object.fromEntries(Object.entries(services).filter(([name]) => name !== key))
  return value === undefined ? others : { ...others, [key]: value }
}

/** The services that will be otherwise than sTN's defaults, in sTN's order. */
export const deviating = (services: Services): readonly ServiceKey[] =>
  SERVICE_KEYS.filter((key) => valueOf(services, key) !== SERVICES[key].default)

/** Sets that come with the portal. */
export const PRESETS = {
  office: { voiceMail: true, premiumServices: false, entertainmentServices: false },
  traveller: {
    voiceMail: true,
    internationalDialing: true,
    premiumServices: false,
    entertainmentServices: false,
    dataRoamingEU: true,
    dataRoamingOutsideEU: true,
  },
  dataOnly: {
    voiceRoaming: false,
    premiumServices: false,
    entertainmentServices: false,
    dataRoamingEU: true,
    dataRoamingLimitationOverrideAllowed: false,
  },
} as const satisfies Record<string, Services>
export type PresetName = keyof typeof PRESETS

/** Whether two sets come to the same request, in whatever order they were set. */
export function isSameSet(one: Services, other: Services): boolean {
  const keys = Object.keys(one) as ServiceKey[]
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}

/** `stop`: not sent like this. `wait`: sent if somebody wants it, but hardly what they mean. */
export interface Contradiction {
  readonly code:
    | 'blockedRoaming'
    | 'blockedInternet'
    | 'roamingWithoutInternet'
    | 'limitWithoutRoaming'
    | 'maxWithoutBundle'
    | 'overLimit'
    | 'voiceOnDataOnly'
  readonly tone: 'stop' | 'wait'
  /** Where it shows. */
  readonly keys: readonly ServiceKey[]
  /** What takes it away: `undefined` leaves a service to sTN again. */
  readonly fix: Readonly<Partial<Record<ServiceKey, ServiceValue | undefined>>>
}

const isOn = (services: Services, key: ServiceKey) => valueOf(services, key) === true
const isSet = (services: Services, key: ServiceKey) => Object.hasOwn(services, key)

/** What switches a service off: sTN's default where that is off, else `false`. */
const off = (...keys: readonly ServiceKey[]) =>
  Object.fromEntries(keys.map((key) => [key, SERVICES[key].default === true ? false : undefined]))

/**
 * What does not go together (section 10 of sTN's table, meaning of the services). sTN itself refuses none of it as far as
 * its pages tell; its own card sample has a roaming limit without roaming, so that only warns.
 */
export function contradictions(services: Services, isDataOnly: boolean): readonly Contradiction[] {
  const found: Contradiction[] = []
  const add = (
    code: Contradiction['code'],
    tone: Contradiction['tone'],
    keys: readonly ServiceKey[],
    fix = off(...keys),
  ) => keys.length > 0 && found.push({ code, tone, keys, fix })

  const roaming = (['dataRoamingEU', 'dataRoamingOutsideEU'] as const).filter((key) => isOn(services, key))
  if (isOn(services, 'blockData')) {
    add('blockedRoaming', 'stop', roaming)
    add(
      'blockedInternet',
      'wait',
      (['mobilePay', 'fixedIp'] as const).filter((key) => isOn(services, key)),
    )
  } else if (!isOn(services, 'internetAccess')) {
    add('roamingWithoutInternet', 'wait', roaming)
  }
  if (roaming.length === 0 && isSet(services, 'dataRoamingLimitation'))
    add('limitWithoutRoaming', 'wait', ['dataRoamingLimitation'])
  if (roaming.length > 0 && isOn(services, 'dataRoamingLimitationOverrideAllowed'))
    add('overLimit', 'wait', ['dataRoamingLimitationOverrideAllowed'])
  const lonely = SERVICE_GROUPS.bundles.filter((bundle) => isOn(services, maxOf(bundle)) && !isOn(services, bundle))
  add('maxWithoutBundle', 'wait', lonely.map(maxOf))
  if (isDataOnly) {
    const voice = SERVICE_GROUPS.voice.filter((key) => isSet(services, key) && isOn(services, key))
    add('voiceOnDataOnly', 'wait', voice)
  }
  return found
}

/** Takes a contradiction away. */
export const resolved = (services: Services, { fix }: Contradiction): Services =>
  Object.entries(fix).reduce<Services>((set, [key, value]) => withService(set, key as ServiceKey, value), services)

/** The values to choose from: those seen at sTN, and those that settings add. */
export const valuesOf = (key: 'dataUsageNotification' | 'dataRoamingLimitation', added: readonly string[] = []) => [
  ...new Set<string>([...SERVICES[key].known, ...added]),
]
