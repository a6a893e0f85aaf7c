import * as z from 'zod/mini'
import { wire } from '../../wire.ts'
import { SERVICES, type ServiceKey } from '../services.ts'

const kinds = {
  flag: z.boolean(),
  flagOrNull: z.nullable(z.boolean()),
  text: z.string().check(z.minLength(1), z.maxLength(100)),
}
type Kinds = typeof kinds
type KindOf<K extends ServiceKey> = Kinds[(typeof SERVICES)[K]['kind']]

const keys = Object.keys(SERVICES) as ServiceKey[]
const each = <T>(make: (key: ServiceKey) => T) => Object.fromEntries(keys.map((key) => [key, make(key)]))

/** The services that a request names; what is left out keeps its default (new) or its value (change). */
export const servicesRequest = z.strictObject(
  each((key) => z.optional(kinds[SERVICES[key].kind])) as { [K in ServiceKey]: z.ZodMiniOptional<KindOf<K>> },
)

/** Services as a subscription has them, with the two that only answers know (QuerySubscription). */
export const services = wire({
  ...(each((key) => kinds[SERVICES[key].kind]) as { [K in ServiceKey]: KindOf<K> }),
  /** `Internet Access`: another spelling than a request's. */
  accessType: z.string(),
  unlimitedVoiceNLEUGroup: z.boolean(),
})
