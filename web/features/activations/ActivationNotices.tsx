import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { knownStatus } from '../../domain/activationList.ts'
import { isStuck, type ActivationRecord } from '../../domain/activationRecord.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { useNow } from '../../lib/useNow.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What has to be read or done about it: why it failed, that it hangs, that sTN says a word we do not know. */
export function ActivationNotices({ record }: { readonly record: ActivationRecord }) {
  const a = useActivationsT()
  const now = useNow()
  const { status, reason, type } = record
  const reference = record.reference ?? record.id
  return (
    <>
      {status === 'ERROR' && (
        <Notice tone="stop" title={a('activation.error')}>
          <p>{reason ? a('activation.error.said', { reason }) : a('activation.error.silent')}</p>
          <p>{a(type === 'ACTIVATENEW' ? 'activation.error.new' : 'activation.error.other', { reference })}</p>
        </Notice>
      )}
      {isStuck(record, now) && (
        <Notice tone="wait" title={a('activation.stuck')}>
          {a('activation.stuck.text', { reference })}
        </Notice>
      )}
      {!knownStatus(status) && !isActivationOver(status) && (
        <Notice tone="wait">{a('activation.raw', { status: status || '–' })}</Notice>
      )}
    </>
  )
}
