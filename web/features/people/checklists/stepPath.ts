import type { Checklist } from '#contract/portal/checklists.ts'
import type { StepId } from '../../../domain/checklist.ts'
import { paths } from '../../../lib/paths.ts'

const AT: Record<StepId, string> = {
  created: '',
  found: '',
  details: '',
  cleaned: '',
  moved: '?do=move',
  deleted: '?do=delete',
  contracts: '?tab=contracts',
  finished: '?tab=orders',
}

/** Where a step is done; undefined while nobody knows. A joiner is found in the group that they were asked for in. */
export function stepPath({ personId, placeId }: Checklist, step: StepId): string | undefined {
  if (personId !== null) return paths.person(personId) + AT[step]
  // any kind opens a group: KPN knows them by their id
  return placeId === null || step === 'details' ? undefined : paths.node('CUSTOM_GROUP', placeId)
}
