import { styled } from '@mui/material/styles'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import type { DeedCannot } from '../../domain/deed.ts'
import { vars } from '../../ui/theme.ts'
import { ChangePanel } from './ChangePanel.tsx'
import { PersonFields } from './PersonFields.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import type { PersonEdit } from './usePersonEdit.ts'
import { useIsWide } from './useWidth.ts'

const Frame = styled('form')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  '& > .fields': { flex: 1, minWidth: 0, overflow: 'auto', padding: '20px 24px', containerType: 'inline-size' },
  '& > aside': {
    width: 344,
    flex: 'none',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderLeft: `1px solid ${vars.divider}`,
    background: vars.surface.sunken,
  },
  '@media (max-width: 1199.95px)': { flexDirection: 'column' },
  '@media (max-width: 767.95px)': { '& > .fields': { padding: 16 } },
})

interface DetailsTabProps {
  readonly edit: PersonEdit
  /** The change of this person that is under way, or was last followed. */
  readonly command: Command | undefined
  readonly cannot: DeedCannot | undefined
}

/** The form and, beside it, what it would change; on a narrow screen a bar that opens. */
export function DetailsTab({ edit, command, cannot }: DetailsTabProps) {
  const isWide = useIsWide()
  const [isOpen, setOpen] = useState(false)
  // faults stand in the form, which the review would cover
  const save = () => void edit.save(() => setOpen(false))

  const press = useEffectEvent(save)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      press()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const panel = <ChangePanel edit={edit} command={command} cannot={cannot} onSave={save} />
  return (
    <Frame
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="fields">
        <PersonFields edit={edit} isLocked={cannot !== undefined} />
      </div>
      {isWide ? (
        <aside>{panel}</aside>
      ) : (
        <ReviewBar edit={edit} cannot={cannot} isOpen={isOpen} onOpen={setOpen}>
          {panel}
        </ReviewBar>
      )}
    </Frame>
  )
}
