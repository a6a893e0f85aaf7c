import { isPerson, type HierarchyNode } from './node.ts'
import { TreeNodes, type Entry, type Level } from './treeNodes.ts'
import { moreKey, ShownNode, type LevelState, type Parent, type TreeRow } from './treeRow.ts'

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
  readonly #nodes = new TreeNodes()
  readonly #listeners = new Set<() => void>()
  #rows: readonly TreeRow[]

  constructor() {
    this.#nodes.level(null)
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
    return this.#nodes.entries.size
  }

  node(id: number): HierarchyNode | undefined {
    return this.#nodes.entries.get(id)?.node
  }

  /** Ids of the nodes above, the root first. */
  ancestors(id: number): number[] {
    const above: number[] = []
    for (
      let up = this.#nodes.entries.get(id)?.parent;
      up !== null && up !== undefined;
      up = this.#nodes.entries.get(up)?.parent
    )
      above.unshift(up)
    return above
  }

  /** What is known of a level: undefined when nobody ever asked for it. */
  level(
    parent: Parent,
  ):
    | { readonly loaded: number; readonly total: number | undefined; readonly next: number; readonly state: LevelState }
    | undefined {
    const level = this.#nodes.levels.get(parent)
    return level && { loaded: level.listed.length, total: level.total, next: level.next, state: level.state }
  }

  /** The loaded children in upstream's order. */
  children(parent: Parent): HierarchyNode[] {
    return (this.#nodes.levels.get(parent)?.listed ?? []).map(({ node }) => node)
  }

  /** Whether a level was read to its end. */
  isComplete(parent: Parent): boolean {
    const level = this.#nodes.levels.get(parent)
    return level?.total !== undefined && level.next >= level.total
  }

  isOpen(id: number): boolean {
    return this.#nodes.entries.get(id)?.open ?? false
  }

  /** The row index of a key, or -1 while it is not shown. */
  indexOf(key: string): number {
    if (key.startsWith('m')) {
      const parent = key === 'm' ? null : Number(key.slice(1))
      const end = this.#blockEnd(parent)
      return end > 0 && this.#rows[end - 1]?.key === key ? end - 1 : -1
    }
    return this.#nodes.indexOf(Number(key.slice(1)))
  }

  /** Says that a level's next page is on its way, or did not come. */
  setState(parent: Parent, state: LevelState): void {
    const level = this.#nodes.level(parent)
    if (level.state === state) return
    level.state = state
    this.#refreshMore(parent)
    this.#tell()
  }

  /** Takes a page of children. Nodes that came before (the list moved meanwhile) keep their first place. */
  add(parent: Parent, page: LoadedPage): void {
    const level = this.#nodes.level(parent)
    const first = level.listed.length
    const pinned = level.pinned.length > 0
    const placed = { new: 0, known: 0, moved: 0 }
    for (const node of page.nodes) placed[this.#nodes.place(node, parent, level)]++
    const whole = pinned || placed.known > 0 || (level.total !== undefined && level.total !== page.total)
    level.next = Math.max(level.next, page.nodes.length === 0 ? page.total : page.to)
    level.total = page.total
    level.state = 'idle'
    if (placed.moved > 0) this.#redraw(null)
    else if (whole) this.#redraw(parent)
    else this.#append(parent, first)
    this.#refreshSelf(parent)
    this.#tell()
  }

  /** Puts new data of a known node in its place (somebody's name was changed). */
  replace(node: HierarchyNode): void {
    const entry = this.#nodes.entries.get(node.id)
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
      if (!this.#nodes.entries.has(node.id)) {
        this.#nodes.put(node, parent, this.#nodes.level(parent), false)
        this.#redraw(parent)
      }
      if (at < path.length - 1) this.open(node.id)
      parent = node.id
    }
    this.#tell()
  }

  /** Takes a node out, with everything beneath it: upstream has it no more, or elsewhere. */
  remove(id: number): void {
    const parent = this.#nodes.remove(id)
    if (parent !== undefined) this.#changed(parent)
  }

  /** Puts a node under a parent, wherever it stood before; last there, until that level is read again. */
  insert(node: HierarchyNode, parent: Parent): void {
    if (this.#nodes.entries.get(node.id)?.parent === parent) return this.replace(node)
    this.remove(node.id)
    if (this.#nodes.insert(node, parent)) this.#changed(parent)
  }

  /** Forgets what stands beneath a node, so that it is read anew as soon as it is in sight. */
  reset(parent: Parent): void {
    if (!this.#nodes.levels.has(parent)) return
    this.#nodes.forgetBelow(parent)
    this.#nodes.level(parent)
    this.#changed(parent)
  }

  #changed(parent: Parent): void {
    this.#redraw(parent)
    this.#refreshSelf(parent)
    this.#tell()
  }

  open(id: number): void {
    const entry = this.#nodes.entries.get(id)
    if (!entry || entry.open || isPerson(entry.node)) return
    const at = this.#nodes.indexOf(id)
    this.#nodes.markOpen(id)
    if (at >= 0) {
      const block = this.#flatten(id, this.#rowLevel(at) + 1)
      this.#rows = concat(
        this.#rows.slice(0, at),
        [this.#nodeRow(entry, this.#rowLevel(at))],
        block,
        this.#rows.slice(at + 1),
      )
      this.#nodes.grow(entry.parent, block.length)
    }
    this.#tell()
  }

  close(id: number): void {
    const entry = this.#nodes.entries.get(id)
    if (!entry?.open) return
    const at = this.#nodes.indexOf(id)
    const beneath = entry.beneath
    this.#nodes.markClosed(id)
    if (at >= 0) {
      this.#rows = concat(
        this.#rows.slice(0, at),
        [this.#nodeRow(entry, this.#rowLevel(at))],
        this.#rows.slice(at + 1 + beneath),
      )
      this.#nodes.grow(entry.parent, -beneath)
    }
    this.#tell()
  }

  /** Opens every node whose children are loaded, and asks for nothing. */
  openAll(): void {
    for (const [id, { listed }] of this.#nodes.levels)
      if (id !== null && listed.length > 0 && this.#nodes.entries.get(id)?.open === false) this.#nodes.markOpen(id)
    this.#redraw(null)
    this.#tell()
  }

  closeAll(): void {
    for (const id of this.#nodes.levels.keys())
      if (id !== null && this.#nodes.entries.get(id)?.open) this.#nodes.markClosed(id)
    this.#redraw(null)
    this.#tell()
  }

  /** Opens the siblings of a node, itself included; returns the ids that were opened. */
  openSiblings(id: number): number[] {
    const parent = this.#nodes.entries.get(id)?.parent
    if (parent === undefined) return []
    const level = this.#nodes.levels.get(parent)!
    const opened = [...level.pinned, ...level.listed]
      .filter(({ open, node }) => !open && !isPerson(node))
      .map(({ node }) => node.id)
    for (const one of opened) this.#nodes.markOpen(one)
    this.#redraw(parent)
    this.#tell()
    return opened
  }

  /** The loaded nodes whose text passes, with the way to each, all open. */
  matching(passes: (node: HierarchyNode) => boolean): readonly TreeRow[] {
    const rows: TreeRow[] = []
    const walk = (parent: Parent, level: number): boolean => {
      const found = this.#nodes.levels.get(parent)
      let any = false
      if (!found) return any
      for (const entry of [...found.pinned, ...found.listed]) {
        const at = rows.length
        rows.push(this.#nodeRow(entry, level))
        const below = walk(entry.node.id, level + 1)
        if (below || passes(entry.node)) any = true
        else rows.length = at
        if (rows.length > at) rows[at] = this.#rowIn(found, entry, level, below)
      }
      return any
    }
    walk(null, 1)
    return rows
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  /** One past the last row beneath a parent; -1 when its children are not shown. */
  #blockEnd(parent: Parent): number {
    if (parent === null) return this.#rows.length
    const at = this.#nodes.indexOf(parent)
    const entry = this.#nodes.entries.get(parent)
    return at < 0 || !entry?.open ? -1 : at + 1 + entry.beneath
  }

  #rowLevel(index: number): number {
    return this.#rows[index]!.level
  }

  #levelBelow(parent: Parent): number {
    return parent === null ? 1 : this.#rowLevel(this.#nodes.indexOf(parent)) + 1
  }

  #nodeRow(entry: Entry, level: number): ShownNode {
    return this.#rowIn(this.#nodes.levels.get(entry.parent)!, entry, level)
  }

  /** The row of a node whose level is at hand. `isOpen`: in a filtered tree, where all that is left stands open. */
  #rowIn(siblings: Level, { node, parent, place, open }: Entry, level: number, isOpen?: boolean): ShownNode {
    const below = isPerson(node) ? undefined : this.#nodes.levels.get(node.id)
    return new ShownNode({
      node,
      parent,
      level,
      posinset: place >= 0 ? place + 1 : undefined,
      setsize: siblings.total ?? -1,
      expandable: isOpen ?? (!isPerson(node) && below?.total !== 0),
      expanded: isOpen ?? (open && below?.total !== 0),
      count: below?.total,
    })
  }

  #moreRow(parent: Parent, level: number): TreeRow {
    const { total, next, pinned, state } = this.#nodes.level(parent)
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
      const found = this.#nodes.level(parent)
      const visit = (entry: Entry) => {
        rows.push(this.#rowIn(found, entry, depth))
        if (entry.open) walk(entry.node.id, depth + 1)
      }
      for (const entry of found.pinned) visit(entry)
      for (const entry of found.listed) visit(entry)
      if (!this.isComplete(parent)) rows.push(this.#moreRow(parent, depth))
      if (parent !== null) this.#nodes.entries.get(parent)!.beneath = rows.length - before
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
    const at = this.#nodes.indexOf(parent)
    const entry = this.#nodes.entries.get(parent)!
    if (at < 0 || !entry.open) return
    const before = entry.beneath
    const block = this.#flatten(parent, this.#rowLevel(at) + 1)
    this.#rows = concat(this.#rows.slice(0, at + 1), block, this.#rows.slice(at + 1 + before))
    this.#nodes.grow(entry.parent, block.length - before)
  }

  /** Puts the nodes of a level from place `first` on before its `more` row, or instead of it. */
  #append(parent: Parent, first: number): void {
    const end = this.#blockEnd(parent)
    if (end < 0) return
    const depth = this.#levelBelow(parent)
    const hadMore = this.#rows[end - 1]?.key === moreKey(parent)
    const level = this.#nodes.level(parent)
    const fresh: TreeRow[] = level.listed.slice(first).map((entry) => this.#rowIn(level, entry, depth))
    if (!this.isComplete(parent)) fresh.push(this.#moreRow(parent, depth))
    const cut = hadMore ? end - 1 : end
    this.#rows = concat(this.#rows.slice(0, cut), fresh, this.#rows.slice(end))
    this.#nodes.grow(parent, fresh.length - (end - cut))
  }

  #refreshMore(parent: Parent): void {
    const at = this.indexOf(moreKey(parent))
    if (at >= 0) this.#rows = this.#rows.with(at, this.#moreRow(parent, this.#rowLevel(at)))
  }

  #refreshSelf(id: Parent): void {
    const entry = id === null ? undefined : this.#nodes.entries.get(id)
    const at = entry ? this.#nodes.indexOf(entry.node.id) : -1
    if (entry && at >= 0) this.#rows = this.#rows.with(at, this.#nodeRow(entry, this.#rowLevel(at)))
  }
}
