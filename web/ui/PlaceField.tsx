import { styled } from '@mui/material/styles'
import { useState, type ReactNode } from 'react'
import { isPerson, knownKind, type PathNode } from '../domain/node.ts'
import { useDeedT } from '../i18n/deed.ts'
import { Button } from './Button.tsx'
import { LabelRow } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { KIND_ICON } from './kindIcon.ts'
import { vars } from './theme.ts'
import { TreePicker, type PickerTree } from './TreePicker.tsx'

interface PlaceFieldProps {
  readonly label: string
  /** Names the tree to choose in. */
  readonly treeLabel: string
  readonly loader: PickerTree
  readonly place: PathNode
  /** From the root down to the place at first. */
  readonly path: readonly PathNode[]
  readonly isLocked: boolean
  readonly onChange: (place: PathNode) => void
  /** Why the place does not do. */
  readonly why?: ReactNode
}

/** Where somebody new goes: named, and chosen in the tree when it is to be another. */
export function PlaceField({ label, treeLabel, loader, place, path, isLocked, onChange, why }: PlaceFieldProps) {
  const d = useDeedT()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <LabelRow as="span">{label}</LabelRow>
      <Line>
        <Icon name={KIND_ICON[knownKind(place.kind)]} />
        <b>{place.name}</b>
        <Button size="small" aria-expanded={isOpen} onClick={() => !isLocked && setOpen(!isOpen)}>
          {d('deed.otherPlace')}
        </Button>
      </Line>
      {why}
      {isOpen && (
        <TreePicker
          label={treeLabel}
          loader={loader}
          path={path}
          chosenId={place.id}
          noteOf={(node) => (isPerson(node) ? d('deed.kpn.GROUP_CANNOT_HAVE_CHILDREN') : undefined)}
          onChoose={(node) => !isPerson(node) && onChange(node)}
        />
      )}
    </div>
  )
}

const Line = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 36,
  '& > svg': { color: vars.text.disabled },
  '& > b': { fontWeight: 500, minWidth: 0, overflowWrap: 'anywhere' },
})
