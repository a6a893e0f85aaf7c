/** What a service takes: on or off; on, off or null; one of sTN's exact English texts. */
export type ServiceKind = 'flag' | 'flagOrNull' | 'text'

interface Service {
  readonly kind: ServiceKind
  /** What a new subscription gets when the service is left out, which for several bundles is on. */
  readonly default: boolean | string | null
  /** Of a text: the values seen in sTN's pages. The list is not complete (sTN 11.2), so others pass. */
  readonly known?: readonly string[]
}

/** sTN's 26 services that can be set (NewSubscription, "Table allowed services"), in sTN's order. */
export const SERVICES = {
  voiceMail: { kind: 'flag', default: false },
  voiceRoaming: { kind: 'flag', default: true },
  internationalDialing: { kind: 'flag', default: false },
  premiumServices: { kind: 'flag', default: true },
  entertainmentServices: { kind: 'flag', default: true },
  internetAccess: { kind: 'flag', default: true },
  mobilePay: { kind: 'flag', default: false },
  blockData: { kind: 'flag', default: false },
  dataRoamingEU: { kind: 'flag', default: false },
  dataRoamingOutsideEU: { kind: 'flagOrNull', default: null },
  benefitCountriesA15000MB: { kind: 'flag', default: true },
  benefitCountriesA15000MBMax: { kind: 'flag', default: false },
  benefitCountriesB7500MB: { kind: 'flag', default: true },
  benefitCountriesB7500MBMax: { kind: 'flag', default: false },
  restOfTheWorld5000MB: { kind: 'flag', default: true },
  restOfTheWorld5000MBMax: { kind: 'flag', default: false },
  worldBundle7500MB: { kind: 'flag', default: false },
  worldBundle7500MBMax: { kind: 'flag', default: false },
  notificationInfo: { kind: 'flag', default: true },
  dataRoamingLimitationNotification: { kind: 'flag', default: true },
  dataRoamingLimitationOverrideAllowed: { kind: 'flag', default: true },
  fixedIp: { kind: 'flag', default: false },
  blockExceptionCountries: { kind: 'flag', default: false },
  blockSatelliteDestinations: { kind: 'flag', default: false },
  dataUsageNotification: {
    kind: 'text',
    default: 'No Data Usage Notification',
    known: [
      'No Data Usage Notification',
      'Data Usage Notification 500 MB',
      'Data Usage Notification 1000 MB',
      'Data Usage Notification 5000 MB',
    ],
  },
  dataRoamingLimitation: { kind: 'text', default: 'Limit 50', known: ['Limit 50', 'Limit 100'] },
} as const satisfies Record<string, Service>

export type ServiceKey = keyof typeof SERVICES
