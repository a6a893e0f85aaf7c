import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { List } from '../../data/useList.ts'
import { valuesOf, withValues } from '../../domain/contractList.ts'
import { filterTyped } from '../../domain/lineList.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { QuickFilters } from '../../ui/QuickFilters.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'

interface FindBarProps {
  readonly list: List
  /** Which of the list's filters the buttons are. */
  readonly column: 'STATE' | 'STATUS'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** One field for a number or a card, and the states within reach. */
export function FindBar({ list, column, choices }: FindBarProps) {
  const l = useLinesT()
  const [text, setText] = useState('')
  const { filters } = list.settings
  const chosen = valuesOf(filters, column)
  const find = () => {
    const typed = filterTyped(text)
    if (!typed) return
    // cards are found by their digits alone
    const filter = column === 'STATUS' ? { ...typed, column: 'SIM' } : typed
    list.change({ filters: withValues(filters, filter.column, filter.values) })
    setText('')
  }
  return (
    <Bar>
      <SearchBox label={l('lines.find')} hint={l('lines.find')} value={text} onChange={setText} onSend={find} />
      <QuickFilters
        label={l(`lines.filter.${column}`)}
        choices={choices.map((choice) => ({ ...choice, count: undefined }))}
        chosen={chosen}
        onToggle={(value) =>
          list.change({
            filters: withValues(
              filters,
              column,
              chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
            ),
          })
        }
      />
    </Bar>
  )
}

// its parts stand in one line with the other filters
const Bar = styled('div')({ display: 'contents' })
