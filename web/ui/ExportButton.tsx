import type { ExportSight } from '../domain/exportSight.ts'
import { useListsT } from '../i18n/lists.ts'
import { ListTool } from './ListTool.tsx'

interface ExportButtonProps {
  readonly sight: ExportSight | undefined
  readonly onOpen: () => void
}

/** Says how far the export is while its dialog is closed. */
export function ExportButton({ sight, onOpen }: ExportButtonProps) {
  const t = useListsT()
  const percent = sight?.is === 'reading' && sight.total ? Math.floor((100 * sight.done) / sight.total) : 0
  const words =
    sight?.is === 'reading'
      ? t('lists.export.underWay', { percent })
      : t(sight?.is === 'done' ? 'lists.export.ready' : 'lists.export')
  return (
    <ListTool
      icon={sight?.is === 'done' ? 'circle-check' : 'download'}
      label={words}
      isWorded={sight?.is === 'reading' || sight?.is === 'done'}
      onClick={onOpen}
    />
  )
}
