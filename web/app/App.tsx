import { useState } from 'react'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from './createQueryClient.ts'
import { Providers } from './Providers.tsx'
import { routesOf } from './routes.tsx'

/** The whole portal. */
export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(() => createBrowserRouter(routesOf(client)))
  return (
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  )
}
