import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import type { WorkCannotWhy } from './WorkCannot.tsx'

/** Why nobody can begin an eSIM here; undefined means "go ahead". */
export function useEsimCannot(): WorkCannotWhy | undefined {
  const { data: session } = useQuery(sessionQueries.current())
  const role = whyCannot('activation.create', session?.operator?.permissions ?? [], undefined)
  return role ?? (session?.upstreams.stn.on === false ? { why: 'stnOff' } : undefined)
}
