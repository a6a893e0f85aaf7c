import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { useDeedRich } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../Button.tsx'
import type { IconName } from '../icons.ts'
import { Why } from '../Why.tsx'

export interface DeedButton<Cannot> {
  readonly key: string
  readonly label: string
  /** The deed as a noun, for the sentence that says why not. */
  readonly noun: string
  readonly icon: IconName
  readonly isDanger?: boolean
  readonly cannot: Cannot | undefined
  readonly onPress: () => void
}

interface DeedButtonsProps<Cannot> {
  readonly deeds: readonly DeedButton<Cannot>[]
  readonly words: (cannot: Cannot) => ReactNode
}

/** What can be done here. What cannot stays and says why, once for all that share the reason. */
export function DeedButtons<Cannot>({ deeds, words }: DeedButtonsProps<Cannot>) {
  const t = useT()
  const rich = useDeedRich()
  const id = useId()
  const off = Map.groupBy(
    deeds.filter(({ cannot }) => cannot),
    ({ cannot }) => JSON.stringify(cannot),
  )
  const reasons = [...off].map(([of, shared], at) => ({ of, shared, id: `${id}-${at}` }))
  const list = new Intl.ListFormat(t('people.locale'))
  return (
    <Frame>
      <div>
        {deeds.map(({ key, label, icon, isDanger, cannot, onPress }) => (
          <Button
            key={key}
            size="small"
            look={isDanger ? 'dangerText' : 'outlined'}
            icon={icon}
            cannot={cannot !== undefined}
            whyId={reasons.find(({ of }) => cannot && of === JSON.stringify(cannot))?.id}
            onClick={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
      {reasons.map((reason) => {
        const nouns = list.format(reason.shared.map(({ noun }) => noun))
        return (
          <Why key={reason.of} id={reason.id}>
            {rich('deed.cannot', {
              deeds: nouns.charAt(0).toUpperCase() + nouns.slice(1),
              reason: words(reason.shared[0]!.cannot!),
            })}
          </Why>
        )
      })}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
