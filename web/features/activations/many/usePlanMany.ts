import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { planActivations } from '../../../data/batches.ts'
import { plannedOf, type CheckedRow } from '../../../domain/activationRows.ts'
import { paths } from '../../../lib/paths.ts'

/** Plans the rows as a batch and goes to it; when that fails everything stays where it is. */
export function usePlanMany() {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ name, rows }: { readonly name: string; readonly rows: readonly CheckedRow[] }) =>
      planActivations(client, name, rows.map(plannedOf)),
    // the codes were in what was given: nobody keeps that
    gcTime: 0,
    onSuccess: ({ id }) => void navigate(paths.batch(id), { replace: true }),
  })
}
