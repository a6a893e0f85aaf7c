import { useQuery } from '@tanstack/react-query'
import { lineQueries } from '../../../data/subscriptions.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { Notice } from '../../../ui/Notice.tsx'

interface WhyUndoneProps {
  readonly lineId: string
  /** sTN's id of the change. */
  readonly changeId: string
}

/** Why sTN did not carry out what it took, where it says so. */
export function WhyUndone({ lineId, changeId }: WhyUndoneProps) {
  const l = useLinesT()
  const { data } = useQuery(lineQueries.changes(lineId))
  const problem = data?.find(({ id }) => id === changeId)?.problem
  return problem && <Notice tone="stop">{l('lines.history.problem', { text: problem })}</Notice>
}
