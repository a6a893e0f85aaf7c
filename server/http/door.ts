import { ConfigError } from '../config.ts'
import type { Portal } from '../portal.ts'

/** Longer than a portal takes to let its work finish (ms). */
const PATIENCE_MS = 20_000

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error)) return 'The portal cannot start.'
  const { code } = error as { code?: unknown }
  if (code === 'EADDRINUSE') return 'The port is taken: set PORT to another one, or stop what listens there.'
  if (code === 'EACCES') return 'The port may not be used by this account: set PORT to one above 1023.'
  return error.stack ?? error.message
}

/**
 * Runs a portal as a process: opens it, says where it is, stops it in good order on SIGTERM and SIGINT. A setting that
 * cannot be is told in one sentence, with exit code 1. `more` are lines said after the address.
 */
export async function runDoor(open: () => Promise<Portal>, more: readonly string[] = []): Promise<void> {
  let portal: Portal
  try {
    portal = await open()
  } catch (error) {
    complain(explain(error))
    process.exitCode = 1
    return
  }
  for (const line of [`Vloot runs at ${portal.url}`, ...more]) say(line)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    await portal.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}
