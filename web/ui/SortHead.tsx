import { useId } from 'react'
import { Icon } from './Icon.tsx'

interface SortHeadProps {
  readonly className: string
  readonly label: string
  readonly direction: 'ASC' | 'DESC' | undefined
  /** Why the list cannot be sorted by it, to the eye and to a screen reader. */
  readonly cannot: string | undefined
  /** Its values stand right, and so does its name. */
  readonly isNumber?: boolean
  readonly onSort: () => void
}

/** The head of a column, which sorts by it. */
export function SortHead({ className, label, direction, cannot, isNumber = false, onSort }: SortHeadProps) {
  const why = useId()
  const sorted = direction === 'ASC' ? 'ascending' : direction === 'DESC' ? 'descending' : 'none'
  const arrow = direction && <Icon name={direction === 'ASC' ? 'arrow-up' : 'arrow-down'} size={12} />
  return (
    <th scope="col" className={className} aria-sort={cannot ? undefined : sorted}>
      <button
        type="button"
        aria-disabled={cannot !== undefined}
        aria-describedby={cannot ? why : undefined}
        title={cannot}
        onClick={() => !cannot && onSort()}
      >
        {isNumber && arrow}
        {label}
        {!isNumber && arrow}
      </button>
      {cannot && (
        <span id={why} hidden>
          {cannot}
        </span>
      )}
    </th>
  )
}
