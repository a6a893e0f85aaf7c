import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { SubscriberTree } from '../domain/subscriberTree.ts'
import { nodeKey, type Parent } from '../domain/treeRow.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { DESK, giveScreen } from '../testing/screen.ts'
import { TreeView } from './TreeView.tsx'

const node = (id: number, kind: string, name: string) => ({ id, kind, name, code: null, person: null })

/** A company with 200 groups, the first of which has 10 of its 30 people loaded. */
function fill() {
  const tree = new SubscriberTree()
  tree.add(null, { from: 0, to: 1, nodes: [node(1, 'CUSTOMER', 'Company')], total: 1 })
  tree.open(1)
  const groups = Array.from({ length: 200 }, (_, at) => node(100 + at, 'COST_CENTER', `Group ${at}`))
  tree.add(1, { from: 0, to: 200, nodes: groups, total: 200 })
  return tree
}
const addPeople = (tree: SubscriberTree) => {
  const people = Array.from({ length: 10 }, (_, at) => node(1000 + at, 'SUBSCRIBER', `Person ${at}`))
  tree.add(100, { from: 0, to: 10, nodes: people, total: 30 })
}

function show(tree: SubscriberTree) {
  const onMore = vi.fn<(parent: Parent) => void>()
  const onSelect = vi.fn<(id: number) => void>()
  function Shown() {
    const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)
    return (
      <TreeView
        label="Company"
        rows={rows}
        indexOf={(key) => tree.indexOf(key)}
        selectedKey={nodeKey(101)}
        onSelect={({ node }) => onSelect(node.id)}
        onToggle={({ node, expanded }) => (expanded ? tree.close(node.id) : tree.open(node.id))}
        onOpenSiblings={({ node }) => void tree.openSiblings(node.id)}
        onMore={onMore}
      />
    )
  }
  render(
    <LanguageProvider initial="en">
      <Shown />
    </LanguageProvider>,
  )
  return { user: userEvent.setup(), onMore, onSelect }
}
const item = (name: string) => screen.getByRole('treeitem', { name })
const scrollTo = (top: number) => {
  const frame = screen.getByRole('tree')
  frame.scrollTop = top
  fireEvent.scroll(frame)
}

beforeEach(() => giveScreen(DESK))

test('only rows in sight are in the document, and Tab stops at one of them: the selected one', async () => {
  const { user } = show(fill())
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60)
  await user.tab()
  expect(item('Cost centre Group 1')).toHaveFocus()
  expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
})

test('the row with the focus stays in the document when it scrolls away, and the keys go on from it', async () => {
  const { user } = show(fill())
  await user.click(item('Cost centre Group 2'))
  act(() => scrollTo(4000))
  expect(await screen.findByRole('treeitem', { name: 'Cost centre Group 130' })).toBeInTheDocument()
  expect(item('Cost centre Group 2')).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(item('Cost centre Group 3')).toHaveFocus()
})

test('what is not loaded is asked for once it comes into sight, and says how much it is', async () => {
  const tree = fill()
  const { user, onMore } = show(tree)
  await user.click(item('Cost centre Group 0'))
  await user.keyboard('{ArrowRight}')
  expect(onMore).toHaveBeenLastCalledWith(100)
  act(() => addPeople(tree))
  expect(item('20 more, loaded on scrolling')).toHaveAttribute('aria-level', '3')
  expect(item('Person 9')).toHaveAttribute('aria-posinset', '10')
  expect(item('Person 9')).toHaveAttribute('aria-setsize', '30')
  expect(item('Person 9')).not.toHaveAttribute('aria-expanded')
})

test('Home, End, pages and star', async () => {
  const tree = fill()
  const { user } = show(tree)
  await user.click(item('Cost centre Group 5'))
  await user.keyboard('{End}')
  expect(item('Cost centre Group 199')).toHaveFocus()
  await user.keyboard('{PageUp}')
  expect(item('Cost centre Group 172')).toHaveFocus()
  await user.keyboard('{Home}')
  expect(item('Customer Company 200')).toHaveFocus()
  await user.keyboard('{ArrowDown}*')
  expect(tree.isOpen(100) && tree.isOpen(299)).toBe(true)
})

test('a click on the chevron opens and selects nothing; elsewhere on the row it selects', async () => {
  const tree = fill()
  const { user, onSelect } = show(tree)
  await user.click(item('Cost centre Group 0').querySelector('[data-toggle]')!)
  expect(tree.isOpen(100)).toBe(true)
  expect(onSelect).not.toHaveBeenCalled()
  await user.click(item('Cost centre Group 0'))
  expect(onSelect).toHaveBeenCalledWith(100)
})

test('rows that come above what is in sight do not move it', async () => {
  const tree = fill()
  tree.open(100)
  show(tree)
  const frame = screen.getByRole('tree')
  act(() => scrollTo(3200))
  await screen.findByRole('treeitem', { name: 'Cost centre Group 110' })
  act(() => addPeople(tree))
  expect(frame.scrollTop).toBe(3200 + 10 * 32)
  act(() => tree.close(100))
  expect(frame.scrollTop).toBe(3200 - 32)
})

test('what comes in the place of a row that stood for it has the focus', async () => {
  const tree = fill()
  const { user } = show(tree)
  await user.click(item('Cost centre Group 0'))
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(item('reading')).toHaveFocus()
  act(() => addPeople(tree))
  expect(item('Person 0')).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(item('Person 1')).toHaveFocus()
})
