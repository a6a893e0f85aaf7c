import { useMedia } from '../../lib/useMedia.ts'

/** Below 768 px everything is one column and tables have two lines per row (look, section 6). */
export const useIsPhone = (): boolean => useMedia('(max-width: 767.95px)')

/** From 1200 px on the side pane stands beside the form; below it is a bar that opens. */
export const useIsWide = (): boolean => useMedia('(min-width: 1200px)')
