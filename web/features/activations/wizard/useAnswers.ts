import { formatIccid, parseIccid } from '#contract/iccid.ts'
import type { Step } from '../../../domain/activation.ts'
import { deviating } from '../../../domain/services.ts'
import { useWizardT, type WizardT } from '../../../i18n/activationWizard.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { formatDate, formatTime } from '../../../lib/format.ts'
import { wishOf, type WishedMoment } from './wishOf.ts'
import type { Wizard } from './useWizard.ts'

/** A moment in words: `maandag 23-11-2026 om 07:00 uur`, of a time that comes twice that night also which of the two. */
export function momentWords(w: WizardT, language: 'nl' | 'en', { at, which }: WishedMoment): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(at)
  const words = w('wizard.wish.words', { day, date: formatDate(at), time: formatTime(at) })
  return which ? `${words} (${w(`wizard.wish.${which}.short`)})` : words
}

/** What was answered per step, in a few words. */
export function useAnswers({ draft, code }: Wizard): Readonly<Record<Step, string>> {
  const w = useWizardT()
  const s = useServicesT()
  const { language } = useLanguage()
  const count = deviating(draft.services).length
  const type = w(draft.subscriptionType ? `wizard.type.${draft.subscriptionType}` : 'wizard.type.VOICEDATA')
  const { iccid } = parseIccid(draft.card)
  const sim = draft.sim === 'esim' ? 'eSIM' : iccid ? formatIccid(iccid) : w('wizard.sim.card')
  const moment = wishOf(draft)
  return {
    what: `${type}, ${sim}`,
    who: draft.name.trim() || draft.email.trim() || w('wizard.Somebody'),
    services: count === 0 ? w('wizard.services.none') : s('services.deviating', { count }),
    when: moment ? momentWords(w, language, moment) : w('wizard.when.now'),
    details: [draft.reference, code !== '' && w('wizard.code')].filter(Boolean).join(', '),
    review: '',
  }
}
