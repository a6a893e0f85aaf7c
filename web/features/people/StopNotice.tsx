import { styled } from '@mui/material/styles'
import type { Command } from '#contract/portal/ledger.ts'
import type { Change } from '../../domain/personEdit.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTime } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { CannotReason } from './CannotReason.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import type { SaveState } from './saveState.ts'
import { trackStatus } from '../../ui/trackWords.ts'
import { busyCommand } from './useFollowedSave.ts'
import type { PersonEdit } from './usePersonEdit.ts'

const Room = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  marginTop: 12,
  '& p + p': { marginTop: 4 },
  '& .ways': { display: 'flex', flexWrap: 'wrap', gap: 8, paddingTop: 8 },
})

interface StopNoticeProps {
  readonly edit: PersonEdit
  readonly state: SaveState
  /** What is under way, as the ledger last heard of it. */
  readonly command: Command | undefined
}

/** Why a press was stopped: what happened, what is still true, and the way on. */
export function StopNotice({ edit, state, command }: StopNoticeProps) {
  const t = useT()
  switch (state.at) {
    case 'collision':
      return <Collision edit={edit} state={state} />
    case 'blocked':
      return (
        <Room>
          <Notice tone="stop" role="alert" title={t('edit.blocked.title')}>
            <p>{t('edit.blocked.text')}</p>
            {state.availability.blockingOrders.length > 0 && (
              <CannotReason cannot={{ why: 'orders', orders: state.availability.blockingOrders }} />
            )}
          </Notice>
        </Room>
      )
    case 'unknown-fields':
      return (
        <Room>
          <Notice
            tone="stop"
            role="alert"
            title={t('edit.unknownFields', { count: state.fields.length, fields: state.fields.join(', ') })}
          >
            <p>{t('edit.unknownFields.more')}</p>
          </Notice>
        </Room>
      )
    case 'undone': {
      const { word } = trackStatus(t, state.status)
      return (
        <Room>
          <Notice tone="stop" role="alert" title={t('edit.receipt.undone')}>
            <p>{t('edit.receipt.undoneText')}</p>
            <p>
              {t('edit.receipt.status')}: {word}
            </p>
          </Notice>
        </Room>
      )
    }
    case 'not-applied':
      return (
        <Room>
          <Notice tone="wait">{t('edit.unknown.notApplied')}</Notice>
        </Room>
      )
    case 'failed': {
      const isBusy = command !== undefined && busyCommand(state) === command.id
      const { head, more } = isBusy
        ? {
            head: t('edit.failed.busy', { operator: command.operator, time: formatTime(command.sentAt) }),
            more: [t('edit.failed.busyMore')],
          }
        : failureWords(t, state.failure)
      return (
        <Room>
          <Notice tone="stop" role="alert" title={t('edit.failed.title')}>
            {[head, ...more].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        </Room>
      )
    }
    default:
      return null
  }
}

interface CollisionProps {
  readonly edit: PersonEdit
  readonly state: Extract<SaveState, { at: 'collision' }>
}

function Collision({ edit, state }: CollisionProps) {
  const t = useT()
  const mine = new Set(edit.changes.map(({ field }) => field))
  const noteOf = ({ field }: Change) => (mine.has(field) ? t('edit.collision.both') : undefined)
  return (
    <Room>
      <Notice tone="stop" role="alert" title={t('edit.collision.title')}>
        <p>{t('edit.collision.text')}</p>
      </Notice>
      <ChangeLines changes={state.theirs} after={t('edit.collision.now')} noteOf={noteOf} />
      <div className="ways">
        <Button look="primary" onClick={() => edit.goOn(state.now)}>
          {t('edit.collision.goOn')}
        </Button>
        <Button onClick={() => edit.reset(state.now)}>{t('edit.collision.drop')}</Button>
      </div>
    </Room>
  )
}
