import { styled } from '@mui/material/styles'
import { Suspense, useState, type ReactNode } from 'react'
import type { View } from '#contract/portal/views.ts'
import type { ExportSight, FileFormat } from '../domain/exportSight.ts'
import { addFilter, type ListColumns, type ListSettings } from '../domain/listSettings.ts'
import { useListsT } from '../i18n/lists.ts'
import { later } from '../lib/later.ts'
import { Button } from './Button.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FilterWords } from './FilterWords.tsx'
import { IconButton } from './IconButton.tsx'
import { ListFrame } from './ListFrame.tsx'
import { ListTool } from './ListTool.tsx'
import { Menu } from './Menu.tsx'
import { Notice } from './Notice.tsx'
import type { ViewFault } from './ViewNameDialog.tsx'

const ColumnsDialog = later(async () => (await import('./ColumnsDialog.tsx')).ColumnsDialog)
const FilterDialog = later(async () => (await import('./FilterDialog.tsx')).FilterDialog)
const ViewNameDialog = later(async () => (await import('./ViewNameDialog.tsx')).ViewNameDialog)
const ViewRemoveDialog = later(async () => (await import('./ViewRemoveDialog.tsx')).ViewRemoveDialog)
const ShareDialog = later(async () => (await import('./ShareDialog.tsx')).ShareDialog)
const ExportDialog = later(async () => (await import('./ExportDialog.tsx')).ExportDialog)

type Kept = Promise<ViewFault | undefined>

/** A list as its screen keeps it. */
interface ListSight {
  readonly settings: ListSettings
  readonly views: readonly View[]
  readonly view: View | undefined
  readonly isMissing: boolean
  readonly hasFailed: boolean
  readonly isChanged: boolean
  readonly choose: (id: string | undefined) => void
  readonly change: (part: Partial<ListSettings>) => void
  readonly link: () => string
  readonly save: (name: string) => Kept
  readonly update: (view: View, part: Partial<Pick<View, 'name' | 'shared'> & ListSettings>) => Kept
  readonly remove: (view: View) => Kept
}

/** Taking the list along as a file. */
interface ListExport {
  /** Rows that there are; none yet while nobody knows. */
  readonly count: number | undefined
  readonly sight: ExportSight | undefined
  readonly onStart: (format: FileFormat) => void
  readonly onStop: () => void
  readonly onSaveAgain: () => void
  readonly onAnother: () => void
}

interface ListToolsProps {
  /** What the list is of, in words; the title of its dialogs and files. */
  readonly title: string
  readonly list: ListSight
  readonly columns: ListColumns
  readonly labelOf: (column: string) => string
  /** What can be filtered by; left out where upstream cannot filter at all, and views would say nothing. */
  readonly filters?: {
    readonly columns: readonly { readonly value: string; readonly label: string }[]
    readonly labelOf: (column: string) => string
    readonly applies: (column: string) => boolean
    /** A value in words, where upstream's own is none. */
    readonly wordOf?: (column: string, value: string) => string
    /** What `above` shows already. */
    readonly isAbove?: (column: string) => boolean
  }
  /** Between the tabs and the filters: a search, filters within reach. */
  readonly above?: ReactNode
  readonly countOf: (view: View | undefined) => number | undefined
  readonly export: ListExport
  readonly children: ReactNode
}

type Open = 'columns' | 'filter' | 'save' | 'rename' | 'remove' | 'share' | 'export'

