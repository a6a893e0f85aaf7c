import type { Command } from '#contract/portal/ledger.ts'
import { changesIn } from '../../../domain/changeNote.ts'
import { SIM_REASONS } from '../../../domain/simChoice.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'

/** What our ledger keeps beside a deed, for whoever may read it: why, where it went from and to, and a note. */
export function DeedStory({ command }: { readonly command: Command }) {
  const c = useContractDeedT()
  const known = SIM_REASONS.find((one) => one === command.reason)
  const reason = known ? c(`cdeed.reason.${known}`) : command.reason
  const changes = changesIn(command)
  const note = changes.length > 0 ? null : command.note
  const words = [reason, note].filter(Boolean).join(' · ')
  return (
    <>
      {changes.map(({ field, was, becomes }) => (
        <p key={field}>
          <del>{was}</del> <ins>{becomes}</ins>
        </p>
      ))}
      {words && <p>{words}</p>}
    </>
  )
}
