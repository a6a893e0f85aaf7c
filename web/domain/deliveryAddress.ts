import { parsePostcode } from '#contract/postcode.ts'

/** Fields of an address that is typed in, in the order in which they are written, with KPN's limits (reference 3.10). */
export const ADDRESS_FIELDS = {
  companyName: { max: 35, required: true },
  attention: { max: 35, required: false },
  street: { max: 24, required: true },
  houseNumber: { max: 5, required: true },
  postalCode: { max: 7, required: true },
  city: { max: 30, required: true },
  floor: { max: 21, required: false },
  room: { max: 20, required: false },
  location: { max: 21, required: false },
} as const
export type AddressField = keyof typeof ADDRESS_FIELDS
export const ADDRESS_FIELD_NAMES = Object.keys(ADDRESS_FIELDS) as readonly AddressField[]

/** As typed. */
export type TypedAddress = Readonly<Record<AddressField, string>>

export type AddressFault = 'empty' | 'long' | 'postcode'
export type AddressFaults = Readonly<Partial<Record<AddressField, AddressFault>>>

function faultOf(field: AddressField, typed: string): AddressFault | undefined {
  const { max, required } = ADDRESS_FIELDS[field]
  const text = typed.trim()
  if (text === '') return required ? 'empty' : undefined
  if (field === 'postalCode') return parsePostcode(text).refusal ? 'postcode' : undefined
  return text.length > max ? 'long' : undefined
}

export function addressFaults(typed: TypedAddress): AddressFaults {
  return Object.fromEntries(
    ADDRESS_FIELD_NAMES.flatMap((field) => {
      const fault = faultOf(field, typed[field])
      return fault ? [[field, fault]] : []
    }),
  )
}

/** What KPN is sent: only what is filled, `1234AB`, and the Netherlands, the one country that it takes. */
export function addressBody(typed: TypedAddress) {
  const of = (field: AddressField) => typed[field].trim()
  const optional = (field: AddressField) => (of(field) === '' ? {} : { [field]: of(field) })
  return {
    companyName: of('companyName'),
    street: of('street'),
    houseNumber: of('houseNumber'),
    postalCode: parsePostcode(of('postalCode')).postcode ?? of('postalCode'),
    city: of('city'),
    country: 'NL' as const,
    ...optional('attention'),
    ...optional('floor'),
    ...optional('room'),
    ...optional('location'),
  }
}

/** One of the company's, to send goods to. */
export interface CompanyAddress extends TypedAddress {
  readonly id: number
  /** What the company calls it. */
  readonly addressName: string
}
