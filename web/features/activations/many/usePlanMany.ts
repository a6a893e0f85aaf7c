import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { planActivations } from '../../../data/batches.ts'
import type { KeptFile } from '../../../domain/activationFile.ts'
import { plannedOf, type CheckedRow } from '../../../domain/activationRows.ts'
import { paths } from '../../../lib/paths.ts'

interface Planned {
  readonly name: string
  readonly rows: readonly CheckedRow[]
  readonly file: KeptFile
}

/** Plans the rows as a batch and goes to it; when that fails everything stays where it is. `onPlanned`: just before it goes. */
export function usePlanMany(onPlanned: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ name, rows, file }: Planned) =>
      planActivations(
        client,
        name,
        file.columns,
        rows.map((row) => ({ ...plannedOf(row), cells: file.cellsOf(row) })),
      ),
    // the codes were in what was given: nobody keeps that
    gcTime: 0,
    onSuccess: ({ id }) => {
      onPlanned()
      void navigate(paths.batch(id), { replace: true })
    },
  })
}
