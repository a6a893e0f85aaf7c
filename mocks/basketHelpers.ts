import * as z from 'zod/mini'
import { PRICES } from './basket/prices/prices.ts'
import { closeBasket } from './basket/sessions.ts'
import { codesNamed } from './basket/tree.ts'
import type { World } from './fleet/world.ts'

/** What KPN does to baskets by itself, or to somebody's orders: journeys need it to happen at a moment of their choice. */

export const expireRequest = z.strictObject({ sessionId: z.optional(z.string()) })

/** A session dies, all of them when none is named. Answers how many did. */
export function expireBaskets(world: World, sessionId: string | undefined): number {
  const dying = [...world.contracting.baskets.values()].filter(({ id }) => sessionId === undefined || id === sessionId)
  for (const basket of dying) closeBasket(world, basket)
  return dying.length
}

export const centRequest = z.strictObject({ cents: z.int() })

export const freezeRequest = z.strictObject({ id: z.optional(z.int()), frozen: z.boolean() })

/** KPN takes no more orders of a customer (of every one when none is named), or takes them again. `false`: no such customer. */
export function freezeCustomer(world: World, id: number | undefined, frozen: boolean): boolean {
  const customers = id === undefined ? world.roots : world.roots.filter((root) => root === id)
  for (const customer of customers) {
    if (frozen) world.contracting.frozen.add(customer)
    else world.contracting.frozen.delete(customer)
  }
  world.revision += 1
  return customers.length > 0
}

export const surpriseRequest = z.strictObject({ name: z.string() })

const amount = z.optional(z.int().check(z.nonnegative()))
export const priceRequest = z.strictObject({
  name: z.string(),
  monthlyFeeInCents: amount,
  activationFeeInCents: amount,
  hardwareFeeInCents: amount,
  privateCopyingLevyInCents: amount,
})

/** From now on a product costs something else, in cents; what is left out stays. `false`: no product has that name. */
export function changePrice({ contracting }: World, change: z.output<typeof priceRequest>): boolean {
  const codes = codesNamed(change.name, contracting.bigTree)
  for (const code of codes) {
    const [monthly, activation, hardware, levy] = contracting.prices.get(code) ?? PRICES[code] ?? [0, 0, 0, 0]
    contracting.prices.set(code, [
      change.monthlyFeeInCents ?? monthly,
      change.activationFeeInCents ?? activation,
      change.hardwareFeeInCents ?? hardware,
      change.privateCopyingLevyInCents ?? levy,
    ])
  }
  return codes.length > 0
}

export const bigRequest = z.strictObject({ nodes: z.int().check(z.nonnegative(), z.maximum(20_000)) })
