import { fileURLToPath } from 'node:url'
import { keepCompiled } from './keepCompiled.ts'

keepCompiled()
const [{ openWithAdmin }, { readConfig }, { runDoor }, { openPortal }] = await Promise.all([
  import('./auth/firstAdmin.ts'),
  import('./config.ts'),
  import('./http/door.ts'),
  import('./portal.ts'),
])

/** The production door: talks to KPN and sTN with what the environment says, and cannot reach the mocks. */
await runDoor(async () => {
  const config = readConfig({ ...process.env, SANDBOX: '0' })
  return openPortal({
    config,
    web: fileURLToPath(new URL('../web/dist', import.meta.url)),
    prepare: openWithAdmin(config.adminPassword),
  })
})
