import { useWizardT } from '../../../i18n/activationWizard.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import type { WizardDraft } from './draft.ts'

/** At KPN a new number is a basket of a person's: there its template and the eSIM's characteristics are filled in. */
export function KpnWay({ draft }: { readonly draft: WizardDraft }) {
  const w = useWizardT()
  return draft.personId === null ? (
    <Button look="primary" to={paths.people()}>
      {w('wizard.kpn.people')}
    </Button>
  ) : (
    <Button look="primary" to={paths.basket.new(draft.personId)}>
      {w('wizard.kpn.go', { name: draft.name })}
    </Button>
  )
}
