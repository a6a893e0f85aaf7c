import { ApiError } from '../../../data/errors.ts'
import type { DeedView } from '../../../domain/deed.ts'
import { lineRefusal, type LineField } from '../../../domain/lineRefusal.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useStillRefused, type SentValues } from '../../../ui/deed/useStillRefused.ts'

const NOTHING: SentValues = {}

/**
 * sTN's refusal of the last press in words: for what names no field, and at the field that it is about, until that holds
 * another value than `values` had at the press.
 */
export function useLineRefusal(run: Pick<DeedView, 'pressed' | 'again'>, values = NOTHING) {
  const { pressed } = run
  const l = useLineDeedT()
  const problem = pressed.at === 'failed' && pressed.failure instanceof ApiError ? pressed.failure.problem : undefined
  const refusal = lineRefusal(problem)
  const still = useStillRefused(run, values, [...(refusal?.fields.keys() ?? [])])
  const ruleWords = refusal?.rule && l(`ldeed.refused.${refusal.rule}`)
  const at = (field: LineField | `services.${string}`): string | undefined => {
    const said = refusal?.fields.get(field)
    if (!said || !still.has(field)) return undefined
    if (said.isTooLong && (field === 'code' || field === 'note')) return l(`ldeed.refused.long.${field}`)
    if (said.message) return l('ldeed.refused.field', { message: said.message })
    return ruleWords ?? l('ldeed.refused.here')
  }
  const general = ruleWords ?? (refusal && refusal.fields.size > 0 ? l('ldeed.refused.look') : undefined)
  // under sTN's code: as words of our own for it
  const code = problem?.upstreamCode
  const codes = code !== undefined && general !== undefined ? { [code]: general.replace(/\.$/, '') } : {}
  return { at, codes, hasFields: refusal !== undefined && refusal.fields.size > 0 }
}

export type LineRefused = ReturnType<typeof useLineRefusal>['at']
