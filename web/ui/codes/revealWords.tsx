import type { ReactNode } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { IDENTIFICATIONS } from '#contract/portal/reveal.ts'
import { SECRET_CODES } from '../../domain/secretCode.ts'
import type { ContractPageT } from '../../i18n/contractPage.ts'

/** A code that was shown, in a timeline: which and why is told to whoever may read it in the ledger. */
export function revealWords(
  c: ContractPageT,
  { request, reason }: Command,
): { readonly title: string; readonly more?: ReactNode } {
  const told = typeof request === 'object' && request !== null ? (request as Readonly<Record<string, unknown>>) : {}
  // sTN's stands in a list: `results.0.puk`
  const field = String(told['field']).split('.').at(-1)
  const code = SECRET_CODES.find((one) => one === field)
  const how = IDENTIFICATIONS.find((one) => one === told['identifiedBy'])
  const more = [reason, how && c(`contractPage.reveal.how.${how}`)].filter(Boolean).join(' · ')
  return {
    title: c('contractPage.did.shown', { code: c(code ? `contractPage.code.${code}` : 'contractPage.did.code') }),
    ...(more && { more: <p>{more}</p> }),
  }
}
