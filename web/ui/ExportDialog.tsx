import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { ExportSight, FileFormat } from '../domain/exportSight.ts'
import { useListsT, type ListsT } from '../i18n/lists.ts'
import { useT } from '../i18n/useT.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { failureWords } from './failureWords.ts'
import { LiveRegion } from './LiveRegion.tsx'
import { Notice } from './Notice.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { vars } from './theme.ts'

interface ExportDialogProps {
  /** What the list is of, in words. */
  readonly list: string
  readonly count: number
  readonly columns: number
  readonly sight: ExportSight | undefined
  readonly onStart: (format: FileFormat) => void
  readonly onStop: () => void
  readonly onSaveAgain: () => void
  /** Forgets the one that ended, for another. */
  readonly onAnother: () => void
  readonly onClose: () => void
}

const FORMATS: readonly FileFormat[] = ['semicolon', 'comma', 'xlsx']

/** Takes a list along as a file: what it will be, how far it is, what came of it. */
export function ExportDialog(props: ExportDialogProps) {
  const { list, count, columns, sight, onStart, onStop, onSaveAgain, onAnother, onClose } = props
  const t = useListsT()
  const common = useT()
  const [format, setFormat] = useState<FileFormat>('semicolon')
  const isRunning = sight?.is === 'reading' || sight?.is === 'making' || sight?.is === 'noting'
  const close = (
    <Button look="quiet" onClick={onClose}>
      {isRunning ? t('lists.export.goOn') : common('common.close')}
    </Button>
  )
  const start = (
    <Button look="primary" icon="download" onClick={() => onStart(format)}>
      {t('lists.export.do', { count })}
    </Button>
  )
  const another = <Button onClick={onAnother}>{t('lists.export.another')}</Button>
  const deeds =
    sight === undefined || sight.is === 'stopped' ? (
      start
    ) : isRunning ? (
      sight.is !== 'noting' && (
        <Button look="dangerText" onClick={onStop}>
          {t('lists.export.stop')}
        </Button>
      )
    ) : sight.is === 'done' ? (
      <>
        {another}
        <Button look="primary" icon="download" onClick={onSaveAgain}>
          {t('lists.export.again')}
        </Button>
      </>
    ) : (
      <>
        {another}
        <Button look="primary" icon="refresh-cw" onClick={sight.resume}>
          {t('lists.export.resume')}
        </Button>
      </>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('lists.export.title', { list })}
      actions={
        <>
          {close}
          {deeds}
        </>
      }
    >
      {sight?.is === 'stopped' && <Notice tone="off">{t('lists.export.stopped')}</Notice>}
      {sight === undefined || sight.is === 'stopped' ? (
        <>
          <p>{t('lists.export.what', { count, columns })}</p>
          <RadioGroup
            isStacked
            label={t('lists.export.format')}
            value={format}
            input={{ onChange: (event) => setFormat(event.currentTarget.value as FileFormat) }}
            options={FORMATS.map((value) => ({ value, label: t(`lists.export.${value}`) }))}
          />
        </>
      ) : isRunning ? (
        <Running sight={sight} t={t} />
      ) : (
        <Ended sight={sight} t={t} />
      )}
    </Dialog>
  )
}

function Running({ sight, t }: { readonly sight: ExportSight; readonly t: ListsT }) {
  const words =
    sight.is !== 'reading'
      ? t(sight.is === 'noting' ? 'lists.export.noting' : 'lists.export.making')
      : sight.total === undefined
        ? t('lists.export.start')
        : t('lists.export.progress', { done: sight.done, total: sight.total })
  const value = sight.is === 'reading' ? sight.done : 1
  const max = sight.is === 'reading' ? (sight.total ?? 1) : 1
  return (
    <>
      <Progress>
        <span>{words}</span>
        <progress aria-label={words} value={value} max={Math.max(max, 1)} />
      </Progress>
      <p>{t('lists.export.leave')}</p>
    </>
  )
}

function Ended({ sight, t }: { readonly sight: ExportSight; readonly t: ListsT }) {
  const common = useT()
  if (sight.is === 'failed') {
    const { head, more } = failureWords(common, sight.failure)
    return (
      <Notice tone="stop" role="alert" title={head}>
        {[...more, t('lists.export.failed', { done: sight.done, total: sight.total })].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    )
  }
  if (sight.is !== 'done') return null
  const { count, name, totalAtStart, totalAtEnd, elsewhere } = sight
  const read = count + elsewhere
  return (
    <>
      <LiveRegion>{t('lists.export.done', { count, name })}</LiveRegion>
      <Notice tone="ok" title={t('lists.export.done', { count, name })}>
        {totalAtStart === totalAtEnd && read === totalAtEnd && t('lists.export.equal')}
      </Notice>
      {totalAtStart !== totalAtEnd ? (
        <Notice tone="wait">{t('lists.export.changed', { start: totalAtStart, end: totalAtEnd, count })}</Notice>
      ) : (
        read !== totalAtEnd && (
          <Notice tone="wait">{t('lists.export.missing', { total: totalAtEnd, count: read })}</Notice>
        )
      )}
      {elsewhere > 0 && <Notice tone="off">{t('lists.export.elsewhere', { count: elsewhere })}</Notice>}
    </>
  )
}

const Progress = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  fontWeight: 500,
  '& progress': {
    appearance: 'none',
    width: '100%',
    height: 8,
    border: 0,
    borderRadius: 4,
    overflow: 'hidden',
    background: vars.offSoft,
  },
  '& progress::-webkit-progress-bar': { background: vars.offSoft },
  '& progress::-webkit-progress-value': { background: vars.primary.main },
  '& progress::-moz-progress-bar': { background: vars.primary.main },
})
