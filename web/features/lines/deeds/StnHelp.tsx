import { useQuery } from '@tanstack/react-query'
import { sessionQueries } from '../../../data/session.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'

interface StnHelpProps {
  /** Whether sTN may have done it. */
  readonly isUnknown: boolean
}

/** sTN does not do its part: what that means for the phone, and whom to turn to (the setting SUPPORT_TEXT). */
export function StnHelp({ isUnknown }: StnHelpProps) {
  const l = useLineDeedT()
  const { data: session } = useQuery(sessionQueries.current())
  return (
    <p>
      {l(isUnknown ? 'ldeed.down.unknown' : 'ldeed.down.refused')}{' '}
      <b>{session?.supportText ?? l('ldeed.down.nobody')}</b>
    </p>
  )
}
