import { styled } from '@mui/material/styles'
import type { Characteristic } from '../../../domain/basket.ts'
import { asShown } from '../../../domain/characteristics.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { vars } from '../../../ui/theme.ts'
import { characteristicName } from './useAnswerWords.ts'

/** What KPN knows already, to be read. */
export function ShownAnswers({ shown }: { readonly shown: readonly Characteristic[] }) {
  const o = useOrderT()
  const { language } = useLanguage()
  const filled = shown.filter(({ value }) => value)
  if (filled.length === 0) return null
  return (
    <Facts>
      {filled.map(({ name, value, choices }) => {
        const caption = choices[0]?.caption[language]
        return (
          <div key={name}>
            <dt>{characteristicName(o, name)}</dt>
            <dd>{caption && caption !== value ? caption : asShown(name, value)}</dd>
          </div>
        )
      })}
    </Facts>
  )
}

const Facts = styled('dl')({
  display: 'grid',
  gap: 4,
  margin: 0,
  fontSize: 13,
  lineHeight: '20px',
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  '& dt': { flex: '0 0 180px', color: vars.text.secondary },
  '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
})
