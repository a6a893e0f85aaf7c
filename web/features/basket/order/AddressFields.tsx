import { styled } from '@mui/material/styles'
import { useState } from 'react'
import {
  ADDRESS_FIELDS,
  ADDRESS_FIELD_NAMES,
  type AddressFaults,
  type AddressField,
  type TypedAddress,
} from '../../../domain/deliveryAddress.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { TextField } from '../../../ui/TextField.tsx'

interface AddressFieldsProps {
  readonly address: TypedAddress
  readonly faults: AddressFaults
  readonly onChange: (address: TypedAddress) => void
}

/** What a browser may fill in by itself: the company's own, not the one's at the screen. */
const AUTOCOMPLETE: Partial<Record<AddressField, string>> = {
  companyName: 'shipping organization',
  postalCode: 'shipping postal-code',
  city: 'shipping address-level2',
}

/** An address in the Netherlands with KPN's limits. What is too long is said at once, what is empty when the field is left. */
export function AddressFields({ address, faults, onChange }: AddressFieldsProps) {
  const o = useOrderT()
  const [left, setLeft] = useState<ReadonlySet<AddressField>>(new Set())
  return (
    <Fields>
      {ADDRESS_FIELD_NAMES.map((field) => {
        const fault = faults[field]
        const { max, required } = ADDRESS_FIELDS[field]
        const isSaid = fault === 'long' || left.has(field)
        return (
          <TextField
            key={field}
            label={o(`order.address.${field}`)}
            labelNote={required ? undefined : o('order.answer.optional')}
            value={address[field]}
            // more than KPN takes, so that too long is said and not cut off
            maxLength={max + 20}
            autoComplete={AUTOCOMPLETE[field] ?? 'off'}
            error={fault && isSaid ? o(`order.fault.${fault}`, { max }) : undefined}
            onBlur={() => setLeft(new Set([...left, field]))}
            onChange={(event) => onChange({ ...address, [field]: event.target.value })}
          />
        )
      })}
    </Fields>
  )
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
  gap: 16,
  alignItems: 'start',
})
