import { json, operation } from '../operation.ts'
import { byId } from './common.ts'
import { deliveryAddress, deliveryAddressList, deliveryAddressRequest } from './schemas/address.ts'

const made = { subject: { kind: 'address' }, settle: [{ by: 'person' }] } as const
const changed = { subject: { kind: 'address', from: ['path.id'] }, settle: [{ by: 'person' }] } as const

/** The company's addresses and those of the API user. */
export const addressList = operation({
  id: 'addressList',
  upstream: 'msm',
  method: 'GET',
  path: '/address/all',
  permission: 'fleet.read',
  answer: json(deliveryAddressList),
})

export const addressListCompany = operation({
  id: 'addressListCompany',
  upstream: 'msm',
  method: 'GET',
  path: '/address/customer',
  permission: 'fleet.read',
  answer: json(deliveryAddressList),
})

export const addressCreateCompany = operation({
  id: 'addressCreateCompany',
  upstream: 'msm',
  method: 'POST',
  path: '/address/customer',
  permission: 'contract.change',
  body: json(deliveryAddressRequest),
  answer: json(deliveryAddress),
  effect: 'write',
  write: made,
})

/** "Personal" is the API user's, never the one's at this portal. */
export const addressListPersonal = operation({
  id: 'addressListPersonal',
  upstream: 'msm',
  method: 'GET',
  path: '/address/user',
  permission: 'fleet.read',
  answer: json(deliveryAddressList),
})

export const addressCreatePersonal = operation({
  id: 'addressCreatePersonal',
  upstream: 'msm',
  method: 'POST',
  path: '/address/user',
  permission: 'contract.change',
  body: json(deliveryAddressRequest),
  answer: json(deliveryAddress),
  effect: 'write',
  write: made,
})

export const addressUpdate = operation({
  id: 'addressUpdate',
  upstream: 'msm',
  method: 'POST',
  path: '/address/{id}/edit',
  permission: 'contract.change',
  params: byId,
  body: json(deliveryAddressRequest),
  effect: 'write',
  write: changed,
})

export const addressDelete = operation({
  id: 'addressDelete',
  upstream: 'msm',
  method: 'POST',
  path: '/address/{id}/delete',
  permission: 'contract.change',
  params: byId,
  effect: 'write',
  write: changed,
})
