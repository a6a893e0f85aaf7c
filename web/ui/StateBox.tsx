import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface StateBoxProps {
  /** `empty` found nothing, `failed` did not come, `forbidden` is not for this role. */
  readonly kind: 'empty' | 'failed' | 'forbidden'
  readonly icon?: IconName
  readonly title: string
  /** What was looked for; whose fault it is and what is still true; which role may. */
  readonly children?: ReactNode
  /** One way on. */
  readonly action?: ReactNode
  /** A heading of the page, when there is no other. */
  readonly level?: 1 | 2 | 3
}

const ICON = { empty: undefined, failed: 'cloud-off', forbidden: 'lock' } as const

/** What stands where an answer would have stood. */
export function StateBox({ kind, icon = ICON[kind], title, children, action, level = 2 }: StateBoxProps) {
  return (
    <Frame role={kind === 'failed' ? 'alert' : undefined}>
      <Title as={`h${level}`} data-kind={kind}>
        {icon && <Icon name={icon} />}
        {title}
      </Title>
      {children && <More>{children}</More>}
      {action && <Action>{action}</Action>}
    </Frame>
  )
}

const Frame = styled('div')({
  maxWidth: 560,
  padding: '14px 16px',
  border: `1px solid ${vars.divider}`,
  borderRadius: 10,
})
const Title = styled('h2')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  fontSize: 14,
  lineHeight: '20px',
  fontWeight: 600,
  letterSpacing: '-.003em',
  '& > svg': { color: vars.text.disabled },
  '&[data-kind=failed] > svg': { color: vars.error.main },
})
const More = styled('div')({ fontSize: 13, lineHeight: '20px', color: vars.text.secondary, overflowWrap: 'anywhere' })
const Action = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 })
