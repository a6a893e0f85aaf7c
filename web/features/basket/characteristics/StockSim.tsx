import { styled } from '@mui/material/styles'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Basket } from '../../../data/basketPlaces.ts'
import { stockSimOf } from '../../../domain/basketOrder.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { valueOf } from '../../../domain/characteristics.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useRefusalWords } from './useAnswerWords.ts'

interface StockSimProps {
  readonly basket: Basket
  readonly state: BasketState
  readonly onUnsent: (isUnsent: boolean) => void
}

/** As long as our row takes; KPN's length of a "short" number is not documented (reference 6.8). */
const NUMBER = /^\d{1,25}$/

/** A SIM card that lies here, in place of one that KPN sends: only where KPN asks about an eSIM, and none was chosen. */
export function StockSim({ basket, state, onUnsent }: StockSimProps) {
  const o = useOrderT()
  const words = useRefusalWords()
  const taken = stockSimOf(state.steps)
  const leftOut = state.leftOut.findLast(({ act }) => act.kind === 'sim')
  const refused = leftOut?.act.kind === 'sim' ? leftOut.act.simCardNumber : undefined
  const [typed, setTyped] = useState(refused)
  const number = (typed ?? taken ?? '').replaceAll(/[\s.-]/g, '')
  const isWrong = number !== '' && !NUMBER.test(number)
  const isUnsent = number !== '' && number !== taken
  const report = useEffectEvent(onUnsent)
  useEffect(() => {
    report(isUnsent)
    return () => report(false)
  }, [isUnsent])
  const characteristics = state.now?.characteristics ?? []
  const eSim = valueOf(characteristics, 'eSim')
  const isOffered = taken !== undefined || (eSim !== undefined && eSim !== 'true')
  if (!isOffered) return null
  return (
    <Frame>
      <TextField
        label={o('order.sim')}
        value={typed ?? taken ?? ''}
        inputMode="numeric"
        autoComplete="off"
        error={isWrong ? o('order.sim.digits') : number === refused ? words(leftOut) : undefined}
        hint={taken !== undefined && number === taken ? o('order.sim.taken') : o('order.sim.hint')}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isUnsent && !isWrong && (
        <Button onClick={() => basket.press({ kind: 'sim', simCardNumber: number })}>{o('order.sim.use')}</Button>
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  alignItems: 'flex-start',
  '& > div': { flex: 1, minWidth: 180 },
  // beside the box, not beside its label
  '& > button': { marginTop: 20 },
})
