import { styled } from '@mui/material/styles'
import { useEffect, useEffectEvent, useState } from 'react'
import {
  answerFault,
  asSent,
  asShown,
  isSecretCharacteristic,
  isUnfinished,
  longestAnswer,
} from '../../../domain/characteristics.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { TextField } from '../../../ui/TextField.tsx'
import type { AnswerProps } from './answerProps.ts'
import { NumberLookup } from './NumberLookup.tsx'
import { characteristicName, faultWords, useRefusalWords } from './useAnswerWords.ts'

interface TypedAnswerProps extends AnswerProps {
  readonly sessionId: string | null
  readonly onUnsent: (isUnsent: boolean) => void
}

/**
 * An answer in somebody's own words. It stays as typed until KPN has it; it goes to KPN when the field is left, if it is
 * right. A secret lives in this field alone.
 */
export function TypedAnswer({ question, pending, leftOut, refusal, onAnswer, ...more }: TypedAnswerProps) {
  const { sessionId, onUnsent } = more
  const o = useOrderT()
  const words = useRefusalWords()
  const { name, value } = question
  const isSecret = isSecretCharacteristic(name)
  const refused = leftOut?.act.kind === 'answer' ? leftOut.act.value : undefined
  const [typed, setTyped] = useState(isSecret ? undefined : refused)
  const [wasLeft, setLeft] = useState(false)

  const known = pending ?? value
  // a secret comes back masked: what was typed stays in sight until the page is left
  const isTaken = typed !== undefined && wasLeft && !isSecret && asSent(name, typed) === known
  const text = typed === undefined || isTaken ? asShown(name, known) : typed
  const fault = typed === undefined || isTaken ? undefined : answerFault(name, typed)
  const hasFault = fault !== undefined && (wasLeft || !isUnfinished(fault))
  // which secret was refused nobody remembers: it is the one that stands there until another is typed
  const isJudged = typed === undefined || (isSecret ? wasLeft : asSent(name, typed) === refused)
  const isRefused = refused !== undefined && pending === undefined && isJudged
  const isForgotten = leftOut?.left.why === 'forgotten' && pending === undefined && !value

  const isUnsent = fault !== undefined && !(fault.fault === 'empty' && !value)
  const report = useEffectEvent(onUnsent)
  useEffect(() => {
    report(isUnsent)
    return () => report(false)
  }, [isUnsent])

  const leave = (last = typed) => {
    setLeft(true)
    if (last === undefined || answerFault(name, last)) return
    const sent = asSent(name, last)
    // KPN's empty is no answer at all
    if (sent === (known ?? '') || (isRefused && !isForgotten && (isSecret || sent === refused))) return
    if (isSecret && wasLeft && value) return
    onAnswer(sent)
  }
  const take = (number: string) => {
    setTyped(number)
    leave(number)
  }
  const again = isForgotten ? o('order.answer.codeAgain') : undefined
  const hint = () => {
    if (pending !== undefined) return o('order.answer.checking')
    if (isSecret) return typed === undefined && value ? o('order.answer.hasCode') : o('order.answer.keepCode')
    return name === 'phoneNumber' ? o('order.answer.portHint') : undefined
  }
  const isOptional = name === 'customerName' || name === 'note'
  return (
    <Frame>
      <TextField
        label={characteristicName(o, name)}
        labelNote={isOptional ? o('order.answer.optional') : undefined}
        value={text}
        // one more than KPN takes, so that too long is said and not cut off
        maxLength={longestAnswer(name) + 20}
        autoComplete="off"
        spellCheck={false}
        inputMode={name === 'phoneNumber' || name === 'fixedNumber' ? 'tel' : undefined}
        error={hasFault ? faultWords(o, fault) : isRefused ? (words(leftOut) ?? again) : refusal}
        hint={hint()}
        onChange={(event) => {
          setTyped(event.target.value)
          setLeft(false)
        }}
        onBlur={() => leave()}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
      {name === 'fixedNumber' && sessionId !== null && (
        <NumberLookup sessionId={sessionId} typed={text} onTake={take} />
      )}
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 })
