import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { knownColumns, moveColumn, type ListColumn, type ListColumns } from '../domain/listSettings.ts'
import { useListsT } from '../i18n/lists.ts'
import { Button } from './Button.tsx'
import { control } from './control.ts'
import { Dialog } from './Dialog.tsx'
import { IconButton } from './IconButton.tsx'
import { LiveRegion } from './LiveRegion.tsx'
import { vars } from './theme.ts'

interface ColumnsDialogProps {
  /** What the list is of, in words. */
  readonly list: string
  readonly columns: ListColumns
  readonly shown: readonly ListColumn[]
  readonly labelOf: (id: string) => string
  /** The columns are a view's: they last when the view is saved. */
  readonly isInView: boolean
  readonly onShow: (columns: ListColumn[]) => void
  readonly onClose: () => void
}

/** Px; between them nobody sees a difference worth a choice. */
const WIDTHS = [
  [null, 'lists.width.auto'],
  [100, 'lists.width.narrow'],
  [160, 'lists.width.middle'],
  [240, 'lists.width.wide'],
  [360, 'lists.width.widest'],
] as const

/** Which columns, in which order, how wide: every step by key or by click, nothing by dragging alone. */
export function ColumnsDialog({ list, columns, shown, labelOf, isInView, onShow, onClose }: ColumnsDialogProps) {
  const t = useListsT()
  const [chosen, setChosen] = useState<ListColumn[]>([...shown])
  const [said, setSaid] = useState('')
  const hidden = columns.all
    .filter((id) => !chosen.some((column) => column.id === id))
    .map((id): ListColumn => ({ id, width: null }))

  const move = (id: string, by: -1 | 1) => {
    const next = moveColumn(chosen, id, by)
    setChosen(next)
    setSaid(t('lists.columns.moved', { column: labelOf(id), place: next.findIndex((column) => column.id === id) + 1 }))
  }
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, { id, width: null }] : chosen.filter((column) => column.id !== id))
  const widen = (id: string, width: number | null) =>
    setChosen(chosen.map((column) => (column.id === id ? { id, width } : column)))

  const check = (id: string, isOn: boolean) => (
    <label>
      <input
        type="checkbox"
        aria-label={t('lists.columns.show', { column: labelOf(id) })}
        checked={isOn}
        disabled={id === columns.key}
        onChange={(event) => toggle(id, event.target.checked)}
      />
      <span>{labelOf(id)}</span>
      {id === columns.key && <small>{t('lists.columns.key')}</small>}
    </label>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      width={560}
      title={t('lists.columns.title', { list })}
      actions={
        <>
          <Button look="quiet" onClick={() => setChosen(knownColumns([], columns))}>
            {t('lists.columns.usual')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('lists.cancel')}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              onShow(chosen)
              onClose()
            }}
          >
            {t('lists.columns.do', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p>{t(isInView ? 'lists.columns.inView' : 'lists.columns.what')}</p>
      <List>
        {/* one list, so that a box keeps the focus when its column comes or goes */}
        {[...chosen, ...hidden].map(({ id, width }, at) => (
          <li key={id}>
            {check(id, at < chosen.length)}
            {at < chosen.length && (
              <>
                <select
                  aria-label={t('lists.columns.width', { column: labelOf(id) })}
                  data-size="small"
                  value={String(width)}
                  onChange={(event) => widen(id, event.target.value === 'null' ? null : Number(event.target.value))}
                >
                  {WIDTHS.map(([px, word]) => (
                    <option key={word} value={String(px)}>
                      {t(word)}
                    </option>
                  ))}
                  {!WIDTHS.some(([px]) => px === width) && (
                    <option value={String(width)}>{t('lists.width.px', { px: width! })}</option>
                  )}
                </select>
                <IconButton
                  small
                  icon="arrow-up"
                  label={t('lists.columns.up', { column: labelOf(id) })}
                  aria-disabled={at === 0}
                  onClick={() => move(id, -1)}
                />
                <IconButton
                  small
                  icon="arrow-down"
                  label={t('lists.columns.down', { column: labelOf(id) })}
                  aria-disabled={at === chosen.length - 1}
                  onClick={() => move(id, 1)}
                />
              </>
            )}
          </li>
        ))}
      </List>
      <LiveRegion>{said}</LiveRegion>
    </Dialog>
  )
}

const List = styled('ul')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minHeight: 40,
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& label': { flex: 1, minWidth: 0, minHeight: 32, display: 'flex', alignItems: 'center', gap: 10, cursor: 'pointer' },
  '& label > span': { minWidth: 0, overflowWrap: 'anywhere' },
  '& small': { fontSize: 12, color: vars.text.disabled, '@media (max-width: 767.95px)': { display: 'none' } },
  '& select': { ...control, width: 'auto', maxWidth: 130, flex: 'none' },
  '& option': { background: vars.background.paper, color: vars.text.primary },
  '& button[aria-disabled=true]': { opacity: 0.35, cursor: 'default' },
})
