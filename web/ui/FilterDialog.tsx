import { useState } from 'react'
import { useListsT } from '../i18n/lists.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Select } from './Select.tsx'
import { TextField } from './TextField.tsx'

interface FilterDialogProps {
  readonly columns: readonly { readonly value: string; readonly label: string }[]
  readonly onAdd: (column: string, value: string) => void
  readonly onClose: () => void
}

const MOST = 100

const faultOf = (value: string) => {
  if (value === '') return 'lists.filter.empty'
  if (value.length > MOST) return 'lists.filter.long'
  return /["\\]/.test(value) ? 'lists.filter.quote' : undefined
}

/** Asks for one more filter. */
export function FilterDialog({ columns, onAdd, onClose }: FilterDialogProps) {
  const t = useListsT()
  const [column, setColumn] = useState(columns[0]!.value)
  const [value, setValue] = useState('')
  const [isTold, setTold] = useState(false)
  const fault = faultOf(value.trim())
  const add = () => {
    if (fault) setTold(true)
    else {
      onAdd(column, value.trim())
      onClose()
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('lists.filter.add')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('lists.cancel')}
          </Button>
          <Button look="primary" onClick={add}>
            {t('lists.filter.add')}
          </Button>
        </>
      }
    >
      <Select
        label={t('lists.filter.column')}
        value={column}
        onChange={(event) => setColumn(event.target.value)}
        options={columns}
      />
      <TextField
        label={t('lists.filter.value')}
        value={value}
        autoComplete="off"
        hint={t('lists.filter.hint')}
        error={isTold && fault ? t(fault) : undefined}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // or the button that gets the focus back would be pressed by the same key
          event.preventDefault()
          add()
        }}
      />
    </Dialog>
  )
}
