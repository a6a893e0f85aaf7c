import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { isSeveral } from '../../domain/pastedValues.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { control } from '../../ui/control.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { vars } from '../../ui/theme.ts'

interface FindFieldProps {
  /** One number, SIM card or name: a filter of the list. */
  readonly onFind: (text: string) => void
  /** Several, as they were pasted; or nothing yet. */
  readonly onSeveral: (text: string) => void
}

/** The one search field: Enter looks for one, and what is pasted with several in it opens the search for many. */
export function FindField({ onFind, onSeveral }: FindFieldProps) {
  const c = useContractsT()
  const [text, setText] = useState('')
  const send = () => {
    // a view keeps what is searched for among its filters, which have no way to say a quote
    const typed = text.replaceAll(/["\\]/g, ' ').trim()
    if (typed === '') return
    if (isSeveral(typed)) onSeveral(typed)
    else onFind(typed)
    setText('')
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Icon name="search" />
      <Box
        type="search"
        data-size="small"
        aria-label={c('contracts.find')}
        placeholder={c('contracts.find.hint')}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text')
          // one line would lose its line ends in this field, and everything after 100 characters
          if (!isSeveral(pasted)) return
          event.preventDefault()
          onSeveral(text.trim() ? `${text.trim()}\n${pasted}` : pasted)
          setText('')
        }}
      />
      <IconButton small icon="ellipsis" label={c('contracts.find.many')} onClick={() => onSeveral(text)} />
    </Form>
  )
}

const Form = styled('form')({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  flex: '1 1 264px',
  maxWidth: 330,
  '& > svg': { position: 'absolute', left: 10, color: vars.text.disabled, pointerEvents: 'none' },
  '@media (max-width: 767.95px)': { flex: 'none', width: 250 },
})

const Box = styled('input')({ ...control, '&[data-size=small]': { height: 32, padding: '0 8px 0 32px', fontSize: 13 } })
