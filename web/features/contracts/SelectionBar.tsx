import { styled } from '@mui/material/styles'
import { useContractsT } from '../../i18n/contracts.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SelectionFrame } from '../../ui/SelectionFrame.tsx'
import { Why } from '../../ui/Why.tsx'
import { SelectionWork } from './SelectionWork.tsx'
import { MOST_CHOSEN, type Choice } from './useChoice.ts'

interface SelectionBarProps {
  readonly choice: Choice
  /** Rows of the list as it is filtered now. */
  readonly total: number | undefined
}

/** How many are chosen, what can be done with them, and the rest of the list in one press. */
export function SelectionBar({ choice, total = 0 }: SelectionBarProps) {
  const c = useContractsT()
  const { chosen, choosing } = choice
  if (chosen.size === 0 && choosing === undefined) return null
  const isTooMany = total > MOST_CHOSEN
  return (
    <SelectionFrame>
      <output>{c('contracts.chosen', { count: chosen.size })}</output>
      {chosen.size > 0 && <SelectionWork chosen={chosen} />}
      <span className="gap" />
      {choosing?.is === 'failed' && <Why>{c('contracts.choosing.failed')}</Why>}
      {choosing?.is === 'reading' ? (
        <>
          <Reading
            max={choosing.total || 1}
            value={choosing.done}
            aria-label={c('contracts.choose.all', { count: total })}
          />
          <span>{c('contracts.choosing', choosing)}</span>
          <Button size="small" look="quiet" onClick={choice.stop}>
            {c('contracts.choosing.stop')}
          </Button>
        </>
      ) : (
        <>
          {chosen.size < total && (
            <Button
              size="small"
              look="quiet"
              cannot={isTooMany && c('contracts.choose.tooMany', { most: MOST_CHOSEN })}
              onClick={choice.chooseAll}
            >
              {c('contracts.choose.all', { count: total })}
            </Button>
          )}
          <IconButton small icon="x" label={c('contracts.chosen.clear')} onClick={choice.clear} />
        </>
      )}
    </SelectionFrame>
  )
}

const Reading = styled('progress')({ width: 120, height: 8 })
