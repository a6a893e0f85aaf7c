import { styled } from '@mui/material/styles'
import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'
import { Why } from './Why.tsx'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** One primary per view. `danger` only for the deed itself, `dangerText` on the way to it. */
  readonly look?: 'primary' | 'outlined' | 'quiet' | 'danger' | 'dangerText'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: IconName
  readonly children: ReactNode
  /** At the end: a key cap. */
  readonly after?: ReactNode
  /** The label while it is sending; the button keeps its width. */
  readonly busyLabel?: string
  readonly busy?: boolean
  /** Why it cannot be pressed, in words beside it; the button stays focusable. */
  readonly cannot?: ReactNode
  /** The reason stands elsewhere (a `Why` with this id), not beside the button. */
  readonly whyId?: string | undefined
  /** Makes it a link inside the portal. */
  readonly to?: string
}

/** A button that names its object, keeps its width while busy, and says why when it is off. */
export function Button({
  cannot,
  whyId,
  to,
  busy = false,
  busyLabel,
  icon,
  after,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const ownId = useId()
  const { look = 'outlined', size = 'medium', ...button } = rest
  const isOff = Boolean(cannot)
  const reasonId = whyId ?? ownId
  const shown = (
    <>
      {(isOff || icon) && <Icon name={isOff ? 'lock' : icon!} size={size === 'small' ? 14 : 16} />}
      <Labels>
        <span style={busy ? { visibility: 'hidden' } : undefined}>{children}</span>
        {/* the room it will need, so that the button keeps its width; one that cannot be pressed never needs it */}
        {busyLabel && !isOff && <span style={busy ? undefined : { visibility: 'hidden' }}>{busyLabel}</span>}
      </Labels>
      {after}
    </>
  )
  const frame = { 'data-look': isOff ? 'off' : look, 'data-size': size }
  if (to !== undefined && !isOff)
    return (
      <Frame {...frame} as={Link} {...({ to, className: button.className } as object)}>
        {shown}
      </Frame>
    )
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isOff || busy) event.preventDefault()
    else onClick?.(event)
  }
  const described = isOff ? reasonId : button['aria-describedby']
  const pressed = (
    <Frame
      type="button"
      {...button}
      {...frame}
      onClick={press}
      aria-disabled={isOff || busy || undefined}
      aria-describedby={described}
    >
      {shown}
    </Frame>
  )
  if (!isOff || whyId) return pressed
  return (
    <Beside>
      {pressed}
      <Why id={ownId}>{cannot}</Why>
    </Beside>
  )
}

const Beside = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 12, flexWrap: 'wrap' })

const Labels = styled('span')({
  display: 'inline-grid',
  justifyItems: 'center',
  '& > *': { gridArea: '1 / 1', display: 'inline-flex', alignItems: 'center', gap: 6 },
})

const Frame = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 8,
  flex: 'none',
  height: 36,
  padding: '0 14px',
  border: `1px solid ${vars.line2}`,
  borderRadius: 6,
  background: vars.background.paper,
  color: vars.text.primary,
  fontWeight: 500,
  fontSize: 14,
  lineHeight: '20px',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  transition: 'background-color 120ms cubic-bezier(.2,0,0,1), border-color 120ms cubic-bezier(.2,0,0,1)',
  '& > svg': { color: vars.text.secondary },
  '&:hover': { background: vars.surface.hover },
  '&:active': { borderColor: vars.control },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '&[data-size=small]': { height: 28, padding: '0 10px', fontSize: 13, gap: 6 },
  '&[data-size=large]': { height: 44, padding: '0 20px', fontSize: 15 },
  '&[data-look=primary]': {
    background: vars.primary.main,
    borderColor: vars.primary.main,
    color: vars.primary.contrastText,
    fontWeight: 550,
    '& > svg': { color: 'inherit' },
    '&:hover': { background: vars.primary.dark, borderColor: vars.primary.dark },
  },
  '&[data-look=danger]': {
    background: vars.error.main,
    borderColor: vars.error.main,
    color: vars.error.contrastText,
    fontWeight: 550,
    '& > svg': { color: 'inherit' },
    '&:hover': { background: vars.error.dark, borderColor: vars.error.dark },
  },
  '&[data-look=dangerText], &[data-look=dangerText] > svg': { color: vars.error.main },
  '&[data-look=quiet]': {
    borderColor: 'transparent',
    background: 'transparent',
    color: vars.text.secondary,
    '&:hover': { background: vars.surface.hover, color: vars.text.primary },
  },
  '&[data-look=off]': {
    color: vars.text.disabled,
    background: vars.surface.sunken,
    borderStyle: 'dashed',
    cursor: 'default',
    '& > svg': { color: vars.text.disabled },
  },
  '&[aria-disabled=true]': { cursor: 'default' },
  '@media (pointer: coarse)': { minHeight: 44 },
})
