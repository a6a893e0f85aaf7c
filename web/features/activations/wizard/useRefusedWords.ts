import type { ActivationField } from '../../../domain/activation.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import type { Refusal } from './refusal.ts'

/** sTN's refusal of a field in words, at that field. */
export function useRefusedWords(refusal: Refusal | undefined) {
  const w = useWizardT()
  return (field: ActivationField): string | undefined => {
    const said = refusal?.fields.get(field)
    if (!said) return undefined
    if (said.code === 'reference_used') return w('wizard.reference.used')
    if (said.code === 'MaximumLength' && field === 'referenceNumber') return w('wizard.reference.long')
    if (said.code === 'MaximumLength' && field === 'confirmationCode') return w('wizard.code.long')
    if (said.code === 'MaximumLength') return w('wizard.refused.long')
    return said.message
      ? w('wizard.refused.field', { message: said.message })
      : w('wizard.refused.here', { code: said.code })
  }
}
