import { useQuery } from '@tanstack/react-query'
import { showPostcode } from '#contract/postcode.ts'
import { addressQueries } from '../../../data/addresses.ts'
import { DELIVERIES, type OrderWish, type Shipping, type WishFaults } from '../../../domain/basketOrder.ts'
import type { CompanyAddress } from '../../../domain/deliveryAddress.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { AddressFields } from './AddressFields.tsx'
import { Section } from './Section.tsx'

interface DeliverySectionProps {
  readonly shipping: Shipping
  readonly wish: OrderWish
  readonly faults: WishFaults
  /** KPN refused the order because of the address, in words. */
  readonly refusal: string | undefined
  readonly onChange: (part: Partial<OrderWish>) => void
}

const WORDS = {
  hardware: 'order.deliver.ask',
  sim: 'order.deliver.askSim',
  nothing: 'order.deliver.nothing',
  porting: 'order.deliver.porting',
} as const

const lineOf = ({ addressName, street, houseNumber, postalCode, city }: CompanyAddress) =>
  [addressName, `${street} ${houseNumber}`, `${showPostcode(postalCode)} ${city}`].filter(Boolean).join(', ')

/** Whether something is sent, and where it goes. KPN says neither. */
export function DeliverySection({ shipping, wish, faults, refusal, onChange }: DeliverySectionProps) {
  const o = useOrderT()
  const addresses = useQuery({ ...addressQueries.company(), enabled: wish.delivery === 'company' })
  const found = addresses.data ?? []
  return (
    <Section title={o('order.deliver')} text={o(WORDS[shipping])}>
      {refusal && <Notice tone="stop" role="alert" title={refusal} />}
      {shipping !== 'porting' && (
        <RadioGroup
          label={o('order.deliver.where')}
          value={wish.delivery}
          options={DELIVERIES.map((value) => ({ value, label: o(`order.deliver.${value}`) }))}
          input={{
            onChange: ({ target }) => {
              const delivery = DELIVERIES.find((one) => one === target.value)
              if (delivery) onChange({ delivery })
            },
          }}
        />
      )}
      {wish.delivery === 'company' && addresses.isError && (
        <Failure failure={addresses.error} level={3} onAgain={() => void addresses.refetch()} />
      )}
      {wish.delivery === 'company' && addresses.data?.length === 0 && (
        <Notice tone="wait">{o('order.deliver.noAddresses')}</Notice>
      )}
      {wish.delivery === 'company' && found.length > 0 && (
        <Select
          label={o('order.deliver.choose')}
          value={wish.addressId === null ? '' : String(wish.addressId)}
          options={[
            ...(wish.addressId === null ? [{ value: '', label: o('order.answer.choose') }] : []),
            ...found.map((address) => ({ value: String(address.id), label: lineOf(address) })),
          ]}
          onChange={({ target }) => onChange({ addressId: target.value === '' ? null : Number(target.value) })}
        />
      )}
      {wish.delivery === 'typed' && (
        <AddressFields
          address={wish.address}
          faults={faults.address ?? {}}
          onChange={(address) => onChange({ address })}
        />
      )}
    </Section>
  )
}
