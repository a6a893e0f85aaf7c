import type { Command } from '#contract/portal/ledger.ts'

/** Nothing about a command moves any more: it was refused, or upstream's last word is in. */
export const isSettled = (command: Command): boolean =>
  command.state === 'not-applied' || (command.state === 'accepted' && command.progress?.final === true)

/** Another write of the same kind has to wait for this one (design section 5, subject). */
export const isUnderWay = (command: Command): boolean => command.state !== 'planned' && !isSettled(command)
