import { folder, product } from './product.ts'

/** What can be added to a mobile subscription; the parts that KPN's example shows carry its names and catalogue ids. */

export const voicemail = product('voicemail', 'VoiceMail', 'VoiceMail', { comes: true, bsId: 1201 })
export const roamingEu = product('roamingEu', 'Data Roaming EU', 'Data Roaming EU', { comes: true, bsId: 1555 })
export const roamingWorld = product('roamingWorld', 'Data Roaming World', 'Data Roaming Wereld', { bsId: 1556 })
export const dialling = product('dialling', 'International Dialing', 'Bellen naar buitenland', { bsId: 1310 })

/** Costs and is never shown: only KPN's totals tell of it. */
export const networkAccess = product('networkAccess', 'Network access', 'Netwerktoegang', {
  comes: true,
  stays: true,
  hidden: true,
})
export const businessService = product('businessService', 'Business Service', 'Zakelijke Service', { comes: true })

const notification = (mb: number, bsId?: number) =>
  product(
    `usageNotification${mb}`,
    `Data Usage Notification ${mb} MB`,
    `Dataverbruik Melding ${mb} MB`,
    bsId === undefined ? {} : { bsId },
  )

export const usageNotification = product(
  'usageNotification',
  'Data Usage Notification',
  'Dataverbruik Melding',
  { choose: 'one', needsChild: true, bsId: 4394 },
  [
    notification(1000),
    notification(2000),
    notification(5000, 4399),
    notification(10000, 4401),
    notification(20000),
    notification(50000),
  ],
)

const bundle = (gb: number) => product(`dataBundle${gb}`, `Data bundle ${gb} GB`, `Databundel ${gb} GB`)

export const dataBundles = folder('dataBundles', 'Data bundle', 'Databundel', 'one', [
  ...[1, 2, 5, 10, 20, 50, 100].map(bundle),
  product('dataBundleUnlimited', 'Data bundle unlimited', 'Databundel onbeperkt'),
])

export const voiceBundles = folder('voiceBundles', 'Voice bundle', 'Belbundel', 'one', [
  ...[60, 120, 250, 500].map((minutes) =>
    product(`voiceBundle${minutes}`, `Voice bundle ${minutes} minutes`, `Belbundel ${minutes} minuten`),
  ),
  product('voiceBundleUnlimited', 'Voice bundle unlimited', 'Belbundel onbeperkt'),
])

const ZONES = [
  ['A', 'countries A', 'landen A'],
  ['B', 'countries B', 'landen B'],
  ['World', 'rest of the world', 'rest van de wereld'],
] as const

/** Top-ups can be taken several times. */
export const roamingBundles = folder('roamingBundles', 'Roaming bundles', 'Roamingbundels', 'many', [
  ...ZONES.flatMap(([zone, en, nl]) =>
    [1, 5, 15].map((gb) =>
      product(`roaming${zone}${gb}`, `Roaming ${gb} GB ${en}`, `Roaming ${gb} GB ${nl}`, { most: 10 }),
    ),
  ),
  product('roamingVoiceEu', 'Roaming voice EU 100 minutes', 'Roaming bellen EU 100 minuten', { most: 10 }),
  product('roamingVoiceWorld', 'Roaming voice world 50 minutes', 'Roaming bellen wereld 50 minuten', { most: 10 }),
])

export const roamingLimit = folder(
  'roamingLimit',
  'Data roaming limit',
  'Dataroaminglimiet',
  'one',
  [50, 100, 150, 250, 500, 1000].map((euro) =>
    product(`roamingLimit${euro}`, `Data roaming limit ${euro} euro`, `Dataroaminglimiet ${euro} euro`),
  ),
)

export const barrings = folder('barrings', 'Barrings', 'Blokkades', 'many', [
  product('barPremium', 'Block 0900 numbers', 'Blokkeer 0900-nummers'),
  product('barEntertainment', 'Block 0906, 0909 and 18xy numbers', 'Blokkeer 0906-, 0909- en 18xy-nummers'),
  product('barSatellite', 'Block satellite destinations', 'Blokkeer satellietbestemmingen'),
  product('barException', 'Block exception countries', 'Blokkeer uitzonderingslanden'),
  product('barInternational', 'Block international calls', 'Blokkeer bellen naar buitenland'),
  product('barRoaming', 'Block use abroad', 'Blokkeer gebruik in buitenland'),
  product('barData', 'Block mobile internet', 'Blokkeer mobiel internet'),
  product('barSmsPremium', 'Block paid SMS services', 'Blokkeer betaalde sms-diensten'),
])

export const voiceServices = folder('voiceServices', 'Calling services', 'Beldiensten', 'many', [
  product('callWaiting', 'Call waiting', 'Wisselgesprek'),
  product('callForwarding', 'Call forwarding', 'Doorschakelen'),
  product('hiddenNumber', 'Hide own number', 'Nummer afschermen'),
  product('conference', 'Conference call', 'Conferentiegesprek'),
  product('voicemailPlus', 'VoiceMail Plus', 'VoiceMail Plus'),
  product('callRecording', 'Call recording', 'Gespreksopname'),
  product('receptionDesk', 'Reception desk', 'Telefonistenpost'),
  product('wifiCalling', 'Calling over wifi', 'Bellen via wifi'),
  product('lteCalling', 'Calling over 4G', 'Bellen via 4G'),
])

export const dataServices = folder('dataServices', 'Internet services', 'Internetdiensten', 'many', [
  product('fixedIp', 'Fixed IP address', 'Vast IP-adres'),
  product('mobilePay', 'Mobile payment access', 'Mobiel betalen'),
  product('privateApn', 'Private APN', 'Eigen APN'),
  product('fiveG', '5G access', '5G-toegang'),
  product('fiveGPriority', '5G priority', '5G-voorrang'),
  product('safeInternet', 'Safe Internet', 'Veilig Internet'),
  product('multiSim', 'Extra SIM card (MultiSIM)', 'Extra simkaart (MultiSIM)', { most: 3 }),
])

export const serviceLevels = folder('serviceLevels', 'Service level', 'Serviceniveau', 'one', [
  product('serviceDay', 'Service within one working day', 'Service binnen een werkdag'),
  product('serviceFour', 'Service within four hours', 'Service binnen vier uur'),
  product('serviceAlways', 'Service day and night', 'Service dag en nacht'),
])
