import { styled } from '@mui/material/styles'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { useDeedRich, useDeedT } from '../../i18n/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { Button } from '../Button.tsx'
import type { IconName } from '../icons.ts'
import { Menu } from '../Menu.tsx'
import type { MenuSection } from '../MenuPopup.tsx'
import { vars } from '../theme.ts'
import { Why } from '../Why.tsx'

export interface DeedButton<Cannot> {
  readonly key: string
  readonly label: string
  /** The deed as a noun, for the sentence that says why not. */
  readonly noun: string
  readonly icon: IconName
  readonly isDanger?: boolean
  readonly cannot: Cannot | undefined
  readonly onPress?: () => void
  /** A page of its own that it leads to, instead of a press. */
  readonly to?: string
  /** What it opens to choose from, instead of a press. */
  readonly choices?: MenuSection['choices']
}

interface DeedButtonsProps<Cannot> {
  readonly deeds: readonly DeedButton<Cannot>[]
  readonly words: (cannot: Cannot) => ReactNode
}

/** More than this do not stand side by side on a phone, nor beside several reasons. */
const FEW = 3
/** On a phone this many come first. */
const FIRST = 2

/** What can be done here. What cannot stays and says why; when that is much, it folds behind what can. */
export function DeedButtons<Cannot>({ deeds, words }: DeedButtonsProps<Cannot>) {
  const d = useDeedT()
  const isPhone = useMedia('(max-width: 767.95px)')
  const can = deeds.filter(({ cannot }) => !cannot)
  const isMuch = deeds.length > FEW && (isPhone || reasonsOf(deeds).length > 1)
  const shown = isMuch ? can.slice(0, isPhone ? FIRST : undefined) : deeds
  const folded = deeds.filter((deed) => !shown.includes(deed))
  const isOff = folded.every(({ cannot }) => cannot)
  return (
    <Frame>
      {shown.length > 0 && <Side deeds={shown} words={words} />}
      {folded.length > 0 && (
        <details>
          <summary>{d(isOff ? 'deed.folded.off' : 'deed.folded', { count: folded.length })}</summary>
          <Side deeds={folded} words={words} />
        </details>
      )}
    </Frame>
  )
}

/** Deeds that share a reason say it once. */
const reasonsOf = <Cannot,>(deeds: readonly DeedButton<Cannot>[]) => [
  ...Map.groupBy(
    deeds.filter(({ cannot }) => cannot),
    ({ cannot }) => JSON.stringify(cannot),
  ),
]

/** Buttons side by side, and beneath them why some are off. */
function Side<Cannot>({ deeds, words }: DeedButtonsProps<Cannot>) {
  const t = useT()
  const rich = useDeedRich()
  const id = useId()
  const reasons = reasonsOf(deeds).map(([of, shared], at) => ({ of, shared, id: `${id}-${at}` }))
  const list = new Intl.ListFormat(t('people.locale'))
  return (
    <>
      <div>
        {deeds.map((deed) => (
          <OneDeed
            key={deed.key}
            deed={deed}
            whyId={reasons.find(({ of }) => deed.cannot && of === JSON.stringify(deed.cannot))?.id}
          />
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
    </>
  )
}

interface OneDeedProps<Cannot> {
  readonly deed: DeedButton<Cannot>
  /** Where its reason stands when it is off. */
  readonly whyId: string | undefined
}

function OneDeed<Cannot>({ deed, whyId }: OneDeedProps<Cannot>) {
  const { key, label, icon, isDanger, cannot, onPress, to, choices } = deed
  const button = (given: ComponentProps<'button'>) => (
    <Button
      size="small"
      look={isDanger ? 'dangerText' : 'outlined'}
      icon={icon}
      cannot={cannot !== undefined}
      whyId={whyId}
      {...(to !== undefined && { to })}
      {...given}
    >
      {label}
    </Button>
  )
  if (choices && !cannot) return <Menu sections={[{ key, choices }]} renderOpener={button} />
  return button(onPress ? { onClick: onPress } : {})
}

const Frame = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  '& div': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  // beside the buttons as long as it is folded; what is said of them stands beneath
  '& > span, & > details[open]': { flexBasis: '100%' },
  '& details > div': { margin: '8px 0' },
  '& details > span': { display: 'flex', marginTop: 4 },
  '& summary': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary, cursor: 'pointer', borderRadius: 4 },
  '& summary:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '@media (pointer: coarse)': { '& summary': { paddingBlock: 12 } },
})
