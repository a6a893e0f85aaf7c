import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sessionQueries } from '../../data/session.ts'
import type { UpstreamName } from '../../domain/deed.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { Notice } from '../../ui/Notice.tsx'

interface SupportWordsProps {
  readonly means: string
  /** Who is down. */
  readonly upstream?: UpstreamName
}

/** What staff do when KPN, or sTN, is down: what is safe now, and whom to turn to (the setting SUPPORT_TEXT). */
export function SupportWords({ means, upstream = 'KPN' }: SupportWordsProps) {
  const s = useSimDeskT()
  const { data: session } = useQuery(sessionQueries.current())
  return (
    <>
      {means} <b>{session?.supportText ?? s('desk.down.nobody', { upstream })}</b>
    </>
  )
}

interface SupportNoticeProps {
  /** What became of what was asked, and what is safe. */
  readonly means: string
  /** One way on. */
  readonly children?: ReactNode
}

/** KPN does not answer: what that means for the phone that is lost. */
export function SupportNotice({ means, children }: SupportNoticeProps) {
  const s = useSimDeskT()
  return (
    <Notice tone="stop" icon="cloud-off" role="alert" title={s('desk.down')} action={children}>
      <SupportWords means={means} />
    </Notice>
  )
}
