import MuiDialog from '@mui/material/Dialog'
import { useId, useRef } from 'react'
import { useT } from '../../i18n/useT.ts'
import { Unseen } from '../../ui/LiveRegion.tsx'
import type { Escape } from './deskWays.ts'
import { PaletteBody } from './PaletteBody.tsx'

interface PaletteProps {
  readonly open: boolean
  /** What was typed before the palette was there. */
  readonly typedAhead?: string
  readonly onClose: () => void
}

/** Above the fold of every screen; on a phone the whole of it. */
const paper = {
  width: 720,
  maxWidth: 'calc(100% - 32px)',
  maxHeight: 'calc(100% - 128px)',
  margin: '96px 16px 32px',
  overflow: 'hidden',
  '@media (max-width: 767.95px)': {
    width: '100%',
    maxWidth: '100%',
    height: '100%',
    maxHeight: '100%',
    margin: 0,
    borderRadius: 0,
  },
} as const

/**
 * Finds a person or a line in any way people type it. Whoever shows it opens and closes it (`useFindKey`, the search
 * field of the shell); what was typed is gone when it closes, and the focus goes back to where it was.
 */
export function Palette({ open, typedAhead = '', onClose }: PaletteProps) {
  const t = useT()
  const titleId = useId()
  const escape = useRef<Escape>(null)
  return (
    <MuiDialog
      open={open}
      onClose={() => {
        // one step back first, if there is one
        if (!escape.current?.()) onClose()
      }}
      aria-labelledby={titleId}
      maxWidth={false}
      slotProps={{ paper: { sx: paper }, container: { sx: { alignItems: 'flex-start' } } }}
    >
      <Unseen as="h2" id={titleId}>
        {t('search.title')}
      </Unseen>
      <PaletteBody typedAhead={typedAhead} escape={escape} onClose={onClose} />
    </MuiDialog>
  )
}
