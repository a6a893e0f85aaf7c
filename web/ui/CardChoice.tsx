import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { formatIccid, parseIccid, showIccid } from '#contract/iccid.ts'
import { useWizardT } from '../i18n/activationWizard.ts'
import { Button } from './Button.tsx'
import { FailedPart } from './FailedPart.tsx'
import { LabelRow, Note } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { Choice } from './RadioGroup.tsx'
import { Skeleton } from './Skeleton.tsx'
import { TextField } from './TextField.tsx'
import { vars } from './theme.ts'

/** sTN's free cards as somebody looks through them. */
export interface FreeCards {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** None came yet: undefined. */
  readonly cards: readonly { readonly number: string; readonly type: string }[] | undefined
  readonly hasMore: boolean
  readonly onMore: () => void
  readonly failure: unknown
  readonly again: () => void
}

interface CardChoiceProps {
  readonly stock: FreeCards
  readonly chosen: string
  readonly onChoose: (card: string) => void
  readonly error: string | undefined
}

/** A free card of sTN's stock, found by digits of its number. */
export function CardChoice({ stock, chosen, onChoose, error }: CardChoiceProps) {
  const w = useWizardT()
  const id = useId()
  const { typed, cards, failure } = stock
  const read = parseIccid(chosen)
  return (
    <Frame>
      <TextField
        label={w('wizard.card.find')}
        hint={read.iccid ? w('wizard.card.chosen', { card: formatIccid(read.iccid) }) : w('wizard.card.find.hint')}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => stock.onType(event.target.value)}
      />
      {failure !== undefined && !cards && <FailedPart failure={failure} onAgain={stock.again} level={3} />}
      {!cards && failure === undefined && <Skeleton bars={['60%', '60%', '60%']} line={32} />}
      {cards && (
        <div
          role="radiogroup"
          aria-labelledby={id}
          aria-describedby={error ? `${id}-note` : undefined}
          data-fault={error}
        >
          <LabelRow as="span" id={id}>
            {w('wizard.card.list')}
          </LabelRow>
          <List>
            {cards.length === 0 && <p>{w('wizard.card.none')}</p>}
            {cards.map(({ number, type }) => (
              <Choice key={number} className="card">
                <input
                  type="radio"
                  name={id}
                  value={number}
                  checked={read.iccid === number}
                  onChange={() => onChoose(number)}
                />
                <span>{showIccid(number)}</span>
                <span className="type">{type}</span>
              </Choice>
            ))}
            {stock.hasMore && (
              <Button size="small" look="quiet" onClick={stock.onMore}>
                {w('wizard.card.more')}
              </Button>
            )}
          </List>
        </div>
      )}
      {error && (
        <Note data-state="error">
          <span id={`${id}-note`}>
            <Icon name="circle-x" size={14} />
            {error}
          </span>
        </Note>
      )}
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 })

const List = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  maxHeight: 288,
  marginTop: 4,
  overflow: 'auto',
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  '& > p': { padding: '8px 12px', fontSize: 13, color: vars.text.secondary },
  '& > .card': { padding: '0 12px', minHeight: 32, fontSize: 13 },
  '& > .card:hover': { background: vars.surface.hover },
  '& > .card:has(input:checked)': { background: vars.accentSoft, fontWeight: 500 },
  '& > .card:has(input:focus-visible)': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& input': { accentColor: vars.primary.main, width: 16, height: 16, margin: 0 },
  '& .type': { marginLeft: 'auto', color: vars.text.disabled, fontSize: 12, fontWeight: 400 },
  '& > button': { margin: 4, alignSelf: 'flex-start' },
})
