import { styled } from '@mui/material/styles'
import type { Basket } from '../../../data/basketPlaces.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { Section } from '../order/Section.tsx'
import { ChosenAnswer } from './ChosenAnswer.tsx'
import { ShownAnswers } from './ShownAnswers.tsx'
import { StockSim } from './StockSim.tsx'
import { TypedAnswer } from './TypedAnswer.tsx'

interface CharacteristicsFormProps {
  readonly basket: Basket
  readonly state: BasketState
  /** KPN refused the order because of one of them: its name, and why. */
  readonly refused: { readonly name: string; readonly words: string } | undefined
  /** Something stands in a field that KPN has not got and will not get like this. */
  readonly onUnsent: (name: string, isUnsent: boolean) => void
}

/** The questions that KPN asks of this basket, answered one by one: each answer may bring others. */
export function CharacteristicsForm({ basket, state, refused, onUnsent }: CharacteristicsFormProps) {
  const o = useOrderT()
  const asked = state.now?.characteristics ?? []
  const shown = asked.filter(({ ask }) => ask === 'shown')
  const open = asked.filter(({ ask }) => ask !== 'shown')
  if (asked.length === 0) return null
  return (
    <Section title={o('order.answers')} text={open.length > 0 ? o('order.answers.text') : undefined}>
      <ShownAnswers shown={shown} />
      <Fields>
        {open.map((question) => {
          const { name } = question
          const given = {
            question,
            pending: state.pendingAnswers.get(name),
            leftOut: state.leftOut.findLast(({ act }) => act.kind === 'answer' && act.name === name),
            refusal: refused?.name === name ? refused.words : undefined,
            onAnswer: (value: string) => basket.press({ kind: 'answer', name, value }),
          }
          return question.ask === 'chosen' ? (
            <ChosenAnswer key={name} {...given} />
          ) : (
            <TypedAnswer
              key={name}
              {...given}
              sessionId={state.sessionId}
              onUnsent={(isUnsent) => onUnsent(name, isUnsent)}
            />
          )
        })}
        <StockSim basket={basket} state={state} onUnsent={(isUnsent) => onUnsent('simCardNumber', isUnsent)} />
      </Fields>
    </Section>
  )
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
  gap: 16,
  alignItems: 'start',
})
