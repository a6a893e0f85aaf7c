import * as porting from './porting.ts'
import * as queries from './queries.ts'
import * as subscriptions from './subscriptions.ts'

/** Every sTN operation, at its path without `/api`. What is no row does not exist. */
export const stnRows = {
  ...queries,
  ...subscriptions,
  ...porting,
}
