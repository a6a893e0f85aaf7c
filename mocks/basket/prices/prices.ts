import { HARDWARE_PRICES } from './hardware.ts'
import type { PriceTable } from './price.ts'
import { SOFTWARE_PRICES } from './software.ts'
import { SUBSCRIPTION_PRICES } from './subscriptions.ts'

/**
 * What KPN charges, as recorded: cents by the product's code. `A with B` is the price of A while B is in the basket. Made-up
 * amounts beside those of KPN's example; nothing here is worked out.
 */
export const PRICES: PriceTable = { ...SUBSCRIPTION_PRICES, ...HARDWARE_PRICES, ...SOFTWARE_PRICES }
