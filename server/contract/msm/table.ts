import * as contracts from './contracts.ts'
import * as hardware from './hardware.ts'
import * as hierarchy from './hierarchy.ts'
import * as simOrders from './simOrders.ts'
import * as subscribers from './subscribers.ts'
import * as trackAndTrace from './trackAndTrace.ts'

/** Every MSM operation. What is no row does not exist: the proxy answers 404 and sends nothing. */
export const msmRows = {
  ...trackAndTrace,
  ...simOrders,
  ...hardware,
  ...hierarchy,
  ...subscribers,
  ...contracts,
}
