import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import type { Portal } from '../../mocks/portal/portal.ts'
import { createQueryClient } from '../app/createQueryClient.ts'
import { Providers } from '../app/Providers.tsx'
import { routesOf } from '../app/routes.tsx'
import { DemoBar } from './DemoBar.tsx'

interface DemoAppProps {
  readonly portal: Portal
  /** How many were made up. */
  readonly people: number
}

/** The whole portal under the demo's bar. Its addresses are behind a `#`: no file server has to know them. */
export function DemoApp({ portal, people }: DemoAppProps) {
  const [client] = useState(createQueryClient)
  const [router] = useState(() => createHashRouter(routesOf(client)))
  return (
    <Providers client={client}>
      <Frame>
        <DemoBar portal={portal} people={people} router={router} />
        <Page>
          <RouterProvider router={router} />
        </Page>
      </Frame>
    </Providers>
  )
}

const Frame = styled('div')({ height: '100%', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' })
const Page = styled('div')({ minWidth: 0, minHeight: 0 })
