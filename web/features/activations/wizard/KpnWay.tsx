import { useWizardT } from '../../../i18n/activationWizard.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { WizardDraft } from './draft.ts'

/** At KPN a new number is a basket of a person's: it opens with the templates whose contract asks about an eSIM. */
export function KpnWay({ draft: { personId, name } }: { readonly draft: WizardDraft }) {
  const w = useWizardT()
  return personId === null ? (
    <Button look="primary" cannot={w('wizard.kpn.person')}>
      {w('wizard.kpn.toBasket')}
    </Button>
  ) : (
    <Button look="primary" to={paths.basket.newEsim(personId)} after={<Icon name="arrow-right" />}>
      {w('wizard.kpn.go', { name })}
    </Button>
  )
}
