import * as addresses from './addresses.ts'
import * as basket from './basket.ts'
import * as contracts from './contracts.ts'
import * as finances from './finances.ts'
import * as hardware from './hardware.ts'
import * as hierarchy from './hierarchy.ts'
import * as simOrders from './simOrders.ts'
import * as subscribers from './subscribers.ts'
import * as templates from './templates.ts'
import * as thresholds from './thresholds.ts'
import * as trackAndTrace from './trackAndTrace.ts'
import * as users from './users.ts'
import * as voicemail from './voicemail.ts'

/** Every MSM operation. What is no row does not exist: the proxy answers 404 and sends nothing. */
export const msmRows = {
  ...trackAndTrace,
  ...simOrders,
  ...hardware,
  ...hierarchy,
  ...subscribers,
  ...users,
  ...finances,
  ...addresses,
  ...contracts,
  ...thresholds,
  ...basket,
  ...templates,
  ...voicemail,
}
