import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/useT.ts'
import { control } from '../../ui/control.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'

interface FilterFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The filter of the tree; the slash key goes to it from anywhere that is not typed in, Escape empties it. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const t = useT()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as Element).closest('input, textarea, select, [contenteditable], [role=dialog]')) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Frame>
      <Icon name="list-filter" size={14} />
      <Box
        ref={field}
        type="search"
        data-size="small"
        value={value}
        placeholder={t('people.tree.filter')}
        aria-label={t('people.tree.filter')}
        aria-keyshortcuts="/"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
      {value === '' ? (
        <Kbd aria-hidden>/</Kbd>
      ) : (
        <IconButton
          small
          icon="x"
          label={t('people.tree.unfilter')}
          onClick={() => {
            onChange('')
            field.current?.focus()
          }}
        />
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  position: 'relative',
  '& > svg, & > kbd, & > button': { position: 'absolute' },
  '& > svg, & > kbd': { pointerEvents: 'none' },
  '& > button': { right: 2, top: 'calc(50% - 14px)' },
  '@media (pointer: coarse)': { '& > button': { top: 0, right: 0 } },
  '& > svg': { left: 10, top: 'calc(50% - 7px)', color: vars.text.disabled },
  '& > kbd': { right: 8, top: 'calc(50% - 10px)' },
  '& > input:focus ~ kbd': { display: 'none' },
})

const Box = styled('input')({
  ...control,
  '&&': { paddingLeft: 32 },
  '&::-webkit-search-cancel-button': { display: 'none' },
})
