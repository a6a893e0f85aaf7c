import { addToParent } from './parents.ts'
import type { Random } from './random.ts'
import type { Group, World } from './state.ts'

/** Where people go: `weight` against the other places of the same debtor. */
export interface Place {
  readonly group: Group
  readonly weight: number
}

export interface DebtorPlan {
  readonly debtor: Group
  readonly people: number
  readonly places: readonly Place[]
}

const DEBTORS = [
  'Van Rijnberg Transport',
  'Van Rijnberg Warehousing',
  'Van Rijnberg Douane & Advies',
  'Van Rijnberg Koeltransport',
  'Van Rijnberg Fulfilment',
  'Van Rijnberg Forwarding',
  'Van Rijnberg Tank- en Silovervoer',
  'Van Rijnberg Pakketdienst',
]
const DEBTOR_WEIGHTS = [44, 30, 6, 8, 5, 3, 2, 2]

/** The cost centres that every size has first, in this order. */
const KNOWN_CENTRES = [
  ['1300', 'Planning Venlo'],
  ['1200', 'Chauffeurs Noord'],
  ['1210', 'Chauffeurs Zuid'],
  ['1400', 'Werkplaats Venlo'],
] as const
/** By far the largest place: lists must cope with more than 1,000 children of one node. */
const LARGE_CENTRE = '1210'

const DEPARTMENTS = [
  'Planning',
  'Chauffeurs',
  'Magazijn',
  'Expeditie',
  'Werkplaats',
  'Inkoop',
  'Verkoop',
  'Administratie',
  'Douane',
  'Kwaliteit',
  'Crossdock',
  'Retouren',
  'Klantenservice',
  'ICT',
  'Personeelszaken',
  'Veiligheid',
]
export const CITIES = [
  'Venlo',
  'Moerdijk',
  'Tilburg',
  'Waalwijk',
  'Rotterdam',
  'Schiphol',
  'Zwolle',
  'Groningen',
  'Eindhoven',
  'Nijmegen',
  'Almere',
  'Roosendaal',
  'Born',
  'Oss',
  'Bleiswijk',
  'Hengelo',
  'Heerenveen',
  'Utrecht',
  'Den Bosch',
  'Breda',
]
const REGIONS = ['Regio Noord', 'Regio Oost', 'Regio Zuid', 'Regio West']
const SHIFTS = ['Dagploeg', 'Avondploeg', 'Nachtploeg', 'Weekendploeg']

/** Adds a node under another one. */
export function addGroup(world: World, group: Omit<Group, 'children' | 'contracts'>): Group {
  const added: Group = { ...group, children: [], contracts: [] }
  world.groups.set(group.id, added)
  addToParent(world, added)
  return added
}

/** Makes the customer with its debtors and everything between them and the people, fitting for so many people. */
export function planGroups(world: World, size: number, random: Random): DebtorPlan[] {
  let nextId = 5_000_001
  let nextCode = 2000
  const add = (type: Group['type'], parent: number | null, name: string, costCenterNumber?: string) => {
    const centre = costCenterNumber === undefined ? {} : { costCenterNumber }
    const group = addGroup(world, { id: nextId, type, parent, name, ...centre })
    nextId += 1
    return group
  }
  const customer = add('CUSTOMER', null, 'Van Rijnberg Logistiek B.V.')
  const debtors = Math.min(DEBTORS.length, Math.max(1, Math.round(Math.sqrt(size) / 20)))
  const shares = share(size, DEBTOR_WEIGHTS.slice(0, debtors))

  return shares.map((people, index) => {
    const debtor = add('DEBTOR', customer.id, DEBTORS[index]!)
    const places: Place[] = [{ group: debtor, weight: people > 20 ? 0.5 : 0 }]
    const regions = people > 240 ? REGIONS.map((name) => add('CUSTOM_GROUP', debtor.id, name)) : []
    const centres = Math.max(1, Math.round(people / 60))
    for (let at = 0; at < centres; at += 1) {
      const known = index === 0 ? KNOWN_CENTRES[at] : undefined
      const region = known === undefined && at % 2 === 1 ? regions[(at >> 1) % regions.length] : undefined
      const [code, name] = known ?? [
        String(nextCode),
        `${DEPARTMENTS[at % DEPARTMENTS.length]} ${CITIES[(at * 7 + index * 3) % CITIES.length]}`,
      ]
      if (!known) nextCode += 10
      const centre = add('COST_CENTER', (region ?? debtor).id, name, code)
      const large = code === LARGE_CENTRE && size >= 2000
      places.push({ group: centre, weight: large ? centres * 1.6 : 0.5 + random.next() })
      // KPN allows no custom group under a custom group: shifts only where no region is above
      if (!region && at % 5 === 4) {
        for (const shift of SHIFTS) places.push({ group: add('CUSTOM_GROUP', centre.id, shift), weight: 0.3 })
      }
    }
    if (people > 40) {
      for (const group of ['Directie en staf', 'Ingeleend personeel']) {
        places.push({ group: add('CUSTOM_GROUP', debtor.id, group), weight: 0.6 })
      }
      const locations = Math.min(CITIES.length, Math.ceil(people / 300))
      for (let at = 0; at < locations; at += 1) {
        const city = CITIES[(at + 1 + index) % CITIES.length]!
        places.push({ group: add('BUSINESS_LOCATION', debtor.id, `Locatie ${city}`), weight: 0.6 })
      }
    }
    return { debtor, people, places }
  })
}

/** Divides a whole number by weights without losing one. */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let seen = 0
  let given = 0
  return weights.map((weight) => {
    seen += weight
    const until = Math.round((total * seen) / sum)
    const part = until - given
    given = until
    return part
  })
}
