import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import type { DeedCannot } from '../../domain/deed.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { vars } from '../../ui/theme.ts'
import { CannotReason } from './CannotReason.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { Receipt } from './Receipt.tsx'
import { SaveSteps } from './SaveSteps.tsx'
import { StopNotice } from './StopNotice.tsx'
import { UnchangedFields } from './UnchangedFields.tsx'
import { isBusy, type SaveState } from './saveState.ts'
import type { PersonEdit } from './usePersonEdit.ts'
import { SettleCommand } from './SettleCommand.tsx'

interface ChangePanelProps {
  readonly edit: PersonEdit
  readonly command: Command | undefined
  readonly cannot: DeedCannot | undefined
  readonly onSave: () => void
}

/** What a save would change, how it is kept safe, and afterwards what became of it: all in one place. */
export function ChangePanel({ edit, command, cannot, onSave }: ChangePanelProps) {
  const t = useT()
  const { state, changes } = edit
  // who types on after a finished save is at the next one
  const isSent = state.at === 'requested' || state.at === 'unknown' || (state.at === 'done' && changes.length === 0)
  return (
    <>
      <Body>
        {isSent ? (
          <Receipt edit={edit} state={state} command={command} />
        ) : (
          <>
            <div className="head">
              <h3>{changes.length === 0 ? t('edit.changes.none') : t('edit.changes', { count: changes.length })}</h3>
              {changes.length > 0 && <Tag look="own">{t('edit.changes.notSaved')}</Tag>}
            </div>
            <StopNotice edit={edit} state={state} command={command} />
            {state.at !== 'collision' && <ChangeLines changes={changes} />}
            {changes.length > 0 && state.at !== 'collision' && <UnchangedFields edit={edit} />}
            <SaveSteps edit={edit} />
          </>
        )}
      </Body>
      {!isSent && <Foot edit={edit} cannot={cannot} onSave={onSave} />}
      <LiveRegion>{isSpoken(state) ? t(`edit.spoken.${state.at}`) : ''}</LiveRegion>
    </>
  )
}

function Foot({ edit, cannot, onSave }: Omit<ChangePanelProps, 'command'>) {
  const t = useT()
  const { state, changes, ticket, setTicket } = edit
  const count = changes.length
  // a collision has its own two ways on
  if (state.at === 'collision') return null
  const isOff = cannot !== undefined || count === 0
  return (
    <FootFrame>
      {cannot && <CannotReason id={REASON} cannot={cannot} />}
      {cannot?.why === 'running' && cannot.command.state === 'unknown' && (
        <SettleCommand commandId={cannot.command.id} />
      )}
      {!cannot && (
        <TextField
          label={t('edit.ticket')}
          labelNote={t('edit.ticket.hint')}
          value={ticket}
          maxLength={100}
          readOnly={isBusy(state)}
          onChange={(event) => setTicket(event.target.value)}
        />
      )}
      {!cannot && count === 0 && (
        <span id={REASON} hidden>
          {t('edit.changes.none')}
        </span>
      )}
      <div className="deeds">
        <Button
          look="primary"
          cannot={isOff}
          whyId={isOff ? REASON : undefined}
          busy={isBusy(state)}
          busyLabel={t('edit.save.busy')}
          after={<Kbd data-on-button>{t('edit.save.key')}</Kbd>}
          aria-keyshortcuts="Control+S"
          onClick={onSave}
        >
          {count === 0 ? t('edit.save.none') : t('edit.save', { count })}
        </Button>
        {count > 0 && !isBusy(state) && (
          <Button look="quiet" onClick={() => edit.reset()}>
            {t('edit.cancel')}
          </Button>
        )}
      </div>
    </FootFrame>
  )
}

/** What is said aloud: the ends, not the way there. */
const isSpoken = (state: SaveState): state is Extract<SaveState, { at: 'requested' | 'unknown' | 'done' | 'undone' }> =>
  state.at === 'requested' || state.at === 'unknown' || state.at === 'done' || state.at === 'undone'

const REASON = 'why-not-saved'

const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '20px 20px 16px',
  display: 'flex',
  flexDirection: 'column',
  '& .head': { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8, minHeight: 24 },
  '& h3': { margin: 0, fontSize: 16, lineHeight: '24px', fontWeight: 600, letterSpacing: '-0.008em' },
})

const FootFrame = styled('div')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: '16px 20px 20px',
  borderTop: `1px solid ${vars.divider}`,
  '& .deeds': { display: 'flex', gap: 8 },
  '& .deeds > button:first-of-type': { flex: 1, minWidth: 0, padding: '0 8px' },
  '& .deeds > [data-look=quiet]': { padding: '0 6px' },
})
