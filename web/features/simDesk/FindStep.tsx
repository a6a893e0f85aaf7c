import { styled } from '@mui/material/styles'
import { useEffect, useId, useImperativeHandle, useRef, useState, type KeyboardEvent } from 'react'
import type { ContractHit, Search } from '../../domain/searchHits.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { useT } from '../../i18n/useT.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { vars } from '../../ui/theme.ts'
import { choicesOf, stepped } from './choice.ts'
import type { DeskWays } from './deskWays.ts'
import { HitList } from './HitList.tsx'
import type { ActionKind, LineDeed } from './lineActions.ts'
import { LineActions } from './LineActions.tsx'
import { LinesState } from './LinesState.tsx'
import { PersonActions } from './PersonActions.tsx'
import { SearchState } from './SearchState.tsx'
import { Steps } from './Steps.tsx'
import { STN_DEED, StnActions } from './StnActions.tsx'
import type { KeyTaker } from './useActionKeys.ts'
import { useHits } from './useHits.ts'
import { useOpenHit } from './useOpenHit.ts'
import { usePersonLines } from './usePersonLines.ts'

/** Longer than any name or number; a pasted page is no question. */
const LONGEST = 100

interface FindStepProps {
  readonly typedAhead: string
  readonly escape: DeskWays['escape']
  readonly onClose: () => void
  /** Something is to be done with a line. */
  readonly onDeed: (hit: ContractHit, deed: LineDeed) => void
}

/** The field, what was found, what can be done with the chosen one, and the keys for it all (ARIA combobox with a list). */
export function FindStep({ typedAhead, escape, onClose, onDeed }: FindStepProps) {
  const t = useT()
  const s = useSimDeskT()
  const id = useId()
  const listId = `${id}-list`
  const field = useRef<HTMLInputElement>(null)
  const keys = useRef<KeyTaker>(null)
  const [typed, setTyped] = useState(typedAhead)
  const [wanted, setWanted] = useState<string>()
  const hits = useHits(typed)
  const opening = useOpenHit(onClose)
  const lines = usePersonLines(onDeed)

  const choices = lines.of ? choicesOf(lines.found, []) : choicesOf(hits.contracts, hits.people, hits.lines)
  const index = Math.max(
    0,
    choices.findIndex(({ key }) => key === wanted),
  )
  const chosen = choices[index]

  // also on the way back from a later step
  useEffect(() => field.current?.focus(), [])
  useImperativeHandle(escape, () => () => {
    if (lines.of) lines.leave()
    return lines.of !== undefined
  })

  const choose = (key: string | undefined) => {
    setWanted(key)
    opening.forget()
  }
  const act = (kind: ActionKind) => {
    if (!chosen) return
    if (chosen.kind === 'stn') {
      opening.openStn(chosen.hit.line.id, kind in STN_DEED ? STN_DEED[kind as keyof typeof STN_DEED] : undefined)
      return
    }
    if (kind === 'person') opening.open(chosen)
    else if (chosen.kind === 'person') lines.open(chosen.hit)
    else if (kind === 'contract') opening.openContract(chosen.hit.contract.id)
    else if (kind !== 'lines' && kind !== 'stn') onDeed(chosen.hit, kind)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // an input method is still composing: its keys are its own
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const next = event.altKey ? undefined : stepped(event.key, index, choices.length)
    if (next !== undefined) choose(choices[next]?.key)
    else if (!keys.current?.(event)) return
    event.preventDefault()
  }

  return (
    <>
      <Head>
        <Icon name="search" size={20} />
        <input
          ref={field}
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
            lines.leave()
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
        <HitList
          id={listId}
          title={lines.of && s('desk.linesOf', { name: lines.of.name })}
          choices={choices}
          chosen={chosen?.key}
          onChoose={choose}
        />
      )}
      {lines.of || lines.isReading || lines.failure ? (
        <LinesState lines={lines} onOpen={(hit) => opening.open({ kind: 'person', key: '', hit })} />
      ) : (
        <SearchState typed={typed} hits={hits} opening={opening} />
      )}
      {chosen?.kind === 'contract' && (
        <LineActions key={chosen.key} hit={chosen.hit} isFirst={wanted === undefined} keys={keys} onDo={act} />
      )}
      {chosen?.kind === 'stn' && <StnActions key={chosen.key} line={chosen.hit.line} keys={keys} onDo={act} />}
      {chosen?.kind === 'person' && <PersonActions key={chosen.key} hit={chosen.hit} keys={keys} onDo={act} />}
      {choices.length > 0 && (
        <Foot>
          <Steps at="line" />
          <span aria-hidden>
            <Kbd>
              <Icon name="arrow-up" size={12} />
            </Kbd>
            <Kbd>
              <Icon name="arrow-down" size={12} />
            </Kbd>
            {t('search.choose')}
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
  justifyContent: 'space-between',
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
