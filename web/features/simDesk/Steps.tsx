import { styled } from '@mui/material/styles'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Unseen } from '../../ui/LiveRegion.tsx'
import { vars } from '../../ui/theme.ts'

const STEPS = ['find', 'line', 'reason', 'block'] as const
export type Step = (typeof STEPS)[number]

/** The four decisions from a call to a block, and which one is being made. */
export function Steps({ at }: { readonly at: Step }) {
  const s = useSimDeskT()
  const now = STEPS.indexOf(at)
  return (
    <List aria-label={s('desk.steps')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={index === now ? 'step' : undefined}>
          {index < now ? <Icon name="circle-check" size={14} /> : <i aria-hidden>{index + 1}</i>}
          {s(`desk.step.${step}`)}
          {index < now && <Unseen>{` (${s('desk.steps.done')})`}</Unseen>}
        </li>
      ))}
    </List>
  )
}

const List = styled('ol')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 12px',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  '& > li': { position: 'relative', display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& svg': { color: vars.success.main },
  '& i': {
    display: 'grid',
    placeItems: 'center',
    width: 16,
    height: 16,
    borderRadius: '50%',
    border: `1px solid ${vars.control}`,
    fontSize: 10,
    fontStyle: 'normal',
  },
  '& > li[aria-current]': {
    fontWeight: 600,
    color: vars.text.primary,
    '& > i': { borderColor: vars.primary.main, color: vars.primary.main },
  },
  '@media (max-width: 767.95px)': { display: 'none' },
})
