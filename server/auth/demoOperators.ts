import { ROLES } from '#contract/permissions.ts'
import { ConfigError } from '../config.ts'
import type { Operators } from './operators.ts'
import { isPassword } from './password.ts'

/** Public: it stands on the sandbox's sign-in page. */
export const DEMO_PASSWORD = 'vloot-demo'

const NAMES = Object.keys(ROLES)

/** One operator of each role, for whoever wants to look around in the sandbox. */
export async function seedDemoOperators(operators: Operators): Promise<void> {
  if (!(await operators.isEmpty())) return
  await Promise.all(NAMES.map((role) => operators.add(role, role, DEMO_PASSWORD)))
}

/**
 * Throws `ConfigError` when somebody could sign in with the sandbox's password: a database that the sandbox has made is
 * none for a real fleet, its ledger neither.
 */
export async function refuseDemoOperators(operators: Operators): Promise<void> {
  for (const name of NAMES) {
    const operator = await operators.find(name)
    if (!operator || operator.disabled_at !== null) continue
    if (await isPassword(DEMO_PASSWORD, operator.password_hash)) {
      throw new ConfigError(
        `DATABASE_URL names a database in which ${name} has the sandbox's password: name another, or give ${name} a password of their own`,
      )
    }
  }
}
