import { isPerson, type HierarchyNode } from './node.ts'
import { moreKey, nodeKey, type LevelState, type NodeRow, type Parent, type TreeRow } from './treeRow.ts'

interface Entry {
  node: HierarchyNode
  parent: Parent
  /** Place in its level; -1 while it is pinned. */
  place: number
  open: boolean
  /** Rows shown beneath it; only meaningful while it is open. */
  beneath: number
}

interface Level {
  /** In upstream's order. */
  readonly ids: number[]
  /** Known from the path of something deeper; upstream has not listed them yet. */
  readonly pinned: number[]
  readonly openIds: Set<number>
  /** Where the next page starts. */
  next: number
  total: number | undefined
  state: LevelState
}

export interface LoadedPage {
  readonly from: number
  readonly to: number
  readonly nodes: readonly HierarchyNode[]
  readonly total: number
}

const concat = (...parts: readonly (readonly TreeRow[])[]): readonly TreeRow[] => ([] as TreeRow[]).concat(...parts)

/**
 * The loaded part of the hierarchy and its visible rows as one flat array. A change makes new row objects only for what
 * it touches (the rest is one copy of pointers), and the place of a node is counted from its ancestors and their open
 * siblings, so that neither a key press nor a page of children walks over all rows.
 */
export class SubscriberTree {
  readonly #entries = new Map<number, Entry>()
  readonly #levels = new Map<Parent, Level>()
  readonly #listeners = new Set<() => void>()
  #rows: readonly TreeRow[]

  constructor() {
    this.#level(null)
    this.#rows = [this.#moreRow(null, 1)]
  }

  /** A new array after every change, the same one otherwise. */
  get rows(): readonly TreeRow[] {
    return this.#rows
  }

  /** Calls `listener` after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Number of nodes loaded, shown or not. */
  get size(): number {
    return this.#entries.size
  }

  node(id: number): HierarchyNode | undefined {
    return this.#entries.get(id)?.node
  }

