import { giveContracts } from './generateContracts.ts'
import { generateTracked } from './generateTracked.ts'
import { planGroups, share } from './groupPlan.ts'
import { aName, plain, type PersonName } from './names.ts'
import { numberSeries, type NumberSeries } from './numbers.ts'
import { randomFrom, type Random } from './random.ts'
import type { Person, World } from './state.ts'

/** Shared by all who have none; lists of contracts are replaced, never changed in place. */
const NONE: readonly number[] = []

const REMARKS = [
  'Werkt nachtploeg (22.00 tot 06.00).',
  'Toestel blijft op locatie.',
  'Alleen per e-mail bereikbaar.',
  'Tweede simkaart voor de tablet in de truck.',
  'Uitzendkracht, contract tot einde jaar.',
  'Graag eerst de teamleider bellen.',
  'Rijdt internationaal: dataroaming nodig.',
]
const AREAS = ['77', '13', '10', '20', '40', '24', '30', '50', '53', '76']

/** Fills the world with "Van Rijnberg Logistiek B.V." of so many people, their contracts and what is under way. */
export function generateCompany(world: World, size: number): void {
  const random = randomFrom(world.seed)
  const numbers = numberSeries()
  const addresses = new Map<string, number>()
  let made = 0
  for (const plan of planGroups(world, size, random)) {
    const counts = share(
      plan.people,
      plan.places.map((place) => place.weight),
    )
    for (const [at, { group }] of plan.places.entries()) {
      for (let left = counts[at]!; left > 0; left -= 1) {
        const person = aPerson(made, group.id, random, numbers, addresses)
        world.people.set(person.id, person)
        group.children.push(person.id)
        giveContracts(world, person, random, numbers)
        made += 1
      }
    }
    for (let left = Math.floor(plan.people / 50); left > 0; left -= 1) {
      giveContracts(world, plan.debtor, random, numbers)
    }
  }
  generateTracked(world, random)
}

function aPerson(
  index: number,
  parent: number,
  random: Random,
  numbers: NumberSeries,
  addresses: Map<string, number>,
): Person {
  const name = aName(random)
  const user = random.chance(0.02)
  return {
    id: 20_000_001 + index,
    type: 'SUBSCRIBER',
    parent,
    firstName: name.firstName,
    surnamePrefix: name.surnamePrefix,
    surname: name.surname,
    email: random.chance(0.96) ? address(name, addresses) : '',
    employeeNumber: numbers.employee(index),
    gender: name.gender,
    preferredLanguage: random.chance(0.9) ? 'NL' : 'EN',
    comments: random.chance(0.12) ? random.pick(REMARKS) : '',
    mobileNumber: '',
    fixedNumber: random.chance(0.06) ? numbers.fixed(random.pick(AREAS)) : null,
    vip: random.chance(0.02),
    user,
    gripUser: user && random.chance(0.5),
    contracts: NONE,
  }
}

/** `j.martino@vanrijnberg.nl`, with a number from the second on. */
function address(name: PersonName, addresses: Map<string, number>): string {
  const local = `${plain(name.firstName)[0]}.${plain(name.surnamePrefix)}${plain(name.surname)}`
  const count = (addresses.get(local) ?? 0) + 1
  addresses.set(local, count)
  return `${local}${count > 1 ? count : ''}@vanrijnberg.nl`
}
