import type { EngineOptions } from './engine.ts'
import { createSandbox } from './sandbox.ts'
import { serve, type SandboxServer, type ServeOptions } from './serve.ts'

export type { SandboxServer } from './serve.ts'

export type SandboxServerOptions = EngineOptions & ServeOptions

/** KPN and sTN on real sockets, on free loopback ports unless told otherwise. Rejects when a port is taken. */
export const startSandbox = (options: SandboxServerOptions = {}): Promise<SandboxServer> =>
  serve(createSandbox(options), options)
