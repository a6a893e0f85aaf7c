import { styled } from '@mui/material/styles'
import { useDeferredValue, useMemo } from 'react'
import { MOST_IN_SET } from '#contract/portal/sets.ts'
import { MOST_PASTED, readPasted } from '../../domain/pastedValues.ts'
import { useContractsT } from '../../i18n/contracts.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { control } from '../../ui/control.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ValueLines } from './ValueLines.tsx'
import type { FindMany } from './useFindMany.ts'

/** Characters from which on we paste ourselves. */
const LONG = 5_000

interface FindManyDialogProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly find: FindMany
  readonly onClose: () => void
}

/** Looks for many at once: what was pasted, how it was read, how far it is, and what is missing in the end. */
export function FindManyDialog({ text, onText, find, onClose }: FindManyDialogProps) {
  const t = useT()
  const c = useContractsT()
  const { state } = find
  // ten thousand lines are read while the typing goes on
  const settled = useDeferredValue(text)
  const list = useMemo(() => readPasted(settled), [settled])
  const { wanted, unreadable, twice } = list
  const countOf = (...kinds: readonly string[]) => wanted.filter(({ value }) => kinds.includes(value.by)).length
  const read = [
    ['contracts.many.numbers', countOf('mobile', 'fixed')],
    ['contracts.many.sims', countOf('sim')],
    ['contracts.many.names', countOf('name')],
  ] as const
  const what = new Intl.ListFormat(t('people.locale')).format(
    read.filter(([, count]) => count > 0).map(([key, count]) => c(key, { count })),
  )
  const over = wanted.length - MOST_PASTED
  const isLooking = state.is === 'looking'
  const words = state.is === 'stopped' && state.failure ? failureWords(t, state.failure) : undefined

  const change = (next: string) => {
    onText(next)
    find.forget()
  }

  return (
    <Dialog
      open
      width={640}
      onClose={onClose}
      title={c('contracts.many.title')}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.close')}
          </Button>
          {isLooking ? (
            <Button size="large" onClick={find.stop}>
              {c('contracts.many.stop')}
            </Button>
          ) : (
            wanted.length > 0 &&
            over <= 0 &&
            state.is !== 'done' && (
              <Button size="large" look="primary" onClick={() => find.start(list)}>
                {state.is === 'stopped' ? c('contracts.many.resume') : c('contracts.many.do', { count: wanted.length })}
              </Button>
            )
          )}
        </>
      }
    >
      <Field label={c('contracts.many.label')} hint={c('contracts.many.hint')}>
        {(given) => (
          <Area
            rows={6}
            spellCheck={false}
            {...given}
            value={text}
            readOnly={isLooking}
            onChange={(event) => change(event.target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text')
              // a browser takes minutes to paste ten thousand lines by itself
              if (pasted.length < LONG || isLooking) return
              event.preventDefault()
              const { selectionStart, selectionEnd } = event.currentTarget
              change(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd))
            }}
          />
        )}
      </Field>
      {wanted.length > 0 && (
        <p>
          {c('contracts.many.read', { what })} {twice.length > 0 && c('contracts.many.twice', { count: twice.length })}
        </p>
      )}
      {over > 0 && (
        <Notice tone="stop">{c('contracts.many.tooMany', { count: wanted.length, most: MOST_PASTED, over })}</Notice>
      )}
      {isLooking && (
        <output>
          <Bar max={state.total} value={state.done} aria-label={c('contracts.many.title')} />
          {c('contracts.many.progress', state)}
        </output>
      )}
      {state.is === 'stopped' && (
        <Notice tone={words ? 'stop' : 'wait'} title={words?.head} role="alert">
          {c(words ? 'contracts.many.failed' : 'contracts.many.stopped', { done: state.done, total: state.total })}
        </Notice>
      )}
      {state.is === 'done' && (
        <Notice tone={state.findings.rows.length > 0 ? 'ok' : 'wait'}>
          {state.findings.rows.length > 0
            ? c('contracts.many.found', { count: state.findings.rows.length })
            : c('contracts.many.none')}{' '}
          {state.findings.rows.length > MOST_IN_SET && c('contracts.many.tooManyFound', { most: MOST_IN_SET })}
        </Notice>
      )}
      {state.is === 'done' && (
        <>
          <ValueLines
            title={c('contracts.many.missing', { count: state.findings.missing.length })}
            values={state.findings.missing.map(({ value, line, text: said }) => ({
              line,
              text: said,
              why: value.by === 'sim' && value.isRounded ? c('contracts.many.why.rounded') : undefined,
            }))}
          />
          <ValueLines
            title={c('contracts.many.vague', { count: state.findings.vague.length })}
            values={state.findings.vague.map(({ count, line, text: said }) => ({
              line,
              text: said,
              why: c('contracts.many.why.vague', { count }),
            }))}
          />
        </>
      )}
      <ValueLines
        title={c('contracts.many.unreadable', { count: unreadable.length })}
        values={unreadable.map(({ why, line, text: said }) => ({
          line,
          text: said,
          why: c(`contracts.many.why.${why}`),
        }))}
      />
    </Dialog>
  )
}

const Area = styled('textarea')({ ...control, height: 'auto', padding: '8px 12px', resize: 'vertical' })

const Bar = styled('progress')({ display: 'block', width: '100%', height: 8, marginBottom: 4 })
