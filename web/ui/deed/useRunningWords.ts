import type { Command } from '#contract/portal/ledger.ts'
import { useContractDeedT } from '../../i18n/contractDeeds.ts'
import { formatTime } from '../../lib/format.ts'

const ROWS = [
  'simBlock',
  'simUnblock',
  'simReplace',
  'contractMove',
  'contractSeparate',
  'contractPortOut',
  'contractTerminate',
] as const

/** What is under way with a contract, since when and by whom; undefined for what is no deed with one. */
export function useRunningWords(command: Command): string | undefined {
  const c = useContractDeedT()
  const row = ROWS.find((one) => one === command.row)
  if (!row) return undefined
  const words = { what: c(`cdeed.running.${row}`), time: formatTime(command.sentAt), operator: command.operator }
  return c(command.state === 'unknown' ? 'cdeed.running.unknown' : 'cdeed.running.text', words)
}
