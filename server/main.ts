import { fileURLToPath } from 'node:url'
import { openWithAdmin } from './auth/firstAdmin.ts'
import { readConfig } from './config.ts'
import { runDoor } from './http/door.ts'
import { openPortal } from './portal.ts'

/** The production door: talks to KPN and sTN with what the environment says, and cannot reach the mocks. */
await runDoor(async () => {
  const config = readConfig({ ...process.env, SANDBOX: '0' })
  return openPortal({
    config,
    web: fileURLToPath(new URL('../web/dist', import.meta.url)),
    prepare: openWithAdmin(config.adminPassword),
  })
})
