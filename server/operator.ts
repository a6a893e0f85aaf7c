import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { keepOperators, OperatorError } from './auth/operators.ts'
import { ConfigError, readConfig } from './config.ts'
import { openDatabase } from './db/openDatabase.ts'

const USAGE = `npm run operator -- COMMAND
  add NAME --role ROLE     a new operator; asks for a password
  list                     who there is
  role NAME ROLE           another role; ends that operator's sessions
  password NAME            another password; ends sessions
  disable NAME             closes an account and ends its sessions
  enable NAME              opens it again, with the password that it had
  --password-stdin         the password comes on standard input instead of being asked for`

const SHORTEST = 8

/** Asks twice without showing what is typed, or reads standard input to its end. */
async function readPassword(isPiped: boolean): Promise<string> {
  if (isPiped || !process.stdin.isTTY) return checked((await text(process.stdin)).replace(/\r?\n$/, ''))
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const ask = async (question: string) => {
    process.stdout.write(question)
    const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
    const typed = await reader.question('')
    reader.close()
    process.stdout.write('\n')
    return typed
  }
  const first = await ask('Password: ')
  if ((await ask('Again: ')) !== first) throw new OperatorError('The two passwords differ.')
  return checked(first)
}

function checked(password: string): string {
  if (password.length < SHORTEST) throw new OperatorError(`A password has at least ${SHORTEST} characters.`)
  return password
}

function need(value: string | undefined): string {
  if (!value) throw new OperatorError(USAGE)
  return value
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, 'password-stdin': { type: 'boolean', default: false } },
  })
  const [command, name, role] = positionals
  const password = () => readPassword(values['password-stdin'])
  // never the sandbox's, whose operators are made up
  const db = await openDatabase(readConfig({ ...process.env, SANDBOX: '0' }).databaseUrl)
  try {
    const operators = keepOperators(db, Date.now)
    if (command === 'add') {
      const chosen = need(values.role ?? role)
      await operators.add(need(name), chosen, await password())
      console.log(`${name} is ${chosen}.`)
    } else if (command === 'list') {
      for (const one of await operators.list()) {
        console.log(`${one.username}\t${one.role}${one.disabled_at === null ? '' : '\tclosed'}`)
      }
    } else if (command === 'role') {
      await operators.setRole(need(name), need(role))
      console.log(`${name} is ${role}.`)
    } else if (command === 'password') {
      await operators.setPassword(need(name), await password())
      console.log(`${name} has another password.`)
    } else if (command === 'disable') {
      await operators.disable(need(name))
      console.log(`${name} is closed.`)
    } else if (command === 'enable') {
      await operators.enable(need(name))
      console.log(`${name} is open.`)
    } else {
      throw new OperatorError(USAGE)
    }
  } finally {
    await db.destroy()
  }
}

try {
  await run()
} catch (error) {
  const isForUser =
    error instanceof OperatorError ||
    error instanceof ConfigError ||
    String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_')
  if (!isForUser) throw error
  console.error((error as Error).message)
  process.exitCode = 1
}
