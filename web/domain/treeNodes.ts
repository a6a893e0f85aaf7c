import type { HierarchyNode } from './node.ts'
import type { LevelState, Parent } from './treeRow.ts'

/** One loaded node. */
export interface Entry {
  node: HierarchyNode
  parent: Parent
  /** Place in its level; -1 while it is pinned. */
  place: number
  open: boolean
  /** Rows shown beneath it; only meaningful while it is open. */
  beneath: number
}

/** What is known of the children of one parent. */
export interface Level {
  /** In upstream's order. */
  readonly listed: Entry[]
  /** Known from the path of something deeper; upstream has not listed them yet. */
  readonly pinned: Entry[]
  readonly open: Set<Entry>
  /** Where the next page starts. */
  next: number
  total: number | undefined
  state: LevelState
}

/**
 * The loaded nodes, normalised: which level each stands in, at which place, and what is open. Knows where a node's row
 * is (counted from its ancestors and their open siblings) without knowing the rows.
 */
export class TreeNodes {
  readonly entries = new Map<number, Entry>()
  readonly levels = new Map<Parent, Level>()

  /** The level of a parent, made when nobody asked for it before. */
  level(parent: Parent): Level {
    const known = this.levels.get(parent)
    if (known) return known
    const level: Level = { listed: [], pinned: [], open: new Set(), next: 0, total: undefined, state: 'idle' }
    this.levels.set(parent, level)
    return level
  }

  /** Takes a listed node in at the end of its level; says whether it was there already, or somewhere else. */
  place(node: HierarchyNode, parent: Parent, level: Level): 'new' | 'known' | 'moved' {
    const known = this.entries.get(node.id)
    if (known?.parent === parent) {
      known.node = node
      if (known.place >= 0) return 'known'
      level.pinned.splice(level.pinned.indexOf(known), 1)
      known.place = level.listed.push(known) - 1
      return 'known'
    }
    if (known) this.takeOut(known)
    this.put(node, parent, level, true)
    return known ? 'moved' : 'new'
  }

  /** Makes the entry of a node and puts it last among the listed or the pinned of its level. */
  put(node: HierarchyNode, parent: Parent, level: Level, isListed: boolean): void {
    const entry: Entry = { node, parent, place: isListed ? level.listed.length : -1, open: false, beneath: 0 }
    this.entries.set(node.id, entry)
    ;(isListed ? level.listed : level.pinned).push(entry)
  }

  /** Listed under another parent since: it was moved, and its old place is history. */
  takeOut(entry: Entry): void {
    const level = this.level(entry.parent)
    const list = entry.place >= 0 ? level.listed : level.pinned
    list.splice(list.indexOf(entry), 1)
    for (const [place, sibling] of level.listed.entries()) sibling.place = place
    level.open.delete(entry)
    if (entry.place >= 0 && level.total !== undefined) {
      level.total--
      level.next--
    }
  }

  /** Takes a node out with everything beneath it; returns the parent it stood under. */
  remove(id: number): Parent | undefined {
    const entry = this.entries.get(id)
    if (!entry) return undefined
    const level = this.level(entry.parent)
    this.takeOut(entry)
    if (entry.place < 0 && level.total !== undefined) level.total--
    this.forget(id)
    return entry.parent
  }

  /** Puts a new node last among the children of a level that was read; says whether there was such a level. */
  insert(node: HierarchyNode, parent: Parent): boolean {
    const level = this.levels.get(parent)
    if (level?.total === undefined) return false
    const isComplete = level.next >= level.total
    level.total++
    if (isComplete) level.next++
    this.put(node, parent, level, isComplete)
    return true
  }

  /** Forgets a node and everything beneath it; its place in its own level is the caller's. */
  forget(id: number): void {
    this.forgetBelow(id)
    this.entries.delete(id)
  }

  forgetBelow(parent: Parent): void {
    const level = this.levels.get(parent)
    for (const { node } of level ? [...level.listed, ...level.pinned] : []) this.forget(node.id)
    this.levels.delete(parent)
  }

  /** Opens a node; its rows are the caller's. */
  markOpen(id: number): void {
    const entry = this.entries.get(id)!
    entry.open = true
    this.level(id)
    this.level(entry.parent).open.add(entry)
  }

  /** Closes a node; what is open beneath it stays so for the next time. */
  markClosed(id: number): void {
    const entry = this.entries.get(id)!
    entry.open = false
    entry.beneath = 0
    this.level(entry.parent).open.delete(entry)
  }

  /** Where a node's row is; -1 when an ancestor is closed. */
  indexOf(id: number): number {
    let index = -1
    let entry = this.entries.get(id)
    while (entry) {
      const level = this.levels.get(entry.parent)!
      const place = this.placeOf(entry, level)
      index += place + 1
      for (const sibling of level.open) {
        if (sibling !== entry && this.placeOf(sibling, level) < place) index += sibling.beneath
      }
      if (entry.parent === null) return index
      entry = this.entries.get(entry.parent)
      if (!entry?.open) return -1
    }
    return -1
  }

  /** From 0, pinned ones before the listed: a search hit stands right under its parent, however much is not loaded yet. */
  placeOf(entry: Entry, level: Level): number {
    return entry.place >= 0 ? level.pinned.length + entry.place : level.pinned.indexOf(entry)
  }

  /** Adds to the number of rows beneath a parent and everything above it, as far as it is shown. */
  grow(parent: Parent, by: number): void {
    for (let up = parent; up !== null;) {
      const entry = this.entries.get(up)
      if (!entry?.open) return
      entry.beneath += by
      up = entry.parent
    }
  }
}
