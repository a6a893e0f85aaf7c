import { styled } from '@mui/material/styles'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { formatIccid, parseIccid, showIccid } from '#contract/iccid.ts'
import { activationQueries } from '../../../data/activations.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useDebounced } from '../../../lib/useDebounced.ts'
import { Button } from '../../../ui/Button.tsx'
import { FailedPart } from '../../../ui/FailedPart.tsx'
import { LabelRow, Note } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Choice } from '../../../ui/RadioGroup.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { vars } from '../../../ui/theme.ts'

/** Cards at first, and so many more each time. */
const PAGE = 20
/** Ms that what is typed stands still before sTN is asked. */
const CALM = 250

interface CardChoiceProps {
  readonly chosen: string
  readonly onChoose: (card: string) => void
  readonly error: string | undefined
}

/** A free card of sTN's stock, found by digits of its number. */
export function CardChoice({ chosen, onChoose, error }: CardChoiceProps) {
  const w = useWizardT()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [take, setTake] = useState(PAGE)
  const asked = useDebounced(typed, CALM)
  const {
    data,
    error: failure,
    refetch,
  } = useQuery({
    ...activationQueries.freeCards(asked, take),
    placeholderData: keepPreviousData,
  })
  const read = parseIccid(chosen)
  return (
    <Frame>
      <TextField
        label={w('wizard.card.find')}
        hint={read.iccid ? w('wizard.card.chosen', { card: formatIccid(read.iccid) }) : w('wizard.card.find.hint')}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value)
          setTake(PAGE)
        }}
      />
      {failure && !data && <FailedPart failure={failure} onAgain={() => void refetch()} level={3} />}
      {!data && !failure && <Skeleton bars={['60%', '60%', '60%']} line={32} />}
      {data && (
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
            {data.cards.length === 0 && <p>{w('wizard.card.none')}</p>}
            {data.cards.map(({ number, type }) => (
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
            {data.hasMore && (
              <Button size="small" look="quiet" onClick={() => setTake(take + PAGE)}>
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
