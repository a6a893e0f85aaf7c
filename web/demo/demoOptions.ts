import { ROLES, type Role } from '#contract/permissions.ts'

export interface DemoOptions {
  /** Generated people beside KPN's own examples. */
  readonly people: number
  /** Who is signed in at the start. */
  readonly role: Role
}

const USUAL: DemoOptions = { people: 5_000, role: 'manager' }
/** What a browser can still make up while somebody waits. */
const MOST = 250_000

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)

/** What the page's address asks for: `?people=100000&role=helpdesk`. What makes no sense is as if it were not there. */
export function readOptions(search: string): DemoOptions {
  const asked = new URLSearchParams(search)
  const people = asked.get('people') ?? ''
  const role = asked.get('role') ?? ''
  return {
    people: /^\d{1,9}$/.test(people) ? Math.min(Number(people), MOST) : USUAL.people,
    role: isRole(role) ? role : USUAL.role,
  }
}

/** The address of the same demo with as many people; the usual is left out. */
export const searchOf = ({ people, role }: DemoOptions): string =>
  `?${new URLSearchParams({ people: String(people), role }).toString()}`
