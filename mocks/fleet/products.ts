/** A text as KPN gives it. A type, not an interface: answers are open objects, and only types fit those. */
export type Localized = {
  readonly en: string
  readonly nl: string
}

/** A piece of a subscription; `bsId` as in KPN's catalogue. */
export interface ProductPart {
  readonly bsId: number
  readonly name: Localized
  readonly children?: readonly ProductPart[]
}

export interface Product extends ProductPart {
  readonly tariffBsId: number
  /** What a contract list shows; the words of KPN's example. */
  readonly productCategory: string
  readonly category: 'MOBILE' | 'FIXED' | 'FIXED_MOBILE' | 'HARDWARE'
  readonly tariffPlan: string
}

const part = (bsId: number, en: string, nl = en, children: readonly ProductPart[] = []): ProductPart => ({
  bsId,
  name: { en, nl },
  children,
})

const simOnly = part(3101, 'Sim Only Voice and Data', 'Sim Only Bellen en Internet')
const voicemail = part(1201, 'VoiceMail')
const roamingEu = part(1555, 'Data Roaming EU')
const roamingWorld = part(1556, 'Data Roaming World', 'Data Roaming Wereld')
const dialling = part(1310, 'International Dialing', 'Bellen naar buitenland')
const usage = (bsId: number, mb: number) =>
  part(4394, 'Data Usage Notification', 'Dataverbruik Melding', [
    part(bsId, `Data Usage Notification ${mb} MB`, `Dataverbruik Melding ${mb} MB`),
  ])

/** What can be contracted. The first carries the names and catalogue ids of KPN's own example. */
export const PRODUCTS = {
  voiceAndData: {
    ...part(3098, 'Mobile Voice and Data', 'Mobiel Bellen en Internet', [
      simOnly,
      voicemail,
      roamingEu,
      usage(4399, 5000),
    ]),
    tariffBsId: 60972,
    productCategory: 'Network Services',
    category: 'MOBILE',
    tariffPlan: 'Zakelijk Mobiel 5 GB',
  },
  unlimited: {
    ...part(3120, 'Mobile Voice and Data Unlimited', 'Mobiel Bellen en Internet Onbeperkt', [
      simOnly,
      voicemail,
      roamingEu,
      roamingWorld,
      dialling,
    ]),
    tariffBsId: 60990,
    productCategory: 'Network Services',
    category: 'MOBILE',
    tariffPlan: 'Zakelijk Mobiel Onbeperkt',
  },
  dataOnly: {
    ...part(3140, 'Mobile Data Only', 'Mobiel Internet', [roamingEu, usage(4401, 10000)]),
    tariffBsId: 61020,
    productCategory: 'Network Services',
    category: 'MOBILE',
    tariffPlan: 'Zakelijk Mobiel Internet',
  },
  fixedLine: {
    ...part(2010, 'Fixed Telephony', 'Vast Bellen', [part(2015, 'Hunt group', 'Belgroep')]),
    tariffBsId: 52100,
    productCategory: 'Network Services',
    category: 'FIXED',
    tariffPlan: 'ÉÉN Vast Bellen',
  },
  fixedMobile: {
    ...part(2200, 'Fixed Mobile', 'Vast Mobiel', [simOnly, voicemail, part(2215, 'Desk number', 'Toestelnummer')]),
    tariffBsId: 52200,
    productCategory: 'Network Services',
    category: 'FIXED_MOBILE',
    tariffPlan: 'ÉÉN Vast Mobiel',
  },
  handset: {
    ...part(7001, 'Samsung Galaxy XCover7'),
    tariffBsId: 70010,
    productCategory: 'Mobile Devices',
    category: 'HARDWARE',
    tariffPlan: 'Toestel',
  },
} as const satisfies Record<string, Product>

export type ProductKey = keyof typeof PRODUCTS

export const productOf = (key: ProductKey): Product => PRODUCTS[key]
