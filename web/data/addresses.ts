import { queryOptions } from '@tanstack/react-query'
import { addressListCompany } from '#contract/msm/addresses.ts'
import type { CompanyAddress } from '../domain/deliveryAddress.ts'
import { call } from './call.ts'
import { needId } from './need.ts'

/** Where goods can be sent. KPN's personal addresses are the API user's and belong to nobody here. */
export const addressQueries = {
  company: () =>
    queryOptions({
      queryKey: ['addresses', 'company'],
      queryFn: async ({ signal }): Promise<readonly CompanyAddress[]> =>
        (await call(addressListCompany, { signal })).map((wire, at) => ({
          id: needId(addressListCompany.id, String(at), wire.id),
          addressName: wire.addressName ?? '',
          companyName: wire.companyName ?? '',
          attention: wire.attention ?? '',
          street: wire.street ?? '',
          houseNumber: wire.houseNumber ?? '',
          postalCode: wire.postalCode ?? '',
          city: wire.city ?? '',
          floor: wire.floor ?? '',
          room: wire.room ?? '',
          location: wire.location ?? '',
        })),
      staleTime: 60_000,
    }),
}
