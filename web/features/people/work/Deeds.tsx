import { useWorkT } from '../../../i18n/useWorkT.ts'
import { DeedButtons, type DeedButton } from '../../../ui/deed/DeedButtons.tsx'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'

export interface WorkDeed extends Omit<DeedButton<WorkCannotWhy>, 'noun'> {
  readonly key: 'move' | 'activate' | 'checklist' | 'delete' | 'person' | 'cost-center' | 'group' | 'rename' | 'remove'
}

const words = (cannot: WorkCannotWhy) => <WorkCannot cannot={cannot} />

/** What can be done here with people and groups, and why the rest cannot. */
export function Deeds({ deeds }: { readonly deeds: readonly WorkDeed[] }) {
  const w = useWorkT()
  return <DeedButtons deeds={deeds.map((deed) => ({ ...deed, noun: w(`work.noun.${deed.key}`) }))} words={words} />
}
