import { styled } from '@mui/material/styles'
import { useFreeCards } from '../../../data/useFreeCards.ts'
import { makeCode } from '../../../domain/confirmationCode.ts'
import { lineSimFaults, type LineSim } from '../../../domain/lineSim.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { Button } from '../../../ui/Button.tsx'
import { CardChoice } from '../../../ui/CardChoice.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { MONO } from '../../../ui/theme.ts'
import type { LineRefused } from './useLineRefusal.ts'

interface SimFieldsProps {
  readonly sim: LineSim
  /** Why sTN did not take a field, in words. */
  readonly refused: LineRefused
  readonly onChange: (part: Partial<LineSim>) => void
}

/** A free card of the stock, or an eSIM with its letter and its code. */
export function SimFields({ sim, refused, onChange }: SimFieldsProps) {
  const l = useLineDeedT()
  const { code: fault } = lineSimFaults(sim)
  return (
    <>
      <RadioGroup
        label={l('ldeed.swap.with')}
        value={sim.kind}
        options={[
          { value: 'card', label: l('ldeed.swap.card') },
          { value: 'esim', label: l('ldeed.swap.esim') },
        ]}
        input={{ onChange: (event) => onChange({ kind: event.target.value === 'esim' ? 'esim' : 'card' }) }}
      />
      {sim.kind === 'card' ? (
        <StockCard chosen={sim.card} error={refused('card')} onChoose={(card) => onChange({ card })} />
      ) : (
        <>
          <TextField
            type="email"
            label={l('ldeed.email')}
            value={sim.email}
            autoComplete="off"
            maxLength={254}
            error={refused('email')}
            onChange={(event) => onChange({ email: event.target.value })}
          />
          <Code>
            <TextField
              label={l('ldeed.code')}
              hint={l('ldeed.code.hint')}
              value={sim.code}
              autoComplete="off"
              spellCheck={false}
              error={fault && fault !== 'empty' ? l(`ldeed.code.${fault}`) : refused('code')}
              onChange={(event) => onChange({ code: event.target.value })}
            />
            <Button onClick={() => onChange({ code: makeCode() })}>{l('ldeed.code.make')}</Button>
          </Code>
        </>
      )}
    </>
  )
}

interface StockCardProps {
  readonly chosen: string
  readonly error: string | undefined
  readonly onChoose: (card: string) => void
}

const StockCard = (props: StockCardProps) => <CardChoice {...props} stock={useFreeCards()} />

const Code = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 8,
  '& > div': { flex: 1, minWidth: 200 },
  // beside the box, not beside its label
  '& > button': { marginTop: 20 },
  '& input': { fontFamily: MONO },
})
