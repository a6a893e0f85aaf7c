import type { LeftOut, LeftOutAct } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useT } from '../../../i18n/useT.ts'
import { Button } from '../../../ui/Button.tsx'
import { failureWords, upstreamSaid } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useActWords } from './useActWords.ts'
import { useReason } from './useReason.ts'

/** Why something was not done, in words. */
function useLeftOutWords(): (left: LeftOut) => string {
  const b = useBasketT()
  const t = useT()
  const reasonOf = useReason()
  return (left) => {
    if (left.why !== 'refused') return b(`basket.leftOut.${left.why}`)
    const { text } = upstreamSaid(left.failure)
    const reason = reasonOf(left.failure) ?? text ?? failureWords(t, left.failure).head
    return b('basket.leftOut.refused', { reason })
  }
}

/** What was not done, each with its reason. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOutAct[] }) {
  const wordsOf = useActWords()
  const leftOutWords = useLeftOutWords()
  return (
    <ul>
      {leftOut.map(({ key, act, left }) => (
        <li key={key}>
          {wordsOf(act)}: {leftOutWords(left)}
        </li>
      ))}
    </ul>
  )
}

interface LeftOutNoticeProps {
  readonly leftOut: readonly LeftOutAct[]
  readonly onPutAway: () => void
}

/** Says what KPN did not take, until it is put away. */
export function LeftOutNotice({ leftOut, onPutAway }: LeftOutNoticeProps) {
  const b = useBasketT()
  return (
    <Notice
      tone="wait"
      role="alert"
      title={b('basket.leftOut', { count: leftOut.length })}
      action={
        <Button size="small" onClick={onPutAway}>
          {b('basket.leftOut.putAway')}
        </Button>
      }
    >
      <LeftOutList leftOut={leftOut} />
    </Notice>
  )
}
