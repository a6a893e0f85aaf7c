import { useState } from 'react'
import { formatIccid, parseIccid, showIccid } from '#contract/iccid.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { LiveRegion } from '../LiveRegion.tsx'
import { StatusText } from '../StatusText.tsx'
import { TextField } from '../TextField.tsx'
import type { SimChoosing } from '../../domain/simChoice.ts'
import { useCardRefusal } from './useCardRefusal.ts'

interface CardFieldProps {
  readonly choosing: SimChoosing
  /** Off the wire: the card that is in use. */
  readonly now: string | null
}

/** The number of a new card, typed or pasted in any grouping; what is wrong with it is told at once. */
export function CardField({ choosing: { choice, change, faults, card, check }, now }: CardFieldProps) {
  const c = useContractDeedT()
  const [wasLeft, setLeft] = useState(false)
  const refusal = useCardRefusal(check?.refusal)
  // who is still typing has not finished, and who has not begun has done nothing wrong
  const isUnfinished = faults.card === 'empty' || faults.card === 'too_short'
  const fault =
    faults.card && (!isUnfinished || (wasLeft && choice.card !== '')) ? c(`cdeed.card.${faults.card}`) : undefined
  const isSame = card !== undefined && now !== null && parseIccid(now).iccid === card.iccid
  const error = fault ?? (isSame ? c('cdeed.card.same') : refusal && c('cdeed.card.refused', { reason: refusal }))
  const read = card && c('cdeed.replace.number.read', { card: formatIccid(parseIccid(card.iccid).iccid!) })
  const word = check && !error ? statusOf(check) : undefined
  return (
    <div>
      <TextField
        label={c('cdeed.replace.number')}
        labelNote={now === null ? undefined : c('cdeed.replace.now', { card: showIccid(now) })}
        hint={read ?? c('cdeed.replace.number.hint')}
        error={error}
        value={choice.card}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        onBlur={() => setLeft(true)}
        onChange={(event) => change({ card: event.target.value })}
      />
      {card?.warnings.map((warning) => (
        <div key={warning}>
          <StatusText tone="wait" icon="triangle-alert" word={c(`cdeed.card.${warning}`)} />
        </div>
      ))}
      {word && (
        <div>
          <StatusText {...word.look} word={c(word.key)} />
        </div>
      )}
      <LiveRegion>{word ? c(word.key) : (error ?? '')}</LiveRegion>
    </div>
  )
}

function statusOf({ isReading, isFine }: NonNullable<SimChoosing['check']>) {
  if (isReading) return { key: 'cdeed.card.checking', look: { tone: 'flow', icon: 'loader' } } as const
  if (isFine) return { key: 'cdeed.card.fine', look: { tone: 'ok', icon: 'circle-check' } } as const
  return { key: 'cdeed.card.unchecked', look: { tone: 'wait', icon: 'triangle-alert' } } as const
}
