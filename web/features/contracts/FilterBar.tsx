import { styled } from '@mui/material/styles'
import { useQueries } from '@tanstack/react-query'
import { CONTRACT_STATES } from '#contract/msm/schemas/contract.ts'
import { contractQueries } from '../../data/contracts.ts'
import { askedOf, CATEGORY, isCategory } from '../../domain/contractList.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useLanguage, useNumber, useT } from '../../i18n/useT.ts'
import { categoryWord, stateWord } from './contractCells.ts'
import { FindField } from './FindField.tsx'
import { QuickFilters } from '../../ui/QuickFilters.tsx'

interface FilterBarProps {
  /** KPN's counts per category. */
  readonly overview: ReadonlyMap<string, number> | undefined
  readonly category: readonly string[]
  readonly states: readonly string[]
  /** The list itself goes first. */
  readonly isCounting: boolean
  readonly onChange: (column: string, values: readonly string[]) => void
  readonly onFind: (text: string) => void
  readonly onSeveral: (text: string) => void
}

/** Search, and the filters within reach: one category, any states. Their counts are of all contracts. */
export function FilterBar(props: FilterBarProps) {
  const { overview, category, states, isCounting, onChange } = props
  const t = useT()
  const c = useContractsT()
  const number = useNumber()
  const { language } = useLanguage()
  const counts = useQueries({
    queries: CONTRACT_STATES.map((state) => ({
      ...contractQueries.counted(askedOf({ filters: [{ column: 'STATE', values: [state] }], sort: null }), language),
      enabled: isCounting,
    })),
  })
  const written = (count: number | undefined) => (count === undefined ? undefined : number(count))
  const toggled = (value: string) =>
    states.includes(value) ? states.filter((one) => one !== value) : [...states, value]
  return (
    <Bar>
      <FindField onFind={props.onFind} onSeveral={props.onSeveral} />
      {overview && (
        <QuickFilters
          label={c('contracts.category')}
          choices={[...overview]
            .filter(([value, count]) => isCategory(value) && (count > 0 || category.includes(value)))
            .map(([value, count]) => ({ value, label: categoryWord(c, value), count: written(count) }))}
          chosen={category}
          onToggle={(value) => onChange(CATEGORY, category.includes(value) ? [] : [value])}
        />
      )}
      <QuickFilters
        label={c('contracts.state')}
        choices={CONTRACT_STATES.map((value, at) => ({
          value,
          label: stateWord(t, value),
          count: written(counts[at]?.data),
        }))}
        chosen={states}
        onToggle={(value) => onChange('STATE', toggled(value))}
      />
    </Bar>
  )
}

// its parts stand in one line with the other filters
const Bar = styled('div')({ display: 'contents' })