  /** Ids of the nodes above, the root first. */
  ancestors(id: number): number[] {
    const above: number[] = []
    for (let up = this.#entries.get(id)?.parent; up !== null && up !== undefined; up = this.#entries.get(up)?.parent)
      above.unshift(up)
    return above
  }

  /** What is known of a level: undefined when nobody ever asked for it. */
  level(
    parent: Parent,
  ):
    | { readonly loaded: number; readonly total: number | undefined; readonly next: number; readonly state: LevelState }
    | undefined {
    const level = this.#levels.get(parent)
    return level && { loaded: level.ids.length, total: level.total, next: level.next, state: level.state }
  }

  /** The loaded children in upstream's order. */
  children(parent: Parent): HierarchyNode[] {
    return (this.#levels.get(parent)?.ids ?? []).map((id) => this.#entries.get(id)!.node)
  }

  /** Whether a level was read to its end. */
  isComplete(parent: Parent): boolean {
    const level = this.#levels.get(parent)
    return level?.total !== undefined && level.next >= level.total
  }

  isOpen(id: number): boolean {
    return this.#entries.get(id)?.open ?? false
  }

  /** The row index of a key, or -1 while it is not shown. */
  indexOf(key: string): number {
    if (key.startsWith('m')) {
      const parent = key === 'm' ? null : Number(key.slice(1))
      const end = this.#blockEnd(parent)
      return end > 0 && this.#rows[end - 1]?.key === key ? end - 1 : -1
    }
    return this.#indexOf(Number(key.slice(1)))
  }

  /** Says that a level's next page is on its way, or did not come. */
  setState(parent: Parent, state: LevelState): void {
    const level = this.#level(parent)
    if (level.state === state) return
    level.state = state
    this.#refreshMore(parent)
    this.#tell()
  }

  /** Takes a page of children. Nodes that came before (the list moved meanwhile) keep their first place. */
  add(parent: Parent, page: LoadedPage): void {
    const level = this.#level(parent)
    const first = level.ids.length
    const pinned = level.pinned.length > 0
    const placed = new Set(page.nodes.map((node) => this.#place(node, parent, level)))
    const whole = pinned || placed.has('known') || (level.total !== undefined && level.total !== page.total)
    level.next = Math.max(level.next, page.nodes.length === 0 ? page.total : page.to)
    level.total = page.total
    level.state = 'idle'
    if (placed.has('moved')) this.#redraw(null)
    else if (whole) this.#redraw(parent)
    else this.#append(parent, first)
    this.#refreshSelf(parent)
    this.#tell()
  }

  /** Puts new data of a known node in its place (somebody's name was changed). */
  replace(node: HierarchyNode): void {
    const entry = this.#entries.get(node.id)
    if (!entry) return
    entry.node = node
    this.#refreshSelf(node.id)
    this.#tell()
  }

  /**
   * Makes a node and the way to it visible: `path` from the root down, the node itself last. What upstream has not
   * listed yet stands at the end of its level until its page comes.
   */
  reveal(path: readonly HierarchyNode[]): void {
    let parent: Parent = null
    for (const [at, node] of path.entries()) {
      if (!this.#entries.has(node.id)) {
        this.#entries.set(node.id, { node, parent, place: -1, open: false, beneath: 0 })
        this.#level(parent).pinned.push(node.id)
        this.#redraw(parent)
      }
      if (at < path.length - 1) this.open(node.id)
      parent = node.id
    }
    this.#tell()
  }

  open(id: number): void {
    const entry = this.#entries.get(id)
    if (!entry || entry.open || isPerson(entry.node)) return
    const at = this.#indexOf(id)
    this.#markOpen(id)
    if (at >= 0) {
      const block = this.#flatten(id, this.#rowLevel(at) + 1)
      this.#rows = concat(
        this.#rows.slice(0, at),
        [this.#nodeRow(id, this.#rowLevel(at))],
        block,
        this.#rows.slice(at + 1),
      )
      this.#grow(entry.parent, block.length)
    }
    this.#tell()
  }

  close(id: number): void {
    const entry = this.#entries.get(id)
    if (!entry?.open) return
    const at = this.#indexOf(id)
    const beneath = entry.beneath
    this.#markClosed(id)
    if (at >= 0) {
      this.#rows = concat(
        this.#rows.slice(0, at),
        [this.#nodeRow(id, this.#rowLevel(at))],
        this.#rows.slice(at + 1 + beneath),
      )
      this.#grow(entry.parent, -beneath)
    }
    this.#tell()
  }

  /** Opens every node whose children are loaded, and asks for nothing. */
  openAll(): void {
    for (const [id, entry] of this.#entries) {
      if (!entry.open && (this.#levels.get(id)?.ids.length ?? 0) > 0) this.#markOpen(id)
    }
    this.#redraw(null)
    this.#tell()
  }

  closeAll(): void {
    for (const [id, entry] of this.#entries) if (entry.open) this.#markClosed(id)
    this.#redraw(null)
    this.#tell()
  }

  /** Opens the siblings of a node, itself included; returns the ids that were opened. */
  openSiblings(id: number): number[] {
    const parent = this.#entries.get(id)?.parent
    if (parent === undefined) return []
    const level = this.#levels.get(parent)!
    const opened = [...level.ids, ...level.pinned].filter((one) => {
      const entry = this.#entries.get(one)!
      return !entry.open && !isPerson(entry.node)
    })
    for (const one of opened) this.#markOpen(one)
    this.#redraw(parent)
    this.#tell()
    return opened
  }

  /** The loaded nodes whose text passes, with the way to each, all open. */
  matching(passes: (node: HierarchyNode) => boolean): readonly TreeRow[] {
    const rows: TreeRow[] = []
    const walk = (parent: Parent, level: number): boolean => {
      const found = this.#levels.get(parent)
      let any = false
      for (const id of found ? [...found.ids, ...found.pinned] : []) {
        const at = rows.length
        rows.push(this.#nodeRow(id, level))
        const below = walk(id, level + 1)
        if (below || passes(this.#entries.get(id)!.node)) any = true
        else rows.length = at
        if (rows.length > at) rows[at] = { ...(rows[at] as NodeRow), expandable: below, expanded: below }
      }
      return any
    }
    walk(null, 1)
    return rows
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #level(parent: Parent): Level {
    const known = this.#levels.get(parent)
    if (known) return known
    const level: Level = { ids: [], pinned: [], openIds: new Set(), next: 0, total: undefined, state: 'idle' }
    this.#levels.set(parent, level)
    return level
  }

  #place(node: HierarchyNode, parent: Parent, level: Level): 'new' | 'known' | 'moved' {
    const known = this.#entries.get(node.id)
    const place = level.ids.length
    if (known?.parent === parent) {
      known.node = node
      if (known.place >= 0) return 'known'
      level.pinned.splice(level.pinned.indexOf(node.id), 1)
      known.place = place
    } else {
      if (known) this.#takeOut(known)
      this.#entries.set(node.id, { node, parent, place, open: false, beneath: 0 })
    }
    level.ids.push(node.id)
    return known ? 'moved' : 'new'
  }

  /** Listed under another parent since: it was moved, and its old place is history. */
  #takeOut(entry: Entry): void {
    const level = this.#level(entry.parent)
    const list = entry.place >= 0 ? level.ids : level.pinned
    list.splice(list.indexOf(entry.node.id), 1)
    for (const [place, id] of level.ids.entries()) this.#entries.get(id)!.place = place
    level.openIds.delete(entry.node.id)
    if (entry.place >= 0 && level.total !== undefined) {
      level.total--
      level.next--
    }
  }

  #markOpen(id: number): void {
    const entry = this.#entries.get(id)!
    entry.open = true
    this.#level(id)
    this.#level(entry.parent).openIds.add(id)
  }

  #markClosed(id: number): void {
    const entry = this.#entries.get(id)!
    entry.open = false
    entry.beneath = 0
    this.#level(entry.parent).openIds.delete(id)
  }

  /** -1 when an ancestor is closed. */
  #indexOf(id: number): number {
    let index = -1
    let entry = this.#entries.get(id)
    while (entry) {
      const level = this.#levels.get(entry.parent)!
      const place = this.#placeOf(entry, level)
      index += place + 1
      for (const open of level.openIds) {
        const sibling = this.#entries.get(open)!
        if (sibling !== entry && this.#placeOf(sibling, level) < place) index += sibling.beneath
      }
      if (entry.parent === null) return index
      entry = this.#entries.get(entry.parent)
      if (!entry?.open) return -1
    }
    return -1
  }

  #placeOf(entry: Entry, level: Level): number {
    return entry.place >= 0 ? entry.place : level.ids.length + level.pinned.indexOf(entry.node.id)
  }

  /** One past the last row beneath a parent; -1 when its children are not shown. */
  #blockEnd(parent: Parent): number {
    if (parent === null) return this.#rows.length
    const at = this.#indexOf(parent)
    const entry = this.#entries.get(parent)
    return at < 0 || !entry?.open ? -1 : at + 1 + entry.beneath
  }

  #rowLevel(index: number): number {
    return this.#rows[index]!.level
  }

  #levelBelow(parent: Parent): number {
    return parent === null ? 1 : this.#rowLevel(this.#indexOf(parent)) + 1
  }

  /** Adds to the number of rows beneath a parent and everything above it, as far as it is shown. */
  #grow(parent: Parent, by: number): void {
    for (let up = parent; up !== null;) {
      const entry = this.#entries.get(up)
      if (!entry?.open) return
      entry.beneath += by
      up = entry.parent
    }
  }

  #nodeRow(id: number, level: number): NodeRow {
    const entry = this.#entries.get(id)!
    const siblings = this.#levels.get(entry.parent)!
    const below = this.#levels.get(id)
    return {
      type: 'node',
      key: nodeKey(id),
      node: entry.node,
      parent: entry.parent,
      level,
      posinset: entry.place >= 0 ? entry.place + 1 : undefined,
      setsize: siblings.total ?? -1,
      expandable: !isPerson(entry.node) && below?.total !== 0,
      expanded: entry.open && below?.total !== 0,
      count: below?.total,
    }
  }

