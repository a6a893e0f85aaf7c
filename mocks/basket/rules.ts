import type { Localized } from '../fleet/products.ts'

/** What products of one tree do to each other; codes of the catalogue. */

/** KPN puts the second beside the first and holds it there. */
export const ADDS: readonly (readonly [when: string, also: string])[] = [
  ['fiveGPriority', 'fiveG'],
  ['privateApn', 'fixedIp'],
  ['receptionDesk', 'conference'],
  ['dataBundleUnlimited', 'safeInternet'],
  ['callPlanWorld', 'directory'],
]

/** Whichever of the two is put takes the other away. */
export const EXCLUDES: readonly (readonly [one: string, other: string])[] = [
  ['voicemailPlus', 'voicemail'],
  ['barData', 'dataBundles'],
  ['barData', 'usageNotification'],
  ['barRoaming', 'roamingEu'],
  ['barRoaming', 'roamingWorld'],
  ['barRoaming', 'roamingBundles'],
  ['barInternational', 'dialling'],
  ['barSmsPremium', 'mobilePay'],
  ['voiceBundleUnlimited', 'dataBundle1'],
]

interface Need {
  readonly when: string
  /** One of these. */
  readonly needs: readonly string[]
  readonly message: Localized
  readonly hint: Localized
}

/** The tree is in error until it is there. */
export const NEEDS: readonly Need[] = [
  {
    when: 'callRecording',
    needs: ['voiceBundles'],
    message: { en: 'Call recording needs a voice bundle', nl: 'Gespreksopname kan niet zonder belbundel' },
    hint: { en: 'Choose a voice bundle', nl: 'Kies een belbundel' },
  },
  {
    when: 'privateApn',
    needs: ['dataBundles'],
    message: { en: 'A private APN needs a data bundle', nl: 'Een eigen APN kan niet zonder databundel' },
    hint: { en: 'Choose a data bundle', nl: 'Kies een databundel' },
  },
  {
    when: 'queue',
    needs: ['huntGroup'],
    message: { en: 'A waiting queue needs a hunt group', nl: 'Een wachtrij kan niet zonder belgroep' },
    hint: { en: 'Add a hunt group', nl: 'Voeg een belgroep toe' },
  },
  {
    when: 'statistics',
    needs: ['huntGroup', 'callMenu'],
    message: {
      en: 'Call statistics need a hunt group or a choice menu',
      nl: 'Belstatistieken kunnen niet zonder belgroep of keuzemenu',
    },
    hint: { en: 'Add a hunt group or a choice menu', nl: 'Voeg een belgroep of keuzemenu toe' },
  },
]

/** Stands for any phone or tablet in the basket. */
export const ANY_HANDSET = 'handset'

/** While `when` is in the basket, `of` costs what stands under `OF with WHEN` in the table. The first that fits counts. */
export const REPRICES: readonly (readonly [of: string, when: string])[] = [
  ['simOnly', ANY_HANDSET],
  ['simOnlyUnlimited', ANY_HANDSET],
  ['businessService', 'serviceAlways'],
  ['businessService', 'dataBundleUnlimited'],
  ['roamingWorld1', 'roamingWorld'],
  ['roamingWorld5', 'roamingWorld'],
  ['safeInternet', 'fiveGPriority'],
]

/** Said of a product that has to be chosen from and is not. */
export const choose = (name: Localized) => ({
  message: { en: `Nothing is chosen for ${name.en}`, nl: `Er is niets gekozen bij ${name.nl}` },
  hint: { en: 'Choose one', nl: 'Kies er een' },
})
