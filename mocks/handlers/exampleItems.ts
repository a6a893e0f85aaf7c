import type { Localized } from '../fleet/products.ts'

/** A type, not an interface: see `Localized`. */
export type ContractItem = {
  readonly id: number
  readonly citemBsId: number
  readonly contractId: number
  readonly productBsId: number
  readonly tariffPlanVariantBsId: number
  readonly name: Localized
  readonly children: ContractItem[]
}

const item = (
  id: number,
  citemBsId: number,
  productBsId: number,
  name: Localized,
  children: ContractItem[] = [],
): ContractItem => ({
  id,
  citemBsId,
  contractId: 1623106407,
  productBsId,
  tariffPlanVariantBsId: 60972,
  name,
  children,
})

/** What KPN's how-to shows on contract 9876543, number for number; that its `contractId` is another is KPN's doing. */
export const EXAMPLE_ITEMS = item(
  2419028783,
  202293970,
  3098,
  { en: 'Mobile Voice and Data', nl: 'Mobiel Bellen en Internet' },
  [
    item(2419028773, 202293984, 1555, { en: 'Data Roaming EU', nl: 'Data Roaming EU' }),
    item(2419028781, 202293972, 4394, { en: 'Data Usage Notification', nl: 'Dataverbruik Melding' }, [
      item(2419512359, 202341166, 4399, { en: 'Data Usage Notification 5000 MB', nl: 'Dataverbruik Melding 5000 MB' }),
    ]),
  ],
)
