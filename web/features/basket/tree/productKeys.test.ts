import { describe, expect, test } from 'vitest'
import type { ProductNode } from '../../../domain/basket.ts'
import { rowsOf } from '../../../domain/productRows.ts'
import { sumCents } from '#contract/money.ts'
import { productDeed } from './productKeys.ts'

const NOUGHT = sumCents()
const node = (id: string, strategy: string, children: readonly ProductNode[] = []): ProductNode => ({
  id,
  name: { nl: id, en: id },
  selected: false,
  disabled: false,
  visible: true,
  contracted: false,
  amount: 1,
  canBeSeveral: false,
  strategy,
  error: null,
  prices: { monthly: NOUGHT, activation: NOUGHT, hardware: NOUGHT, levy: NOUGHT },
  children,
})
// root > plain group > two radio buttons
const rows = rowsOf([node('root', 'NONE', [node('group', 'SELECT_ONE', [node('one', 'NONE'), node('two', 'NONE')])])])
const at = (index: number, key: string) => productDeed(key, { rows, index, page: 2 })

describe('keys in the tree', () => {
  test('go from row to row, by pages and to the ends, and stop there', () => {
    expect(at(0, 'ArrowDown')).toEqual({ deed: 'go', index: 1 })
    expect(at(1, 'ArrowUp')).toEqual({ deed: 'go', index: 0 })
    expect(at(0, 'PageDown')).toEqual({ deed: 'go', index: 2 })
    expect(at(0, 'End')).toEqual({ deed: 'go', index: 3 })
    expect(at(3, 'ArrowDown')).toEqual({ deed: 'nothing' })
  })

  test('fold a group and go to what it stands in', () => {
    expect(at(1, 'ArrowLeft')).toEqual({ deed: 'toggle', row: rows[1] })
    expect(at(1, 'ArrowRight')).toEqual({ deed: 'go', index: 2 })
    expect(at(3, 'ArrowLeft')).toEqual({ deed: 'go', index: 1 })
    expect(at(3, 'ArrowRight')).toEqual({ deed: 'nothing' })
  })

  test('press what can be chosen, fold what cannot, set the amount, and lead to the search', () => {
    expect(at(2, ' ')).toEqual({ deed: 'press', row: rows[2] })
    expect(at(1, 'Enter')).toEqual({ deed: 'toggle', row: rows[1] })
    expect(at(2, '+')).toEqual({ deed: 'more', row: rows[2] })
    expect(at(2, '-')).toEqual({ deed: 'fewer', row: rows[2] })
    expect(at(2, '/')).toEqual({ deed: 'search' })
    expect(at(2, 'x')).toBeUndefined()
  })
})
