import type { World } from '../fleet/state.ts'
import type { DeliveryAddress } from './state.ts'

const FIRST_ID = 70_000_001

type Place = Pick<DeliveryAddress, 'addressName' | 'street' | 'houseNumber' | 'postalCode' | 'city'>

const place = (addressName: string, street: string, houseNumber: string, postalCode: string, city: string): Place => ({
  addressName,
  street,
  houseNumber,
  postalCode,
  city,
})

const COMPANY = [
  place('Hoofdkantoor', 'Columbusweg', '31', '5928LA', 'Venlo'),
  place('Depot Tilburg', 'Kraaivenstraat', '25', '5048AB', 'Tilburg'),
  place('Depot Rotterdam', 'Waalhaven O.z.', '12', '3087BM', 'Rotterdam'),
  place('Depot Eindhoven', 'Achtseweg Noord', '5', '5651GG', 'Eindhoven'),
]

/** Where goods can be sent from the beginning: of the company, and one of the API user's. */
export function plantAddresses({ contracting }: World): void {
  let id = FIRST_ID
  const add = (of: 'company' | 'apiUser', given: Place) => {
    const address = {
      id,
      ...given,
      companyName: 'Van Rijnberg Logistiek B.V.',
      attention: 'Receptie',
      floor: '',
      room: '',
      location: '',
      country: 'NL',
    }
    contracting.addresses.set(id, { of, address })
    id += 1
  }
  for (const given of COMPANY) add('company', given)
  add('apiUser', place('Koppeling', 'Columbusweg', '33', '5928LA', 'Venlo'))
}