/** Everything around the rows of a list: views as tabs, filters as words, columns, link and export. */
export function ListTools(props: ListToolsProps) {
  const { title, list, columns, labelOf, filters, countOf, children } = props
  const t = useListsT()
  const [open, setOpen] = useState<Open>()
  const { settings, view, isChanged, change } = list
  const close = () => setOpen(undefined)
  const ownView = view?.own ? view : undefined

  const removeFilter = (column: string, value: string) =>
    change({
      filters: settings.filters
        .map((one) => (one.column === column ? { column, values: one.values.filter((other) => other !== value) } : one))
        .filter(({ values }) => values.length > 0),
    })

  const viewTools = filters && (
    <>
      {ownView && (
        <Menu
          sections={[
            {
              key: 'view',
              choices: [
                { key: 'rename', label: t('lists.rename'), onChoose: () => setOpen('rename') },
                { key: 'remove', label: t('lists.remove'), icon: 'x', onChoose: () => setOpen('remove') },
              ],
            },
          ]}
          renderOpener={(given) => (
            <IconButton small icon="ellipsis" label={t('lists.more', { name: ownView.name })} {...given} />
          )}
        />
      )}
      {!ownView && (
        <ListTool icon="plus" label={t(view ? 'lists.saveOwn' : 'lists.save')} onClick={() => setOpen('save')} />
      )}
    </>
  )
  return (
    <ListFrame
      views={view && !view.own ? [...list.views, view] : list.views}
      chosen={view}
      countOf={countOf}
      onChoose={list.choose}
      hasTabs={filters !== undefined}
      viewTools={viewTools}
      tools={
        <>
          {filters && <ListTool icon="link" label={t('lists.share')} onClick={() => setOpen('share')} />}
          <ListTool
            icon="columns-3"
            label={`${t('lists.columns')} ${settings.columns.length}/${columns.all.length}`}
            onClick={() => setOpen('columns')}
          />
          <ExportButton sight={props.export.sight} onOpen={() => setOpen('export')} />
        </>
      }
    >
      {list.isMissing && (
        <Notice tone="wait" title={t('lists.missing')}>
          {t('lists.missing.more')}
        </Notice>
      )}
      {list.hasFailed && <Notice tone="wait">{t('lists.viewsFailed')}</Notice>}
      {filters ? (
        <Filters>
          {props.above}
          <FilterWords
            filters={settings.filters
              .filter(({ column }) => !filters.isAbove?.(column))
              .map(({ column, values }) => ({
                column,
                label: filters.labelOf(column),
                values,
                wordOf: filters.wordOf && ((value) => filters.wordOf!(column, value)),
                isOff: !filters.applies(column),
              }))}
            onRemove={removeFilter}
          >
            {filters.columns.length > 0 && (
              <Button size="small" icon="plus" onClick={() => setOpen('filter')}>
                {t('lists.filter')}
              </Button>
            )}
            {settings.filters.length > 1 && (
              <Button look="quiet" size="small" onClick={() => change({ filters: [] })}>
                {t('lists.filter.clear')}
              </Button>
            )}
            {isChanged && ownView && (
              <Button look="outlined" size="small" onClick={() => void list.update(ownView, settings)}>
                {t('lists.saveChanges')}
              </Button>
            )}
            {isChanged && ownView && (
              <Button look="quiet" size="small" icon="plus" onClick={() => setOpen('save')}>
                {t('lists.saveNew')}
              </Button>
            )}
            {isChanged && (
              <Button look="quiet" size="small" icon="undo-2" onClick={() => list.choose(view?.id)}>
                {t('lists.undoChanges')}
              </Button>
            )}
          </FilterWords>
        </Filters>
      ) : (
        props.above
      )}
      {children}
      <Suspense fallback={null}>
        {open === 'columns' && (
          <ColumnsDialog
            list={title}
            columns={columns}
            shown={settings.columns}
            labelOf={labelOf}
            isInView={view !== undefined}
            onShow={(shown) => change({ columns: shown })}
            onClose={close}
          />
        )}
        {open === 'filter' && filters && (
          <FilterDialog
            columns={filters.columns}
            onAdd={(column, value) => change({ filters: addFilter(settings.filters, column, value) })}
            onClose={close}
          />
        )}
        {open === 'save' && <ViewNameDialog kind="save" name="" onKeep={list.save} onClose={close} />}
        {open === 'rename' && ownView && (
          <ViewNameDialog
            kind="rename"
            name={ownView.name}
            onKeep={(name) => list.update(ownView, { name })}
            onClose={close}
          />
        )}
        {open === 'remove' && ownView && (
          <ViewRemoveDialog name={ownView.name} onRemove={() => list.remove(ownView)} onClose={close} />
        )}
        {open === 'share' && (
          <ShareDialog
            link={list.link()}
            isShared={ownView?.shared}
            onShare={(shared) => (ownView ? list.update(ownView, { shared }) : Promise.resolve(undefined))}
            onClose={close}
          />
        )}
        {open === 'export' && (
          <ExportDialog
            {...props.export}
            list={title}
            count={props.export.count ?? 0}
            columns={settings.columns.length}
            onClose={close}
          />
        )}
      </Suspense>
    </ListFrame>
  )
}

/** A search, filters within reach and filters as words: one line as long as there is room, and always on a phone. */
const Filters = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '10px 24px',
  // rows before filters: what does not fit is a swipe away
  '@media (max-width: 767.95px)': {
    flexWrap: 'nowrap',
    overflowX: 'auto',
    padding: '8px 16px',
    '& > *': { flex: 'none' },
    '& > fieldset': { flexWrap: 'nowrap', whiteSpace: 'nowrap' },
    '& [role=group]': { maxWidth: 'none' },
  },
})
