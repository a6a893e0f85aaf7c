import { lineSimFaults, type LineSim } from '../../../domain/lineSim.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'

/** What a SIM still wants before it can be sent, in words. */
export function useSimWords(sim: LineSim): string | undefined {
  const l = useLineDeedT()
  const { card, email, code } = lineSimFaults(sim)
  if (card) return l('ldeed.swap.card.empty')
  if (email) return l('ldeed.email.wrong')
  return code && l(`ldeed.code.${code}`)
}
