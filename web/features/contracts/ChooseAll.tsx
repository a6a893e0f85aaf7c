import { useEffect, useRef } from 'react'
import { useContractsT } from '../../i18n/contracts.ts'
import { MOST_CHOSEN, type Choice } from './useChoice.ts'

interface ChooseAllProps {
  readonly choice: Choice
  readonly total: number | undefined
}

/** The box above all boxes: chooses the whole list as it is filtered, or takes every choice back. */
export function ChooseAll({ choice, total = 0 }: ChooseAllProps) {
  const c = useContractsT()
  const box = useRef<HTMLInputElement>(null)
  const { size } = choice.chosen
  useEffect(() => {
    if (box.current) box.current.indeterminate = size > 0 && size < total
  }, [size, total])
  const isTooMany = size === 0 && total > MOST_CHOSEN
  const label =
    size > 0
      ? c('contracts.chosen.clear')
      : isTooMany
        ? c('contracts.choose.tooMany', { most: MOST_CHOSEN })
        : c('contracts.choose.all', { count: total })
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      title={label}
      aria-disabled={isTooMany || total === 0}
      checked={size > 0 && size >= total}
      onChange={() => {
        if (size > 0) choice.clear()
        else if (!isTooMany && total > 0) choice.chooseAll()
      }}
    />
  )
}
