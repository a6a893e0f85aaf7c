import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sessionQueries } from '../../data/session.ts'
import { whyCannot } from '../../domain/availability.ts'
import { permissionOf } from '../../domain/batch.ts'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'

/** Why this operator may not make or steer batches of a row; undefined when they may. */
export function useBatchCannot(row: string): ReactNode {
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = whyCannot(permissionOf(row), held, undefined)
  return cannot && <CannotWords cannot={cannot} />
}
