import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { hierarchyQueries } from '../../../data/hierarchy.ts'
import { createTreeLoader } from '../../../data/treeLoader.ts'
import { isPerson, knownKind, type PathNode } from '../../../domain/node.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { Button } from '../../../ui/Button.tsx'
import { LabelRow } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { KIND_ICON } from '../../../ui/kindIcon.ts'
import { vars } from '../../../ui/theme.ts'
import { TreePicker } from './TreePicker.tsx'

interface PlaceFieldProps {
  readonly place: PathNode
  /** From the root down to the place at first. */
  readonly path: readonly PathNode[]
  readonly isLocked: boolean
  readonly onChange: (place: PathNode) => void
  /** Why the place does not do. */
  readonly why?: ReactNode
}

/** Where somebody new goes: named, and chosen in the tree when it is to be another. */
export function PlaceField({ place, path, isLocked, onChange, why }: PlaceFieldProps) {
  const w = useWorkT()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const loader = useMemo(
    () => createTreeLoader((parent, from) => client.fetchQuery(hierarchyQueries.children(parent, from))),
    [client],
  )
  return (
    <div>
      <LabelRow as="span">{w('work.create.place')}</LabelRow>
      <Line>
        <Icon name={KIND_ICON[knownKind(place.kind)]} />
        <b>{place.name}</b>
        <Button size="small" aria-expanded={isOpen} onClick={() => !isLocked && setOpen(!isOpen)}>
          {w('work.create.otherPlace')}
        </Button>
      </Line>
      {why}
      {isOpen && (
        <TreePicker
          label={w('work.create.choosePlace')}
          loader={loader}
          path={path}
          chosenId={place.id}
          noteOf={(node) => (isPerson(node) ? w('work.kpn.GROUP_CANNOT_HAVE_CHILDREN') : undefined)}
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
