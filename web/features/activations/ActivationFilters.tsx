import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { ACTIVATION_STATUSES } from '#contract/stn/schemas/activation.ts'
import { ON, toggledFilter } from '../../domain/activationList.ts'
import { withValues, valuesOf } from '../../domain/contractList.ts'
import type { ListFilter } from '../../domain/listSettings.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { QuickFilters } from '../../ui/QuickFilters.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { activationStatus } from './activationWords.ts'

interface ActivationFiltersProps {
  readonly filters: readonly ListFilter[]
  readonly onChange: (filters: ListFilter[]) => void
}

/** Search, and what is wanted most: what hangs, what is mine, and every status that is known. */
export function ActivationFilters({ filters, onChange }: ActivationFiltersProps) {
  const a = useActivationsT()
  const [text, setText] = useState('')
  const toggle = (column: 'STUCK' | 'MINE' | 'STATUS', value: string) => onChange(toggledFilter(filters, column, value))
  const send = () => {
    const typed = text.replaceAll(/["\\]/g, ' ').trim()
    if (typed === '') return
    const isNumber = /^[\d\s+-]{4,}$/.test(typed)
    onChange(withValues(filters, isNumber ? 'PHONE' : 'REFERENCE', [typed]))
    setText('')
  }
  return (
    <Bar>
      <SearchBox
        label={a('activations.find')}
        hint={a('activations.find.hint')}
        value={text}
        onChange={setText}
        onSend={send}
      />
      <QuickFilters
        label={a('activations.within')}
        choices={(['STUCK', 'MINE'] as const).map((value) => ({
          value,
          label: a(`activations.filter.${value}`),
          count: undefined,
        }))}
        chosen={(['STUCK', 'MINE'] as const).filter((column) => valuesOf(filters, column).length > 0)}
        onToggle={(column) => toggle(column as 'STUCK' | 'MINE', ON)}
      />
      <QuickFilters
        label={a('activations.column.status')}
        choices={ACTIVATION_STATUSES.map((value) => ({
          value,
          label: activationStatus(a, value).word,
          count: undefined,
        }))}
        chosen={valuesOf(filters, 'STATUS')}
        onToggle={(status) => toggle('STATUS', status)}
      />
    </Bar>
  )
}

// its parts stand in one line with the other filters
const Bar = styled('div')({ display: 'contents' })
