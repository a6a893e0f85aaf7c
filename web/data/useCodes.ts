import { useQuery } from '@tanstack/react-query'
import type { Role } from '#contract/permissions.ts'
import type { ReadCode } from './reveal.ts'
import { sessionQueries } from './session.ts'
import { useReveal } from './useReveal.ts'
import { whyCannot } from '../domain/availability.ts'
import type { Revealing, SecretCode } from '../domain/secretCode.ts'

/** The codes of one card and who looks at them. */
interface Codes {
  readonly reveals: Readonly<Record<SecretCode, Revealing>>
  readonly operator: string
  /** Who may, when this operator may not. */
  readonly onlyFor: readonly Role[] | undefined
}

/** `read` has to stay the same function as long as it is the same card. */
export function useCodes(read: ReadCode): Codes {
  const operator = useQuery(sessionQueries.current()).data?.operator
  const cannot = whyCannot('sim.secrets', operator?.permissions ?? [], undefined)
  return {
    reveals: { pin: useReveal(read, 'pin'), puk: useReveal(read, 'puk') },
    operator: operator?.username ?? '',
    onlyFor: cannot?.why === 'role' ? cannot.roles : undefined,
  }
}
