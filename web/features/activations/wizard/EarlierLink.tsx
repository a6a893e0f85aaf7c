import { useQuery } from '@tanstack/react-query'
import { commandQueries } from '../../../data/commands.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { formatMoment } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'

/** To the activation that stands in the way: by sTN's id once there is one, by our command until then. */
export function EarlierLink({ commandId }: { readonly commandId: string }) {
  const w = useWizardT()
  const { data: command } = useQuery(commandQueries.followed(commandId))
  return (
    <TextLink to={paths.activation(command?.progress?.upstreamId ?? commandId)}>
      {command
        ? w('wizard.reference.earlier', { who: command.operator, time: formatMoment(command.sentAt) })
        : w('wizard.reference.earlierOne')}
    </TextLink>
  )
}
