import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { shownName } from '#contract/personName.ts'
import type { DeedCannot } from '../../domain/deed.ts'
import { PERSON_FIELDS } from '../../domain/personField.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { vars } from '../../ui/theme.ts'
import { CannotReason } from './CannotReason.tsx'
import { useFieldWords } from './useFieldWords.ts'
import type { PersonEdit } from './usePersonEdit.ts'
import { SettleCommand } from './SettleCommand.tsx'

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: '12px 24px',
  borderTop: `1px solid ${vars.divider}`,
  background: vars.surface.sunken,
  fontSize: 13,
  '& .sum': { display: 'flex', gap: 8, minWidth: 0, whiteSpace: 'nowrap' },
  '& .sum b': { fontWeight: 500 },
  '& .sum span': { color: vars.text.disabled, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .deeds': { display: 'flex', gap: 8 },
  '& .deeds > :first-of-type': { flex: 1 },
  '@media (max-width: 767.95px)': { padding: '12px 16px' },
})
/** The panel brings its own padding. */
const Inside = styled('div')({ margin: '0 -24px -20px' })

interface ReviewBarProps {
  readonly edit: PersonEdit
  readonly cannot: DeedCannot | undefined
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** On a narrow screen: how much has changed, and the way to the difference. */
export function ReviewBar({ edit, cannot, isOpen, onOpen, children }: ReviewBarProps) {
  const t = useT()
  const { label } = useFieldWords()
  const { changes, base, state } = edit
  const count = changes.length
  const fields = changes.map(({ field }) => label(field).toLowerCase()).join(', ')
  const isQuiet = count === 0 && state.at === 'editing'
  const name = shownName({ firstName: base.firstName, prefix: base.prefix, surname: base.lastName })
  return (
    <>
      {cannot && (
        <Bar>
          <CannotReason cannot={cannot} />
          {isQuiet && cannot.why === 'running' && cannot.command.state === 'unknown' && (
            <SettleCommand commandId={cannot.command.id} />
          )}
        </Bar>
      )}
      {!isQuiet && (
        <Bar>
          <div className="sum">
            <b>{state.at === 'requested' ? t('edit.receipt.requested') : t('edit.changes', { count })}</b>
            {count > 0 && (
              <span>
                {fields} · {t('edit.unchangedShort', { count: PERSON_FIELDS.length - count })}
              </span>
            )}
          </div>
          <div className="deeds">
            <Button look="primary" size="large" onClick={() => onOpen(true)}>
              {t('edit.review')}
            </Button>
            {state.at === 'editing' && (
              <Button size="large" onClick={() => edit.reset()}>
                {t('edit.cancel')}
              </Button>
            )}
          </div>
        </Bar>
      )}
      <Dialog open={isOpen && !isQuiet} onClose={() => onOpen(false)} title={t('edit.review.title', { name })}>
        <Inside>{children}</Inside>
      </Dialog>
    </>
  )
}
