import { styled } from '@mui/material/styles'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { vars } from '../../../ui/theme.ts'
import { Section } from './Section.tsx'

/** What happens once it is ordered. */
export function AfterOrder() {
  const o = useOrderT()
  return (
    <Section title={o('order.after')}>
      <Steps>
        <li>
          <Icon name="send" />
          <b>{o('order.after.kpn')}</b>
          <span>{o('order.after.kpn.text')}</span>
        </li>
        <li>
          <Icon name="clock" />
          <b>{o('order.after.follow')}</b>
          <span>{o('order.after.follow.text')}</span>
        </li>
      </Steps>
    </Section>
  )
}

const Steps = styled('ol')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: 12,
    alignItems: 'start',
    lineHeight: '20px',
  },
  '& svg': { gridRow: 'span 2', marginTop: 2, color: vars.text.secondary },
  '& b': { fontWeight: 600 },
  '& span': { fontSize: 13, color: vars.text.secondary },
})
