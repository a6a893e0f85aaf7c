import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { useT } from '../../../i18n/useT.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import type { IconName } from '../../../ui/icons.ts'
import { Why } from '../../../ui/Why.tsx'
import { CannotWords, type WorkCannotWhy } from './CannotWords.tsx'

export interface DeedButton {
  readonly key: 'move' | 'delete' | 'person' | 'cost-center' | 'group' | 'rename' | 'remove'
  readonly label: string
  readonly icon: IconName
  readonly isDanger?: boolean
  readonly cannot: WorkCannotWhy | undefined
  readonly onPress: () => void
}

/** What can be done here. What cannot stays and says why, once for all that share the reason. */
export function Deeds({ deeds }: { readonly deeds: readonly DeedButton[] }) {
  const t = useT()
  const w = useWorkT()
  const rich = useWorkRich()
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
        const nouns = list.format(reason.shared.map(({ key }) => w(`work.noun.${key}`)))
        return (
          <Why key={reason.of} id={reason.id}>
            {rich('work.cannot', {
              deeds: nouns.charAt(0).toUpperCase() + nouns.slice(1),
              reason: <CannotWords cannot={reason.shared[0]!.cannot!} />,
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
