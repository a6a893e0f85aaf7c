import { formatTime } from '../../lib/format.ts'

/** The time of day at which something was read (ms since 1970), or undefined when nothing was. */
export const readTime = (at: number): string | undefined => (at > 0 ? formatTime(at) : undefined)
