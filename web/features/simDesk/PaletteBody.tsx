import { styled } from '@mui/material/styles'
import { useId, useState, type KeyboardEvent } from 'react'
import type { Search } from '../../domain/searchHits.ts'
import { useT } from '../../i18n/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'
import { choicesOf, stepped, type Choice } from './choice.ts'
import { HitList } from './HitList.tsx'
import { SearchState } from './SearchState.tsx'
import { useHits } from './useHits.ts'
import { useOpenHit } from './useOpenHit.ts'

/** Longer than any name or number; a pasted page is no question. */
const LONGEST = 100

interface PaletteBodyProps {
  readonly typedAhead: string
  readonly onClose: () => void
}

/** The field, what was found, and the keys that go through it (ARIA combobox with a list). */
export function PaletteBody({ typedAhead, onClose }: PaletteBodyProps) {
  const t = useT()
  const id = useId()
  const listId = `${id}-list`
  const [typed, setTyped] = useState(typedAhead)
  const [wanted, setWanted] = useState<string>()
  const hits = useHits(typed)
  const opening = useOpenHit(onClose)

  const choices = choicesOf(hits.contracts, hits.people)
  const index = Math.max(
    0,
    choices.findIndex(({ key }) => key === wanted),
  )
  const chosen = choices[index]

  const open = (choice: Choice) => {
    setWanted(choice.key)
    opening.open(choice)
  }
  const choose = (key: string | undefined) => {
    setWanted(key)
    opening.forget()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // an input method is still composing: its keys are its own
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepped(event.key, index, choices.length)
    if (next !== undefined) {
      event.preventDefault()
      choose(choices[next]?.key)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      open(chosen)
    }
  }

  return (
    <>
      <Head>
        <Icon name="search" size={20} />
        <input
          // the palette is opened to type in it
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog puts the focus on its first question
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={choices.length > 0}
          aria-controls={choices.length > 0 ? listId : undefined}
          aria-activedescendant={chosen && `${listId}-${chosen.key}`}
          aria-autocomplete="list"
          aria-describedby={`${id}-read`}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST}
          placeholder={t('search.field')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            choose(undefined)
          }}
          onKeyDown={onKeyDown}
        />
        <ReadAs id={`${id}-read`}>
          <ReadAsText search={hits.search} />
        </ReadAs>
        <Kbd aria-hidden>Esc</Kbd>
        <span className="close">
          <IconButton icon="x" iconSize={20} label={t('common.close')} onClick={onClose} />
        </span>
      </Head>
      {choices.length > 0 && (
        <HitList id={listId} choices={choices} chosen={chosen?.key} onChoose={choose} onOpen={open} />
      )}
      <SearchState typed={typed} hits={hits} opening={opening} />
      {choices.length > 0 && (
        <Foot aria-hidden>
          <span>
            <Kbd>
              <Icon name="arrow-up" size={12} />
            </Kbd>
            <Kbd>
              <Icon name="arrow-down" size={12} />
            </Kbd>
            {t('search.choose')}
          </span>
          <span>
            <Kbd>Enter</Kbd>
            {t('search.open')}
          </span>
        </Foot>
      )}
    </>
  )
}

function ReadAsText({ search }: { readonly search: Search }) {
  const t = useT()
  if (search.by === 'nothing') return null
  if (search.by === 'words') return t('search.readAsName')
  const { text: number, isWhole } = search.readAs
  return isWhole ? t('search.readAsWhole', { number }) : t('search.readAs', { number })
}

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  flex: 'none',
  minHeight: 60,
  padding: '0 20px',
  borderBottom: `1px solid ${vars.divider}`,
  '& > svg': { color: vars.text.primary },
  '& > input': {
    flex: 1,
    minWidth: 0,
    height: 44,
    padding: 0,
    border: 0,
    outline: 0,
    background: 'none',
    fontSize: 18,
    color: vars.text.primary,
    caretColor: vars.primary.main,
  },
  '& > input::placeholder': { color: vars.text.disabled, opacity: 1 },
  '& > .close': { display: 'none' },
  // the whole head is what has the focus
  '&:has(input:focus-visible)': { boxShadow: `inset 0 -2px 0 ${vars.primary.main}` },
  '@media (max-width: 767.95px)': {
    padding: '0 8px 0 16px',
    flexWrap: 'wrap',
    '& > kbd': { display: 'none' },
    '& > .close': { display: 'block' },
  },
})

const ReadAs = styled('span')({
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
  '@media (max-width: 767.95px)': { order: 1, width: '100%', padding: '0 0 8px 32px', '&:empty': { display: 'none' } },
})

const Foot = styled('div')({
  display: 'flex',
  flex: 'none',
  justifyContent: 'flex-end',
  gap: 16,
  padding: '0 20px',
  height: 40,
  alignItems: 'center',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  fontSize: 12,
  color: vars.text.secondary,
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 4 },
  '@media (max-width: 767.95px), (pointer: coarse)': { display: 'none' },
})
