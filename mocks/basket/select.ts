import { ADDS, EXCLUDES } from './rules.ts'
import { besides, placeAt, withDescendants, type Place } from './tree.ts'

/** What a choice changes: the part of a basket (or template in the making) that is selected. */
export interface Selection {
  readonly selected: Map<string, number>
  readonly bigTree: number
}

const isThere = ({ selected }: Selection, place: Place | undefined): place is Place =>
  place !== undefined && selected.has(place.spot)

/** Selects a product with all that it brings, and takes away what cannot stand beside it. `amount` of the product itself. */
export function put(selection: Selection, place: Place, amount: number): void {
  const { selected, bigTree } = selection
  if (selected.has(place.spot)) {
    selected.set(place.spot, amount)
    return
  }
  const { parent } = place
  if (parent) {
    if (!selected.has(parent.spot)) put(selection, parent, 1)
    if (parent.product.choose === 'one') {
      for (const sibling of parent.children) if (sibling !== place) takeAway(selection, sibling)
    }
  } else if (place.main.contract) {
    leaveOtherSubscriptions(selection, place)
  }
  for (const [one, other] of EXCLUDES) {
    const code = place.product.code === one ? other : place.product.code === other ? one : undefined
    const excluded = code === undefined ? undefined : besides(place, code, bigTree)
    if (isThere(selection, excluded)) remove(selection, excluded)
  }
  selected.set(place.spot, amount)
  for (const child of place.children) if (child.product.comes) put(selection, child, 1)
  for (const [when, also] of ADDS) {
    const added = when === place.product.code ? besides(place, also, bigTree) : undefined
    if (added && !selected.has(added.spot)) put(selection, added, 1)
  }
}

/** A basket makes one contract: another subscription replaces the one that was chosen. */
function leaveOtherSubscriptions(selection: Selection, place: Place): void {
  for (const spot of selection.selected.keys()) {
    if (spot.includes('/') || spot === place.spot) continue
    const other = placeAt(spot, selection.bigTree)
    if (other.main.contract) takeAway(selection, other)
  }
}

function takeAway({ selected }: Selection, place: Place): void {
  for (const { spot } of withDescendants(place)) selected.delete(spot)
}

/** Takes a product away with all below it, and the heading above it that is empty now. */
export function remove(selection: Selection, place: Place): void {
  takeAway(selection, place)
  const { parent } = place
  if (parent?.product.folder && !parent.children.some((child) => selection.selected.has(child.spot))) {
    remove(selection, parent)
  }
}

/** Whether a product that is there is held there: by where it stands, or by another product. */
export function isHeld({ selected }: Pick<Selection, 'selected'>, { product, main, parent }: Place): boolean {
  if (product.stays && parent && selected.has(parent.spot)) return true
  return ADDS.some(([when, also]) => also === product.code && selected.has(`${main.code}/${when}`))
}
