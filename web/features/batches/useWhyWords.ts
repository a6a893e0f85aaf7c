import { useMemo } from 'react'
import { ERRORS, type ErrorCode } from '#contract/errors.ts'
import type { BatchItem } from '#contract/portal/batches.ts'
import { deedOf, isActivation } from '../../domain/batch.ts'
import { useBatchesT, type BatchesT } from '../../i18n/batches.ts'
import { useDeedT, type DeedT } from '../../i18n/deed.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useT } from '../../i18n/useT.ts'
import { kpnSaid, type OwnCodes } from '../../ui/deed/kpnWords.ts'
import { useContractCodes } from '../../ui/deed/useContractCodes.ts'
import { trackStatus } from '../../ui/trackWords.ts'

const OWN = ['target_gone', 'not_found', 'duplicate', 'subject_busy', 'sealed', 'card_taken', 'reference_used'] as const

const isError = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code)

/** Why a row of a batch stands where it stands, in words; empty where its state says all. */
export function useWhyWords(row: string): (item: BatchItem) => string {
  const t = useT()
  const b = useBatchesT()
  const d = useDeedT()
  const codes = useContractCodes()
  return useMemo(() => {
    const words = { t, b, d, codes, row }
    return (item) => {
      const waited = item.earlier.length > 0 ? b('batches.because.earlier', { count: item.earlier.length }) : ''
      return [told(words, item), waited].filter(Boolean).join(' ')
    }
  }, [t, b, d, codes, row])
}

interface Words {
  readonly t: Translate
  readonly b: BatchesT
  readonly d: DeedT
  readonly codes: OwnCodes
  readonly row: string
}

function told({ t, b, d, codes, row }: Words, { state, why }: BatchItem): string {
  if (state === 'unknown') return b('batches.because.unknown')
  const who = isActivation(row) ? 'sTN' : 'KPN'
  if (state === 'accepted') return b('batches.because.accepted', { who })
  if (!why) return state === 'failed' ? b('batches.because.failed', { who }) : ''
  const { code, order, upstreamCode, message } = why
  if (order) {
    const status = trackStatus(t, order.status ?? '').word.toLowerCase()
    return b('batches.because.order', { order: order.kpnReference ?? order.id, status })
  }
  const deed = deedOf(row)
  if (code === 'not_possible') return deed ? b(`batches.because.state.${deed}`) : b('batches.because.not_possible')
  if (code === 'not_found' && isActivation(row)) return b('batches.because.card_unknown')
  if (code === 'check_failed') return b('batches.because.check_failed', { who })
  const own = OWN.find((one) => one === code)
  if (own) return b(`batches.because.${own}`)
  const said = kpnSaid(d, { code: upstreamCode, text: message }, codes)
  if (said !== undefined) return said
  if (code === 'target_refused') return b('batches.because.target_refused')
  const head = isError(code) ? t(`errors.${code}`, { who }) : code
  return message === null ? head : `${head} ${b('batches.because.said', { who, message })}`
}
