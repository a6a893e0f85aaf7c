import { createRoot } from 'react-dom/client'
import { startPortalInPage } from '../../mocks/browser.ts'
import { CannotRun } from './CannotRun.tsx'
import { DemoApp } from './DemoApp.tsx'
import { readOptions } from './demoOptions.ts'
import { giveRandomUuid } from './giveRandomUuid.ts'
import '../ui/base.css'

giveRandomUuid()
const { people, role } = readOptions(location.search)
const workerUrl = new URL('mockServiceWorker.js', document.baseURI).href

const portal = await startPortalInPage(workerUrl, { size: people, signedInAs: role }).catch(() => undefined)
createRoot(document.getElementById('root')!).render(
  portal ? <DemoApp portal={portal} people={people} /> : <CannotRun />,
)
