import { nodeOf, groupsAbove } from '../fleet/tree.ts'
import type { World } from '../fleet/state.ts'
import { errorOf } from './snapshot.ts'
import { put } from './select.ts'
import type { Amounts, InvalidTemplate, Template } from './state.ts'
import { besides, placeAt, subscriptionIn } from './tree.ts'

/** In an open basket a template's id is a text, everywhere else a number (reference 3.6). */
export const basketIdOf = ({ id }: Template) => `T-${id}`

/** The template with an open basket's id. */
export const templateOfBasket = ({ contracting }: World, templateId: string): Template | undefined =>
  [...contracting.templates.values()].find((template) => basketIdOf(template) === templateId)

/** Templates that a node may use: its own and those of the groups above it. */
export function templatesFor(world: World, nodeId: number): Template[] {
  const node = nodeOf(world, nodeId)
  if (!node) return []
  const at = new Set([node.id, ...groupsAbove(world, node).map(({ id }) => id)])
  return [...world.contracting.templates.values()].filter(({ groupId }) => at.has(groupId))
}

/** Why what is selected makes no template that can be used; `null`: it does. */
export function whyNotTemplate(selected: Amounts, bigTree: number): InvalidTemplate | null {
  const places = [...selected.keys()].map((spot) => placeAt(spot, bigTree))
  if (places.some(({ main }) => main.category === 'HARDWARE')) return 'HARDWARE_IN_TEMPLATE'
  if (!subscriptionIn(selected, bigTree)) return 'NOT_SUPPORTED_PRODUCT'
  return places.some((place) => errorOf(place, selected)) ? 'INVALID_PRODUCT_CONFIGURATION' : null
}

interface Planned {
  readonly name: string
  readonly main: string
  readonly put: readonly string[]
  /** Beside what is worked out. */
  readonly reason?: InvalidTemplate
}

/** What every company has from the beginning. */
const PLANNED: readonly Planned[] = [
  { name: 'Chauffeur 5 GB', main: 'voiceAndData', put: ['dataBundle5', 'barPremium'] },
  {
    name: 'Kantoor 20 GB',
    main: 'voiceAndData',
    put: ['dataBundle20', 'voiceBundleUnlimited', 'usageNotification20000'],
  },
  { name: 'Directie onbeperkt', main: 'unlimited', put: ['roamingWorld', 'fiveGPriority', 'serviceFour'] },
  { name: 'Tablet in de truck', main: 'dataOnly', put: ['dataBundle10'] },
  { name: 'Vaste werkplek', main: 'fixedLine', put: ['callPlanNational', 'huntGroup'] },
  { name: 'Vast en mobiel', main: 'fixedMobile', put: ['callPlanMobile'] },
  { name: 'Oud: data zonder bundel', main: 'dataOnly', put: [] },
  { name: 'Oud: met toestel', main: 'voiceAndData', put: ['dataBundle5'], reason: 'HARDWARE_IN_TEMPLATE' },
  { name: 'Oud: Skype', main: 'fixedLine', put: ['callPlanNational'], reason: 'NOT_SUPPORTED_PRODUCT' },
]

const FIRST_ID = 60_000_001

/** Gives every customer the templates above. */
export function plantTemplates(world: World): void {
  let id = FIRST_ID
  for (const groupId of world.roots) {
    for (const { name, main, put: codes, reason } of PLANNED) {
      const selected = new Map<string, number>()
      const root = placeAt(main, 0)
      put({ selected, bigTree: 0 }, root, 1)
      for (const code of codes) put({ selected, bigTree: 0 }, besides(root, code, 0)!, 1)
      const { category } = root.main
      world.contracting.templates.set(id, {
        id,
        name,
        groupId,
        main,
        category,
        selected,
        reason: reason ?? whyNotTemplate(selected, 0),
      })
      id += 1
    }
  }
}
