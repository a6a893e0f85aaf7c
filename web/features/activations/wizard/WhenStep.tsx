import { readWish, type Which } from '../../../domain/wishDate.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { formatDate } from '../../../lib/format.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Narrow } from './Narrow.ts'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'
import { momentWords } from './useAnswers.ts'
import { useRefusedWords } from './useRefusedWords.ts'
import { wishOf } from './wishOf.ts'

const offsetOf = (iso: string) => iso.slice(-6)

/** Now, or a day and a time as Dutch clocks show them, whatever the zone of this computer. */
export function WhenStep({ wizard, refusal }: StepProps) {
  const w = useWizardT()
  const { language } = useLanguage()
  const refused = useRefusedWords(refusal)('wishDate')
  const { draft, change, faultAt } = wizard
  const { day, time } = draft
  const wish = readWish(day, time)
  const moment = wishOf(draft)
  const fault = faultAt('wishDate')
  const places = { date: day === '' ? '' : formatDate(`${day}T12:00:00Z`), time }
  const words =
    fault === 'skipped'
      ? w('wizard.wish.skipped', places)
      : fault && fault !== 'twice'
        ? w(`wizard.wish.${fault}`)
        : refused
  // a time that is not there, and a moment that has passed, are the time's; half a date is the date's
  const isDays = fault === 'day' || (fault === 'empty' && day === '')
  return (
    <StepRoom wizard={wizard}>
      <RadioGroup
        label={w('wizard.when')}
        value={draft.when}
        options={[
          { value: 'now', label: w('wizard.when.now'), hint: w('wizard.when.now.text') },
          { value: 'wish', label: w('wizard.when.wish'), hint: w('wizard.when.wish.hint') },
        ]}
        input={{ onChange: (event) => change({ when: event.target.value === 'wish' ? 'wish' : 'now' }) }}
      />
      {draft.when === 'wish' && (
        <Narrow>
          <TextField
            type="date"
            label={w('wizard.day')}
            value={day}
            error={isDays ? words : undefined}
            onChange={(event) => change({ day: event.target.value, which: undefined })}
          />
          <TextField
            type="time"
            label={w('wizard.time')}
            labelNote={w('wizard.time.zone')}
            value={time}
            error={isDays ? undefined : words}
            onChange={(event) => change({ time: event.target.value, which: undefined })}
          />
          {wish.kind === 'twice' && (
            <>
              <Notice tone="wait">{w('wizard.wish.twice', places)}</Notice>
              <RadioGroup
                label={w('wizard.wish.which', { time })}
                value={draft.which ?? ''}
                options={(['first', 'second'] as const).map((one) => ({
                  value: one,
                  label: w(`wizard.wish.${one}`, { offset: offsetOf(wish[one].iso) }),
                }))}
                input={{ onChange: (event) => change({ which: event.target.value as Which }) }}
              />
            </>
          )}
          {moment && fault === undefined && (
            <Notice tone="flow" title={momentWords(w, language, moment)}>
              {w('wizard.wish.sent', { iso: moment.iso })}
            </Notice>
          )}
        </Narrow>
      )}
    </StepRoom>
  )
}
