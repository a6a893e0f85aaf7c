import { parseArgs } from 'node:util'
import { startSandbox, type SandboxServerOptions } from './http.ts'

/** `npm run sandbox -- --msm-port 4701 --stn-port 4702`: KPN and sTN for anyone who integrates with them. */

const USAGE = `Usage: npm run sandbox -- [options]

  --msm-port N      port of KPN MSM and its token endpoint (default 4701)
  --stn-port N      port of sTN (default 4702)
  --control-port N  port of the control plane, loopback only (default 4703)
  --size N          people in the generated company (default 5000)
  --seed N          another number, another company (default 1)
  --host ADDRESS    interface to listen on (default 127.0.0.1)
  --help`

class UsageError extends Error {}

function readOptions(args: string[]): SandboxServerOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      'msm-port': { type: 'string', default: '4701' },
      'stn-port': { type: 'string', default: '4702' },
      'control-port': { type: 'string', default: '4703' },
      size: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const number = (name: 'msm-port' | 'stn-port' | 'control-port' | 'size' | 'seed', max: number) => {
    const value = Number(values[name])
    if (!/^\d+$/.test(values[name]) || value > max) {
      throw new UsageError(`--${name} takes a whole number from 0 to ${max}, not "${values[name]}"`)
    }
    return value
  }
  return {
    msmPort: number('msm-port', 65_535),
    stnPort: number('stn-port', 65_535),
    controlPort: number('control-port', 65_535),
    size: number('size', 1_000_000),
    seed: number('seed', 2 ** 31 - 1),
    host: values.host,
  }
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args)
  if (!options) return console.log(USAGE)
  const sandbox = await startSandbox(options)
  const { msm, stn } = sandbox.engine.credentials
  console.log(`KPN MSM   ${sandbox.msmUrl}
  token   POST ${sandbox.tokenUrl}?grant_type=client_credentials
          client_id=${msm.clientId}  client_secret=${msm.clientSecret}
sTN       ${sandbox.stnUrl}
          stn-api-key: ${stn.key}
Control   ${sandbox.controlUrl}/state
People    ${sandbox.engine.world.people.size}`)
  const stop = () => void sandbox.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}

/** Bad arguments and taken ports get a sentence, bugs their stack. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS')) return `${error.message}\n\n${USAGE}`
  if (code === 'EADDRINUSE') return `That port is taken: ${error.message}`
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND')
    return `Cannot listen there: ${error.message}`
  return error.stack ?? error.message
}
