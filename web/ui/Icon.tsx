import { styled } from '@mui/material/styles'
import { ICONS, type IconName } from './icons.ts'

interface IconProps {
  readonly name: IconName
  /** Px; 16 in rows and buttons, 18 in the rail, 20 in lists, 24 in receipts. */
  readonly size?: number
  /** A word for what has no word beside it; without one the icon is decoration. */
  readonly title?: string | undefined
  readonly className?: string
}

const Shape = styled('svg')({
  flex: 'none',
  display: 'block',
  stroke: 'currentColor',
  fill: 'none',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
})

const strokeOf = (size: number) => (size >= 24 ? 1.5 : size >= 20 ? 1.6 : 1.75)

/** One of Lucide's icons, in the colour of the text around it. */
export function Icon({ name, size = 16, title, className }: IconProps) {
  return (
    <Shape
      width={size}
      height={size}
      viewBox="0 0 24 24"
      strokeWidth={strokeOf(size)}
      className={className}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  )
}
