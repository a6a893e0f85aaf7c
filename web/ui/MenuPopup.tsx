import MuiMenu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { styled } from '@mui/material/styles'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { vars } from './theme.ts'

interface MenuChoice {
  readonly key: string
  readonly label: string
  readonly icon?: IconName
  /** One of a group: chosen or not. */
  readonly checked?: boolean
  readonly onChoose: () => void
}

export interface MenuSection {
  readonly key: string
  /** Above the group. */
  readonly label?: string
  readonly choices: readonly MenuChoice[]
}

interface MenuPopupProps {
  readonly id: string
  /** Under what it hangs; closed without. */
  readonly anchor: HTMLElement | null
  readonly sections: readonly MenuSection[]
  readonly onClose: () => void
}

/** The choices of a menu, in groups. */
export function MenuPopup({ id, anchor, sections, onClose }: MenuPopupProps) {
  return (
    <MuiMenu
      id={id}
      anchorEl={anchor}
      open={Boolean(anchor)}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
    >
      {sections.flatMap(({ key, label, choices }, at) => [
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the children of a list are list items
        at > 0 && <Rule key={`${key}-rule`} role="separator" />,
        label && (
          <Label key={`${key}-label`} role="presentation">
            {label}
          </Label>
        ),
        ...choices.map((choice) => (
          <MenuItem
            key={`${key}-${choice.key}`}
            role={choice.checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={choice.checked}
            onClick={() => {
              onClose()
              choice.onChoose()
            }}
          >
            {choice.icon && <Icon name={choice.icon} />}
            <Word>{choice.label}</Word>
            {choice.checked && <Icon name="check" />}
          </MenuItem>
        )),
      ])}
    </MuiMenu>
  )
}

const Rule = styled('li')({ margin: '4px 0', borderTop: `1px solid ${vars.divider}` })
const Label = styled('li')({
  padding: '6px 10px 2px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: vars.text.disabled,
})
const Word = styled('span')({ flex: 1 })
