import { ThemeProvider } from '@mui/material/styles'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { Tree, type TreeApi } from 'react-arborist'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { SubscriberTree, type LoadedPage } from '../../../web/domain/subscriberTree.ts'
import { LanguageProvider } from '../../../web/i18n/LanguageProvider.tsx'
import { theme } from '../../../web/ui/theme.ts'
import { TreeView } from '../../../web/ui/TreeView.tsx'
import { makeFleet, type BenchNode } from './fleet.ts'

/** What `tree.ts` calls in the page; every figure in ms. */
export interface TreeBench {
  /** From the data to the first rows on the screen. */
  mount(which: 'ours' | 'arborist'): Promise<number>
  /** From the press to the rows on the screen. */
  expandAll(): Promise<number>
  /** The longest frame while the list scrolls from top to bottom in 120 steps. */
  scroll(): Promise<number>
}

declare global {
  interface Window {
    bench: TreeBench
  }
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const fleet = makeFleet()
const host = document.getElementById('root')!
let root = createRoot(host)
/** The tree on the page sets how it opens everything. */
const deeds = { expand: () => {} }

/** The company as it comes: a page for every node that has children. */
const pages: (readonly [number | null, LoadedPage])[] = []
const page = (parent: number | null, children: readonly BenchNode[]) => {
  const nodes = children.map(({ node }) => node)
  pages.push([parent, { from: 0, to: nodes.length, nodes, total: nodes.length }])
  for (const child of children) if (child.children.length > 0) page(child.node.id, child.children)
}
page(null, fleet)

function loadedTree(): SubscriberTree {
  const tree = new SubscriberTree()
  for (const [parent, loaded] of pages) tree.add(parent, loaded)
  return tree
}

function Ours() {
  const [tree] = useState(loadedTree)
  const rows = useSyncExternalStore(tree.subscribe, () => tree.rows)
  useEffect(() => {
    deeds.expand = () => tree.openAll()
  }, [tree])
  return (
    <TreeView
      label="Fleet"
      rows={rows}
      indexOf={(key) => tree.indexOf(key)}
      selectedKey={undefined}
      onSelect={() => {}}
      onToggle={(row) => tree.open(row.node.id)}
      onOpenSiblings={() => {}}
      onMore={() => {}}
    />
  )
}

interface ArboristNode {
  readonly id: string
  readonly name: string
  readonly children?: ArboristNode[]
}

const forArborist = ({ node, children }: BenchNode): ArboristNode => ({
  id: String(node.id),
  name: node.name,
  ...(children.length > 0 ? { children: children.map(forArborist) } : {}),
})

function Arborist() {
  const tree = useRef<TreeApi<ArboristNode>>(null)
  const [data] = useState(() => fleet.map(forArborist))
  useEffect(() => {
    deeds.expand = () => tree.current?.openAll()
  }, [])
  return <Tree ref={tree} data={data} openByDefault={false} height={800} width={344} rowHeight={32} />
}

const Stage = ({ children }: { readonly children?: ReactNode }) => (
  <ThemeProvider theme={theme}>
    <LanguageProvider initial="nl">
      <div style={{ height: 800, width: 344, display: 'flex', flexDirection: 'column' }}>{children}</div>
    </LanguageProvider>
  </ThemeProvider>
)

const scroller = () =>
  [...host.querySelectorAll<HTMLElement>('*')].find(
    (element) => element.scrollHeight > element.clientHeight + 1_000 && element.clientHeight > 200,
  )!

window.bench = {
  async mount(which) {
    root.unmount()
    root = createRoot(host)
    // what stands around any screen is there before the data is
    root.render(<Stage />)
    await painted()
    const start = performance.now()
    flushSync(() => root.render(<Stage>{which === 'ours' ? <Ours /> : <Arborist />}</Stage>))
    await painted()
    return performance.now() - start
  },
  async expandAll() {
    const start = performance.now()
    flushSync(() => deeds.expand())
    await painted()
    return performance.now() - start
  },
  async scroll() {
    const element = scroller()
    const step = element.scrollHeight / 120
    let longest = 0
    let last = performance.now()
    for (let i = 1; i <= 120; i++) {
      element.scrollTop = i * step
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  },
}
