import { useSearchParams } from 'react-router'
import { PEOPLE_COLUMNS, type PeopleColumn } from '../../domain/peopleList.ts'

export interface Sort {
  readonly column: PeopleColumn | undefined
  readonly order: 'ASC' | 'DESC'
}

/** The sort of the list, kept in the address. A column turns from ascending to descending and back to upstream's order. */
export function useSort(): [Sort, (column: PeopleColumn) => void] {
  const [params, setParams] = useSearchParams()
  const column = PEOPLE_COLUMNS.find((one) => one === params.get('sort'))
  const order = params.get('order') === 'desc' ? 'DESC' : 'ASC'
  const turn = (next: PeopleColumn) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (next !== column) after.set('sort', next)
        else if (order === 'DESC') after.delete('sort')
        if (next === column && order === 'ASC') after.set('order', 'desc')
        else after.delete('order')
        return after
      },
      { replace: true },
    )
  return [{ column, order }, turn]
}
