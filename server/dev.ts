import type { RequestHandler } from 'express'
import { createServer as createVite } from 'vite'
import { contextOf } from './http/context.ts'
import { runDoor } from './http/door.ts'
import { isUnder } from './http/target.ts'
import { openSandbox, SANDBOX_LINES } from './sandbox.ts'

/** The development door: the sandbox, its web served by Vite from its sources, changes shown at once. */
await runDoor(
  () =>
    openSandbox({
      async web(server) {
        const vite = await createVite({
          configFile: 'vite.config.ts',
          appType: 'spa',
          server: { middlewareMode: true, hmr: { server } },
        })
        const serve: RequestHandler = (request, response, next) => {
          const context = contextOf(request)
          if (isUnder('/api', context.target.path) || isUnder('/auth', context.target.path)) {
            next()
            return
          }
          context.what = 'web'
          // Vite's client stands in the page as an inline script; the policy is for the build
          response.removeHeader('Content-Security-Policy')
          vite.middlewares(request, response, next)
        }
        return serve
      },
    }),
  SANDBOX_LINES,
)
