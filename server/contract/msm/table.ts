import * as subscribers from './subscribers.ts'

/** Every MSM operation. What is no row does not exist: the proxy answers 404 and sends nothing. */
export const msmRows = {
  ...subscribers,
}
