import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { ROLES, type Role } from '#contract/permissions.ts'
import type { Database, OperatorsTable } from '../db/schema.ts'
import { hashPassword } from './password.ts'

export type Operator = OperatorsTable

/** Names are compared without case, so that nobody can pose as `Admin` beside `admin`. */
export const nameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase()

const NAME = /^[a-z0-9][a-z0-9._@-]{0,99}$/

const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role)

/** An operation of the keeper that cannot be; its message is for whoever typed it. */
export class OperatorError extends Error {}

const needRole = (role: string): Role => {
  if (!isRole(role)) throw new OperatorError(`${role} is no role. Roles: ${Object.keys(ROLES).join(', ')}.`)
  return role
}

/** Keeps the local operators. Changing a role, a password or closing an account ends that operator's sessions. */
export function keepOperators(db: Kysely<Database>, now: () => number) {
  const moment = () => new Date(now()).toISOString()

  const find = (username: string): Promise<Operator | undefined> =>
    db.selectFrom('operators').selectAll().where('username', '=', nameKey(username)).executeTakeFirst()

  const need = async (username: string): Promise<Operator> => {
    const operator = await find(username)
    if (!operator) throw new OperatorError(`There is no operator ${username}.`)
    return operator
  }

  const change = async (username: string, values: Partial<Operator>): Promise<void> => {
    const { id } = await need(username)
    await db.transaction().execute(async (step) => {
      await step.updateTable('operators').set(values).where('id', '=', id).execute()
      await step.deleteFrom('sessions').where('operator_id', '=', id).execute()
    })
  }

  return {
    find,
    /** Throws `OperatorError` for a name or role that cannot be, and for a name that is taken. */
    async add(username: string, role: string, password: string): Promise<void> {
      const name = nameKey(username)
      if (!NAME.test(name)) throw new OperatorError('A name is 1 to 100 letters, digits, dots, dashes, @ or _.')
      const checkedRole = needRole(role)
      if (await find(name)) throw new OperatorError(`There is an operator ${name} already.`)
      await db
        .insertInto('operators')
        .values({
          id: randomUUID(),
          username: name,
          password_hash: await hashPassword(password),
          role: checkedRole,
          language: null,
          theme: null,
          disabled_at: null,
          created_at: moment(),
        })
        .execute()
    },
    list: (): Promise<Operator[]> => db.selectFrom('operators').selectAll().orderBy('username').execute(),
    async isEmpty(): Promise<boolean> {
      return !(await db.selectFrom('operators').select('id').limit(1).executeTakeFirst())
    },
    disable: (username: string) => change(username, { disabled_at: moment() }),
    enable: (username: string) => change(username, { disabled_at: null }),
    setRole: async (username: string, role: string) => change(username, { role: needRole(role) }),
    setPassword: async (username: string, password: string) =>
      change(username, { password_hash: await hashPassword(password) }),
    async savePreferences(id: string, chosen: Pick<Operator, 'language' | 'theme'>): Promise<void> {
      await db.updateTable('operators').set(chosen).where('id', '=', id).execute()
    },
  }
}

export type Operators = ReturnType<typeof keepOperators>
