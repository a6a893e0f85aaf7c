import { useMedia } from '../lib/useMedia.ts'
import { Button } from './Button.tsx'
import type { IconName } from './icons.ts'

interface ListToolProps {
  readonly icon: IconName
  readonly label: string
  /** Its words stay in sight on a phone: they tell how far it is. */
  readonly isWorded?: boolean
  readonly onClick: () => void
}

/** A tool of the list: on a phone its icon alone (see `ListFrame`), with its words as a tooltip. */
export function ListTool({ icon, label, isWorded = false, onClick }: ListToolProps) {
  const isBare = useMedia('(max-width: 767.95px)') && !isWorded
  return (
    <Button
      look="quiet"
      size="small"
      icon={icon}
      onClick={onClick}
      {...(isBare && { 'data-tip': label })}
      {...(isWorded && { 'data-worded': '' })}
    >
      {label}
    </Button>
  )
}
