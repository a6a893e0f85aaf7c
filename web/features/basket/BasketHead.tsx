import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { Basket } from '../../data/basketPlaces.ts'
import type { BasketState } from '../../domain/basketState.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Plate } from '../../ui/Plate.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { vars } from '../../ui/theme.ts'
import type { BasketSubject } from './useBasketSubject.ts'

interface BasketHeadProps {
  readonly basket: Basket
  readonly state: BasketState
  readonly subject: BasketSubject
  /** At the end of the line: more ways on. */
  readonly children?: ReactNode
}

/** Which contract or person, the way back, undo and redo, and whether the draft is kept. */
export function BasketHead({ basket, state, subject, children }: BasketHeadProps) {
  const b = useBasketT()
  const t = useT()
  const { title, number, person, from } = subject
  const root = number
    ? { key: 'root', label: t('common.contracts'), to: paths.contracts() }
    : { key: 'root', label: t('common.people'), to: paths.people() }
  return (
    <Frame>
      <title>{[title, number ?? person, t('common.vloot')].filter(Boolean).join(' · ')}</title>
      <Breadcrumbs
        label={b('basket.path')}
        items={[root, ...(from ? [{ key: 'from', ...from }] : [])]}
        current={title}
      />
      <div className="line">
        {number && <Plate>{number}</Plate>}
        <div className="what">
          <h1>{title}</h1>
          {person && <div className="meta">{person}</div>}
        </div>
        <IconButton
          icon="undo-2"
          label={b('basket.undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!state.canUndo}
          onClick={basket.undo}
        />
        <IconButton
          icon="redo-2"
          label={b('basket.redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!state.canRedo}
          onClick={basket.redo}
        />
        <DraftWord draft={state.draft} />
        {children}
      </div>
    </Frame>
  )
}

/** Whether a reload would lose anything. */
function DraftWord({ draft: { at, savedAt } }: { readonly draft: BasketState['draft'] }) {
  const b = useBasketT()
  if (at === 'none') return null
  const words = {
    saving: b('basket.draft.saving'),
    saved: b('basket.draft.saved', { time: savedAt ? formatTime(savedAt) : '' }),
    failed: b('basket.draft.failed'),
    changed: b('basket.draft.elsewhere'),
    gone: b('basket.draft.elsewhere'),
  }[at]
  return (
    <span className="draft" data-at={at}>
      <Icon name={at === 'saving' || at === 'saved' ? 'cloud' : 'cloud-off'} size={14} />
      <TextLink to={paths.basket.drafts()}>{words}</TextLink>
    </span>
  )
}

const Frame = styled('header')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  padding: '14px 24px 10px',
  '& > .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', minWidth: 0 },
  '& .what': { flex: '1 1 200px', minWidth: 0 },
  '& h1': { margin: 0, fontSize: 16, lineHeight: '22px', fontWeight: 600, letterSpacing: '-0.008em' },
  '& .meta': { fontSize: 13, lineHeight: '18px', color: vars.text.secondary, overflowWrap: 'anywhere' },
  '& button:disabled': { color: vars.text.disabled, opacity: 0.5, cursor: 'default', background: 'none' },
  '& .draft': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    fontSize: 13,
    color: vars.text.secondary,
    whiteSpace: 'nowrap',
  },
  '& .draft:not([data-at=saving], [data-at=saved])': { color: vars.warning.main },
  '@media (max-width: 767.95px)': { padding: '10px 16px 8px' },
})
