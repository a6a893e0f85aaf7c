import { styled } from '@mui/material/styles'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from '../../data/commands.ts'
import type { AfterSave } from '../../domain/personEdit.ts'
import { useT } from '../../i18n/useT.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { StatusPill, StatusText } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { ChangeLines } from './ChangeLines.tsx'
import type { SaveState } from './saveState.ts'
import { trackStatus } from '../../ui/trackWords.ts'
import { useFieldWords } from './useFieldWords.ts'
import type { PersonEdit } from './usePersonEdit.ts'
import { SettleCommand } from './SettleCommand.tsx'

type SentState = Extract<SaveState, { at: 'requested' | 'done' | 'unknown' }>

interface ReceiptProps {
  readonly edit: PersonEdit
  readonly state: SentState
  /** As the ledger last heard of it. */
  readonly command: Command | undefined
}

const LOOK = {
  requested: { tone: 'flow', icon: 'clock' },
  done: { tone: 'ok', icon: 'circle-check' },
  unknown: { tone: 'wait', icon: 'circle-question-mark' },
} as const

/** What became of a save, in place: requested until KPN says done, then checked, or what went wrong. */
export function Receipt({ edit, state, command }: ReceiptProps) {
  const t = useT()
  const { sent } = state
  const progress = command?.progress
  const status = progress && trackStatus(t, progress.status)
  return (
    <>
      <div className="head">
        <h3>{t('edit.changes', { count: sent.changes.length })}</h3>
        <StatusPill {...LOOK[state.at]} word={t(`edit.receipt.${state.at}`)} />
      </div>
      <Text>{t(`edit.receipt.${state.at}Text`)}</Text>
      {state.at === 'unknown' && command?.state === 'unknown' && <SettleCommand commandId={command.id} />}
      {state.at === 'unknown' && !command && <NotInLedger edit={edit} personId={sent.before.id} />}
      <Facts>
        <dt>{t('edit.receipt.command')}</dt>
        <dd>{sent.order ?? progress?.upstreamId ?? t('edit.receipt.noNumber')}</dd>
        <dt>{t('edit.receipt.order')}</dt>
        <dd>{progress?.kpnReference ?? t('edit.receipt.noNumber')}</dd>
        <dt>{t('edit.receipt.status')}</dt>
        <dd>{status ? <StatusText {...status} /> : t('edit.receipt.notRead')}</dd>
        <dt>{t('edit.receipt.reference')}</dt>
        <dd>{sent.reference ?? command?.reference ?? '–'}</dd>
        <dt>{t('edit.receipt.sentAt')}</dt>
        <dd>{formatTimeExactly(sent.at)}</dd>
      </Facts>
      {state.at === 'done' && <Check check={state.check} />}
      <ChangeLines changes={sent.changes} after={state.at === 'done' ? t('edit.receipt.is') : undefined} />
      {state.at === 'done' && (
        <Ways>
          <Button onClick={() => edit.close()}>{t('edit.receipt.close')}</Button>
        </Ways>
      )}
    </>
  )
}

/** No answer named a command: looks whether the ledger has one. Without one nothing was sent to KPN. */
function NotInLedger({ edit, personId }: { readonly edit: PersonEdit; readonly personId: number }) {
  const d = useDeedT()
  const client = useQueryClient()
  const query = commandQueries.ofPerson(personId)
  const { state } = edit
  const look = useMutation({
    mutationFn: () => client.fetchQuery({ ...query, staleTime: 0 }),
    onSuccess: ({ commands }) => {
      const known = state.at === 'unknown' ? state.sent.known : undefined
      // the key stays: should it arrive after all, the next press is the same command
      if (known && commands.every(({ id }) => known.includes(id))) edit.neverArrived()
    },
  })
  return (
    <Ways>
      <Button busy={look.isPending} onClick={() => look.mutate()}>
        {d('deed.settle.look')}
      </Button>
    </Ways>
  )
}

/** Whether anything but what was asked for is different now. */
function Check({ check }: { readonly check: AfterSave | undefined }) {
  const t = useT()
  const { label } = useFieldWords()
  if (!check) return <Notice tone="wait">{t('edit.receipt.unchecked')}</Notice>
  return (
    <>
      {check.waiting.length > 0 && (
        <Notice tone="wait">{t('edit.receipt.waiting', { fields: check.waiting.map(label).join(', ') })}</Notice>
      )}
      {check.moved.length === 0 ? (
        <Notice tone="ok">{t('edit.receipt.checked')}</Notice>
      ) : (
        <>
          <Notice tone="stop" role="alert">
            {t('edit.receipt.moved')}
          </Notice>
          <ChangeLines changes={check.moved} before={t('edit.receipt.expected')} after={t('edit.receipt.is')} />
        </>
      )}
    </>
  )
}

const Text = styled('p')({ marginTop: 8, fontSize: 13, color: vars.text.secondary })
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '6px 16px',
  padding: '12px 0',
  fontSize: 13,
  '& dt': { color: vars.text.disabled },
  '& dd': { minWidth: 0, overflowWrap: 'anywhere' },
})
const Ways = styled('div')({ paddingTop: 16 })
