import type { ReactNode } from 'react'
import type { ContractSubject } from '../../domain/contractSubject.ts'
import type { DeedView } from '../../domain/deed.ts'
import type { SimChoosing } from '../../domain/simChoice.ts'
import { useContractDeedRich, useContractDeedT } from '../../i18n/contractDeeds.ts'
import { CodeOnce } from './CodeOnce.tsx'
import { ReplaceForm } from './ReplaceForm.tsx'
import { useContractRefusal } from './useContractRefusal.ts'
import { useSimWants } from './useSimWants.ts'

interface ReplaceFormParts {
  /** What it still wants, in words. */
  readonly wants: string | undefined
  /** What follows, and that there is no way back. */
  readonly follows: ReactNode
  /** What is told once, in the receipt. */
  readonly once: ReactNode
  readonly children: ReactNode
}

interface Replacing {
  readonly run: DeedView
  readonly choosing: SimChoosing
  readonly code: string
}

/** What a replacement asks and says, for the dialog of a contract and for the search alike. */
export function useReplaceForm(contract: ContractSubject, { run, choosing, code }: Replacing): ReplaceFormParts {
  const c = useContractDeedT()
  const rich = useContractDeedRich()
  const { kind, email, day } = choosing.choice
  const refusal = useContractRefusal(run, { day, email: kind === 'esim' ? email : undefined })
  return {
    wants: useSimWants(choosing),
    follows: rich(`cdeed.replace.text.${choosing.choice.kind}`, { back: <b>{c('cdeed.replace.back')}</b> }),
    once: code !== '' && <CodeOnce code={code} />,
    children: <ReplaceForm contract={contract} choosing={choosing} refusal={refusal} />,
  }
}