  #moreRow(parent: Parent, level: number): TreeRow {
    const { total, next, pinned, state } = this.#level(parent)
    return {
      type: 'more',
      key: moreKey(parent),
      parent,
      level,
      posinset: undefined,
      setsize: total ?? -1,
      missing: total === undefined ? undefined : Math.max(1, total - next - pinned.length),
      state,
    }
  }

  /** The rows beneath an open parent, freshly made; also counts what stands beneath each open node on the way. */
  #flatten(parent: Parent, level: number): TreeRow[] {
    const rows: TreeRow[] = []
    const walk = (parent: Parent, depth: number): void => {
      const before = rows.length
      const found = this.#level(parent)
      const visit = (id: number) => {
        rows.push(this.#nodeRow(id, depth))
        if (this.#entries.get(id)!.open) walk(id, depth + 1)
      }
      for (const id of found.ids) visit(id)
      for (const id of found.pinned) visit(id)
      if (!this.isComplete(parent)) rows.push(this.#moreRow(parent, depth))
      if (parent !== null) this.#entries.get(parent)!.beneath = rows.length - before
    }
    walk(parent, level)
    return rows
  }

  /** Makes all rows beneath a shown parent anew. */
  #redraw(parent: Parent): void {
    if (parent === null) {
      this.#rows = this.#flatten(null, 1)
      return
    }
    const at = this.#indexOf(parent)
    const entry = this.#entries.get(parent)!
    if (at < 0 || !entry.open) return
    const before = entry.beneath
    const block = this.#flatten(parent, this.#rowLevel(at) + 1)
    this.#rows = concat(this.#rows.slice(0, at + 1), block, this.#rows.slice(at + 1 + before))
    this.#grow(entry.parent, block.length - before)
  }

  /** Puts the nodes of a level from place `first` on before its `more` row, or instead of it. */
  #append(parent: Parent, first: number): void {
    const end = this.#blockEnd(parent)
    if (end < 0) return
    const depth = this.#levelBelow(parent)
    const hadMore = this.#rows[end - 1]?.key === moreKey(parent)
    const fresh: TreeRow[] = this.#level(parent)
      .ids.slice(first)
      .map((id) => this.#nodeRow(id, depth))
    if (!this.isComplete(parent)) fresh.push(this.#moreRow(parent, depth))
    const cut = hadMore ? end - 1 : end
    this.#rows = concat(this.#rows.slice(0, cut), fresh, this.#rows.slice(end))
    this.#grow(parent, fresh.length - (end - cut))
  }

  #refreshMore(parent: Parent): void {
    const at = this.indexOf(moreKey(parent))
    if (at >= 0) this.#rows = this.#rows.with(at, this.#moreRow(parent, this.#rowLevel(at)))
  }

  #refreshSelf(id: Parent): void {
    const at = id === null ? -1 : this.#indexOf(id)
    if (id !== null && at >= 0) this.#rows = this.#rows.with(at, this.#nodeRow(id, this.#rowLevel(at)))
  }
}
