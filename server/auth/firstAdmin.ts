import { ConfigError } from '../config.ts'
import { refuseDemoOperators } from './demoOperators.ts'
import type { Operators } from './operators.ts'

/**
 * Makes the first operator, `admin`, in a database that has none. Throws `ConfigError` when there is nobody who could
 * sign in and no password to make somebody with, and when the world knows a password of somebody.
 */
export const openWithAdmin = (password: string | undefined) =>
  async function makeFirstAdmin(operators: Operators): Promise<void> {
    if (await operators.isEmpty()) {
      if (!password) {
        throw new ConfigError(
          'ADMIN_PASSWORD is missing: the database has no operators yet; set it once, and sign in as admin',
        )
      }
      await operators.add('admin', 'admin', password)
    }
    await refuseDemoOperators(operators)
  }
