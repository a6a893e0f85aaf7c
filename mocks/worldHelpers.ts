import * as z from 'zod/mini'
import { addContract } from './fleet/generateContracts.ts'
import type { PersonData } from './fleet/state.ts'
import { addServiceRequest } from './fleet/track.ts'
import type { World } from './fleet/world.ts'

/** What happens at KPN without us: other people work there too. Journeys need it to collide with them. */

const personFields = z.strictObject({
  firstName: z.optional(z.string()),
  surnamePrefix: z.optional(z.string()),
  surname: z.optional(z.string()),
  email: z.optional(z.string()),
  employeeNumber: z.optional(z.string()),
  gender: z.optional(z.nullable(z.string())),
  preferredLanguage: z.optional(z.nullable(z.string())),
  comments: z.optional(z.string()),
  mobileNumber: z.optional(z.string()),
  fixedNumber: z.optional(z.nullable(z.string())),
  vip: z.optional(z.boolean()),
})

export const editPersonRequest = z.strictObject({ id: z.int(), fields: personFields })

/** Somebody else's edit, already done. `false` when nobody has that id. */
export function editPerson(world: World, id: number, fields: Partial<PersonData>): boolean {
  const person = world.people.get(id)
  if (!person) return false
  Object.assign(person, fields)
  world.revision += 1
  return true
}

export const blockPersonRequest = z.strictObject({ id: z.int(), blocked: z.boolean() })

const TYPE = { en: 'Change of personal data', nl: 'Wijziging persoonsgegevens' }

/** Somebody else's request for a person, open until it is taken away again. `false` when nobody has that id. */
export function blockPerson(world: World, id: number, blocked: boolean, now: number): boolean {
  if (!world.people.has(id)) return false
  if (blocked) {
    addServiceRequest(world, {
      customerReference: null,
      status: 'IN_PROGRESS',
      created: now,
      finished: null,
      orderedFor: id,
      contract: null,
      type: TYPE,
      attributes: {},
      sim: null,
      newSim: null,
      blocksEditing: true,
    })
  } else {
    for (const request of world.tracked.values()) {
      if (request.type !== TYPE || request.orderedFor !== id) continue
      request.status = 'CLOSED'
      request.finished = now
    }
    world.trackRevision += 1
  }
  return true
}

export const giveContractRequest = z.strictObject({ id: z.int() })

/** Somebody else has a subscription delivered to a person, at once: who had none cannot be deleted any more. */
export function giveContract(world: World, id: number): boolean {
  if (!world.people.has(id)) return false
  const own = world.nextId
  world.nextId += 1
  addContract(world, {
    id: own,
    owner: id,
    product: 'voiceAndData',
    state: 'ACTIVE',
    // a range that the generator does not give out
    mobileNumber: `3160${String(own).slice(-7)}`,
    fixedNumber: null,
    simCardNumber: null,
    extension: null,
    sipAccount: null,
    imei: null,
  })
  world.revision += 1
  return true
}
