import type { Permission, Role } from '#contract/permissions.ts'

/** Whoever a session belongs to, as of at most a second ago. */
export interface SignedIn {
  readonly operatorId: string
  readonly username: string
  readonly role: Role
  readonly permissions: readonly Permission[]
  readonly language: 'nl' | 'en' | null
  readonly theme: 'system' | 'light' | 'dark' | null
}
