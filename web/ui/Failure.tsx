import type { ReactNode } from 'react'
import { useT } from '../i18n/useT.ts'
import { Button } from './Button.tsx'
import { failureWords, isOurs } from './failureWords.ts'
import { StateBox } from './StateBox.tsx'

interface FailureProps {
  readonly failure: unknown
  /** What could not be shown, if the error itself is not title enough. */
  readonly title?: string
  readonly onAgain?: (() => void) | undefined
  /** What is still true, e.g. that older data is shown. */
  readonly children?: ReactNode
  readonly level?: 1 | 2 | 3
}

/** A read that failed: whose fault, what is still true, one button. */
export function Failure({ failure, title, onAgain, children, level }: FailureProps) {
  const t = useT()
  const { head, more } = failureWords(t, failure)
  return (
    <StateBox
      kind="failed"
      icon={isOurs(failure) ? 'triangle-alert' : undefined}
      title={title ?? head}
      level={level}
      action={
        onAgain && (
          <Button size="small" icon="refresh-cw" onClick={onAgain}>
            {t('common.again')}
          </Button>
        )
      }
    >
      {[title && head, ...more].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </StateBox>
  )
}
