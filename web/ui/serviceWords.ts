import { SERVICES, type ServiceKey } from '#contract/stn/services.ts'
import type { ServiceValue } from '../domain/services.ts'
import type { ServicesT } from '../i18n/services.ts'

/** A value of a service in words; one of sTN's texts that we do not know stays as it is. */
export function valueWords(s: ServicesT, value: ServiceValue): string {
  if (value === null) return s('services.unset')
  if (typeof value === 'boolean') return s(value ? 'services.on' : 'services.off')
  const euros = /^Limit (\d+)$/.exec(value)?.[1]
  if (euros) return s('services.value.euro', { amount: euros })
  const megabytes = /^Data Usage Notification (\d+) MB$/.exec(value)?.[1]
  if (megabytes) return s('services.value.mb', { amount: megabytes })
  return value === SERVICES.dataUsageNotification.default ? s('services.value.none') : value
}

/** What a service means, where its name does not say it all. */
export function meaningOf(s: ServicesT, key: ServiceKey): string | undefined {
  switch (key) {
    case 'premiumServices':
    case 'entertainmentServices':
    case 'internetAccess':
    case 'blockData':
    case 'fixedIp':
    case 'dataUsageNotification':
    case 'dataRoamingLimitation':
    case 'mobilePay':
    case 'dataRoamingOutsideEU':
    case 'dataRoamingLimitationOverrideAllowed':
      return s(`services.meaning.${key}`)
    default:
      return undefined
  }
}
