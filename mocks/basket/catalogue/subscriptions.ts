import {
  barrings,
  businessService,
  dataBundles,
  dataServices,
  dialling,
  networkAccess,
  roamingBundles,
  roamingEu,
  roamingLimit,
  roamingWorld,
  serviceLevels,
  usageNotification,
  voiceBundles,
  voicemail,
  voiceServices,
} from './mobileOptions.ts'
import { folder, product, type MainProduct } from './product.ts'

const SIM_ONLY = [
  'Sim Only Voice and Data',
  'Sim Only Bellen en Internet',
  { comes: true, stays: true, bsId: 3101 },
] as const

/** Two of them have one name: a path of names alone does not tell which was meant. */
const handsetServices = folder('phoneServices', 'Phone on the desk', 'Toestel op het bureau', 'many', [
  product('deskPhone', 'Desk phone', 'Bureautelefoon', { most: 5 }),
  product('deskPhonePlain', 'Desk phone', 'Bureautelefoon', { most: 5 }),
  product('headset', 'Headset', 'Headset', { most: 5 }),
  product('conferencePhone', 'Conference phone', 'Vergadertelefoon', { most: 2 }),
  product('softphone', 'Calling from the computer', 'Bellen vanaf de computer'),
])

const fixedServices = folder('fixedServices', 'Fixed services', 'Vaste diensten', 'many', [
  product('huntGroup', 'Hunt group', 'Belgroep', { bsId: 2015 }),
  product('callMenu', 'Choice menu', 'Keuzemenu'),
  product('queue', 'Waiting queue', 'Wachtrij', { most: 20 }),
  product('faxByMail', 'Fax by e-mail', 'Fax per e-mail'),
  product('extraNumber', 'Extra number', 'Extra nummer', { most: 100 }),
  product('numberBlock10', 'Block of 10 numbers', 'Nummerblok van 10', { most: 10 }),
  product('numberBlock100', 'Block of 100 numbers', 'Nummerblok van 100', { most: 5 }),
  product('directory', 'Entry in the directory', 'Vermelding in de gids'),
  product('musicOnHold', 'Music on hold', 'Wachtmuziek'),
  product('statistics', 'Call statistics', 'Belstatistieken'),
])

const callPlans = folder('callPlans', 'Call plan', 'Belplan', 'one', [
  product('callPlanNational', 'Call plan Netherlands', 'Belplan Nederland'),
  product('callPlanMobile', 'Call plan Netherlands and mobile', 'Belplan Nederland en mobiel'),
  product('callPlanEurope', 'Call plan Europe', 'Belplan Europa'),
  product('callPlanWorld', 'Call plan world', 'Belplan wereld'),
])

/** What makes a contract. The first carries what KPN's example shows, in its order. */
export const SUBSCRIPTIONS: readonly MainProduct[] = [
  {
    ...product('voiceAndData', 'Mobile Voice and Data', 'Mobiel Bellen en Internet', { choose: 'many', bsId: 3098 }, [
      product('simOnly', ...SIM_ONLY),
      voicemail,
      roamingEu,
      usageNotification,
      networkAccess,
      businessService,
      dataBundles,
      voiceBundles,
      roamingBundles,
      roamingLimit,
      barrings,
      voiceServices,
      dataServices,
      serviceLevels,
    ]),
    category: 'MOBILE',
    subcategory: 'Voice and data',
    contract: 'voiceAndData',
  },
  {
    ...product(
      'unlimited',
      'Mobile Voice and Data Unlimited',
      'Mobiel Bellen en Internet Onbeperkt',
      { choose: 'many', bsId: 3120 },
      [
        product('simOnlyUnlimited', ...SIM_ONLY),
        voicemail,
        roamingEu,
        roamingWorld,
        dialling,
        networkAccess,
        roamingBundles,
        roamingLimit,
        barrings,
        voiceServices,
        dataServices,
        serviceLevels,
      ],
    ),
    category: 'MOBILE',
    subcategory: 'Voice and data',
    contract: 'unlimited',
  },
  {
    ...product('dataOnly', 'Mobile Data Only', 'Mobiel Internet', { choose: 'many', bsId: 3140 }, [
      roamingEu,
      usageNotification,
      networkAccess,
      { ...dataBundles, folder: undefined, comes: true, stays: true, needsChild: true },
      roamingBundles,
      roamingLimit,
      dataServices,
      serviceLevels,
    ]),
    category: 'MOBILE',
    subcategory: 'Data only',
    contract: 'dataOnly',
  },
  {
    ...product('fixedLine', 'Fixed Telephony', 'Vast Bellen', { choose: 'many', bsId: 2010 }, [
      { ...callPlans, folder: undefined, comes: true, stays: true, needsChild: true },
      fixedServices,
      handsetServices,
      serviceLevels,
    ]),
    category: 'FIXED',
    subcategory: 'Telephony',
    contract: 'fixedLine',
  },
  {
    ...product('fixedMobile', 'Fixed Mobile', 'Vast Mobiel', { choose: 'many', bsId: 2200 }, [
      product('simOnlyFixedMobile', ...SIM_ONLY),
      voicemail,
      product('deskNumber', 'Desk number', 'Toestelnummer', { comes: true, bsId: 2215 }),
      networkAccess,
      dataBundles,
      callPlans,
      roamingBundles,
      fixedServices,
      handsetServices,
      voiceServices,
    ]),
    category: 'FIXED_MOBILE',
    subcategory: 'Fixed and mobile',
    contract: 'fixedMobile',
  },
]
