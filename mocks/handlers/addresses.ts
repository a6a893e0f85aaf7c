import type {
  addressCreateCompany,
  addressCreatePersonal,
  addressDelete,
  addressList,
  addressListCompany,
  addressListPersonal,
  addressUpdate,
} from '#contract/msm/addresses.ts'
import type { BodyOf } from '#contract/operation.ts'
import type { DeliveryAddress, KeptAddress } from '../basket/state.ts'
import type { World } from '../fleet/world.ts'
import { fail, type Failure, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'

/** No codes are documented for addresses: ours. */
const notFound = () => fail(404, 'ADDRESS_NOT_FOUND', 'There is no such address')

const NOTHING = { addressName: '', attention: '', floor: '', room: '', location: '' }

type Sent = BodyOf<typeof addressCreateCompany>

/** What was left out is empty, also when an address is changed: KPN does not say. */
const written = (id: number, sent: Sent): DeliveryAddress => ({ id, ...NOTHING, ...given(sent) })

/** Only what was sent: an absent field must not stand as `undefined`. */
const given = (sent: Sent) => JSON.parse(JSON.stringify(sent)) as Omit<DeliveryAddress, 'id' | keyof typeof NOTHING>

const listed = ({ contracting }: World, of?: KeptAddress['of']) =>
  [...contracting.addresses.values()].filter((kept) => !of || kept.of === of).map(({ address }) => address)

const all: Handler<typeof addressList> = ({ world }) => listed(world)
const company: Handler<typeof addressListCompany> = ({ world }) => listed(world, 'company')
const personal: Handler<typeof addressListPersonal> = ({ world }) => listed(world, 'apiUser')

const create =
  (of: KeptAddress['of']): Handler<typeof addressCreateCompany> & Handler<typeof addressCreatePersonal> =>
  ({ world, body }) =>
    provoked(Object.values(body), () => {
      const id = world.nextId
      world.nextId += 1
      const address = written(id, body)
      world.contracting.addresses.set(id, { of, address })
      return address
    })

const update: Handler<typeof addressUpdate> = ({ path, world, body }) => {
  const kept = world.contracting.addresses.get(path.id)
  if (!kept) return notFound()
  return provoked(Object.values(body), (): undefined | Failure => {
    kept.address = written(path.id, body)
    return undefined
  })
}

const remove: Handler<typeof addressDelete> = ({ path, world }) =>
  world.contracting.addresses.delete(path.id) ? undefined : notFound()

export const addressHandlers = {
  addressList: all,
  addressListCompany: company,
  addressListPersonal: personal,
  addressCreateCompany: create('company'),
  addressCreatePersonal: create('apiUser'),
  addressUpdate: update,
  addressDelete: remove,
}
