import { setupServer } from 'msw/node'

/** The network of component tests; `setup.ts` starts it, `renderApp` puts a portal on it. */
export const network = setupServer()
