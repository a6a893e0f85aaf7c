import type { Checklist } from '#contract/portal/checklists.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { useChecklist } from './useChecklist.ts'

interface ChecklistLineProps {
  readonly checklist: Checklist
  /** Left out where the page is theirs anyway. */
  readonly withName?: boolean
  readonly asksKpn?: boolean
}

/** A checklist in a line: what it is and how far. */
export function ChecklistLine({ checklist, withName = false, asksKpn = false }: ChecklistLineProps) {
  const t = useChecklistsT()
  const { steps } = useChecklist(checklist, asksKpn)
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <>
      <Tag>{t(`checklists.kind.${checklist.kind}`)}</Tag>
      {withName && <span className="name">{checklist.name}</span>}
      <span className="far">{t('checklists.done', { done, total: steps.length })}</span>
    </>
  )
}
