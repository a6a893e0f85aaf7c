import type { NodeKind } from '#contract/msm/schemas/hierarchyItem.ts'
import type { IconName } from './icons.ts'

/** The sign of each kind of node; its word stands beside it or in its title. */
export const KIND_ICON: Record<NodeKind | 'OTHER', IconName> = {
  CUSTOMER: 'building-2',
  DEBTOR: 'receipt-text',
  COST_CENTER: 'wallet-cards',
  CUSTOM_GROUP: 'folder',
  BUSINESS_LOCATION: 'map-pin',
  SUBSCRIBER: 'user-round',
  OTHER: 'folder',
}
