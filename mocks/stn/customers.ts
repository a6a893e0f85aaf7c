/**
 * The customer number that a portal on the sandbox offers unless `STN_CUSTOMERS` says otherwise: that of sTN's own card
 * request. One alone may be left out, as sTN's own eSIM request does.
 */
export const SANDBOX_CUSTOMERS: readonly string[] = ['67890']
