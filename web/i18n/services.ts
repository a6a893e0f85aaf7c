import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** sTN's 26 services in words: what each is, and what it means where its name does not say. */
const services = texts({
  'services.group.voice': { nl: 'Bellen', en: 'Calling' },
  'services.group.internet': { nl: 'Internet', en: 'Internet' },
  'services.group.shield': { nl: 'Afschermen', en: 'Shielding' },
  'services.group.abroad': { nl: 'Data in het buitenland', en: 'Data abroad' },
  'services.group.bundles': { nl: 'Bundels', en: 'Bundles' },

  'services.voiceMail': { nl: 'Voicemail', en: 'Voicemail' },
  'services.voiceRoaming': { nl: 'Bellen in het buitenland', en: 'Calling while abroad' },
  'services.internationalDialing': {
    nl: 'Vanuit Nederland naar het buitenland bellen',
    en: 'Calling from the Netherlands to abroad',
  },
  'services.premiumServices': { nl: '0900-nummers', en: '0900 numbers' },
  'services.entertainmentServices': { nl: '0906, 0909 en 18xy', en: '0906, 0909 and 18xy' },
  'services.internetAccess': { nl: 'Internettoegang', en: 'Internet access' },
  'services.mobilePay': { nl: 'MobilePay (APN)', en: 'MobilePay (APN)' },
  'services.blockData': { nl: 'Alle internet blokkeren', en: 'Block all internet' },
  'services.fixedIp': { nl: 'Vast IP-adres', en: 'Fixed IP address' },
  'services.dataUsageNotification': { nl: 'Melding bij dataverbruik', en: 'Notice of data usage' },
  'services.blockExceptionCountries': { nl: 'Uitzonderingslanden blokkeren', en: 'Block exception countries' },
  'services.blockSatelliteDestinations': {
    nl: 'Satellietbestemmingen blokkeren',
    en: 'Block satellite destinations',
  },
  'services.dataRoamingEU': { nl: 'Data in de EU', en: 'Data in the EU' },
  'services.dataRoamingOutsideEU': { nl: 'Data buiten de EU', en: 'Data outside the EU' },
  'services.dataRoamingLimitation': { nl: 'Limiet in euro', en: 'Limit in euros' },
  'services.dataRoamingLimitationNotification': {
    nl: 'Bericht van KPN over de limiet',
    en: 'Message from KPN about the limit',
  },
  'services.dataRoamingLimitationOverrideAllowed': {
    nl: 'Zelf over de limiet mogen gaan',
    en: 'User may go over the limit',
  },
  'services.notificationInfo': { nl: 'Sms met tarieven in het buitenland', en: 'Text message with rates abroad' },
  'services.benefitCountriesA15000MB': { nl: 'Landen A, 15 GB', en: 'Countries A, 15 GB' },
  'services.benefitCountriesB7500MB': { nl: 'Landen B, 7,5 GB', en: 'Countries B, 7.5 GB' },
  'services.restOfTheWorld5000MB': { nl: 'Rest van de wereld, 5 GB', en: 'Rest of the world, 5 GB' },
  'services.worldBundle7500MB': { nl: 'Wereldbundel, 7,5 GB per keer', en: 'World bundle, 7.5 GB each' },
  'services.benefitCountriesA15000MBMax': { nl: 'Landen A: hooguit 10', en: 'Countries A: at most 10' },
  'services.benefitCountriesB7500MBMax': { nl: 'Landen B: hooguit 10', en: 'Countries B: at most 10' },
  'services.restOfTheWorld5000MBMax': {
    nl: 'Rest van de wereld: hooguit 10',
    en: 'Rest of the world: at most 10',
  },
  'services.worldBundle7500MBMax': { nl: 'Wereldbundel: hooguit 10', en: 'World bundle: at most 10' },
  'services.max': { nl: 'max. 10', en: 'max. 10' },

  'services.meaning.premiumServices': { nl: 'betaalde informatienummers', en: 'paid information numbers' },
  'services.meaning.entertainmentServices': {
    nl: 'amusement en nummerinformatie',
    en: 'entertainment and directory enquiries',
  },
  'services.meaning.internetAccess': { nl: 'gewone toegang tot internet', en: 'normal internet access' },
  'services.meaning.blockData': { nl: 'geen data over het mobiele netwerk', en: 'no data over the mobile network' },
  'services.meaning.fixedIp': {
    nl: 'het toestel kan een andere APN nodig hebben: vraag de servicedesk',
    en: 'the device may need another APN: ask the service desk',
  },
  'services.meaning.dataUsageNotification': {
    nl: 'sms aan de gebruiker bij zoveel data in NL en EU',
    en: 'text to the user at so much data in NL and EU',
  },
  'services.meaning.dataRoamingLimitation': {
    nl: 'voor data in het buitenland',
    en: 'for data abroad',
  },
  'services.meaning.mobilePay': {
    nl: 'toegangspunt voor betalen met MobilePay',
    en: 'access point for payment with MobilePay',
  },
  'services.meaning.dataRoamingOutsideEU': {
    nl: '“niet gezet” is sTN’s standaard: aan noch uit',
    en: '“not set” is sTN’s default: neither on nor off',
  },
  'services.meaning.dataRoamingLimitationOverrideAllowed': {
    nl: 'dan houdt de limiet de kosten niet tegen',
    en: 'the limit then does not stop the costs',
  },
  'services.meaning.bundle': {
    nl: 'max. 10: hooguit tien keer per maand, standaard uit',
    en: 'max. 10: at most ten times a month, default off',
  },

  'services.on': { nl: 'aan', en: 'on' },
  'services.off': { nl: 'uit', en: 'off' },
  'services.unset': { nl: 'niet gezet', en: 'not set' },
  'services.default': { nl: 'standaard {value}', en: 'default {value}' },
  'services.leave': { nl: 'Standaard: {value}', en: 'Default: {value}' },
  'services.leave.named': { nl: '{service}: aan sTN overlaten', en: '{service}: leave it to sTN' },
  'services.value.none': { nl: 'geen', en: 'none' },
  'services.value.mb': { nl: 'bij {amount} MB', en: 'at {amount} MB' },
  'services.value.euro': { nl: '€ {amount}', en: '€{amount}' },

  'services.preset': { nl: 'Voorinstelling', en: 'Preset' },
  'services.preset.none': { nl: 'Standaard', en: 'Default' },
  'services.preset.office': { nl: 'Kantoor Nederland', en: 'Office NL' },
  'services.preset.traveller': { nl: 'Reiziger', en: 'Traveller' },
  'services.preset.dataOnly': { nl: 'Alleen data', en: 'Data only' },
  'services.preset.own': { nl: '{name} (eigen)', en: '{name} (own)' },
  'services.preset.remove': { nl: 'Verwijder voorinstelling {name}', en: 'Remove preset {name}' },
  'services.preset.name': { nl: 'Naam van de voorinstelling', en: 'Name of the preset' },
  'services.preset.save': { nl: 'Bewaar', en: 'Save' },
  'services.preset.taken': { nl: 'Deze naam is er al.', en: 'This name is taken.' },
  'services.preset.failed': { nl: 'Niet bewaard. Probeer het opnieuw.', en: 'Not saved. Try again.' },

  'services.deviating': {
    nl: { one: '{count} wijkt af van de standaard', other: '{count} wijken af van de standaard' },
    en: { one: '{count} differs from the default', other: '{count} differ from the default' },
  },
  'services.of': { nl: 'van de {count} diensten van sTN', en: 'of the {count} services of sTN' },
  'services.sent': {
    nl: { one: '{count} gaat mee', other: '{count} gaan mee' },
    en: { one: '{count} is sent', other: '{count} are sent' },
  },
  'services.reset': { nl: 'Alles standaard', en: 'All default' },

  'services.clash.blockedRoaming': {
    nl: 'Alle internet is geblokkeerd, en toch staat data in het buitenland aan ({services}). Kies een van de twee.',
    en: 'All internet is blocked, yet data abroad is on ({services}). Choose one of the two.',
  },
  'services.clash.blockedInternet': {
    nl: 'Alle internet is geblokkeerd: {services} doet dan niets.',
    en: 'All internet is blocked: {services} then does nothing.',
  },
  'services.clash.roamingWithoutInternet': {
    nl: 'Zonder internettoegang doet {services} niets.',
    en: 'Without internet access {services} does nothing.',
  },
  'services.clash.limitWithoutRoaming': {
    nl: 'Een limiet voor data in het buitenland, terwijl data in het buitenland uit staat.',
    en: 'A limit for data abroad, while data abroad is off.',
  },
  'services.clash.maxWithoutBundle': {
    nl: 'Een maximum zonder de bundel zelf: {services}.',
    en: 'A maximum without the bundle itself: {services}.',
  },
  'services.clash.overLimit': {
    nl: 'Wie zelf over de limiet mag gaan, wordt er niet door tegengehouden: de kosten kunnen verder oplopen.',
    en: 'Who may go over the limit is not held by it: the costs can rise further.',
  },
  'services.clash.voiceOnDataOnly': {
    nl: 'Alleen data, en toch {services}: dat doet dan niets.',
    en: 'Data only, yet {services}: that then does nothing.',
  },
  'services.clash.fix': { nl: 'Zet uit', en: 'Switch off' },
  'services.clash.leave': { nl: 'Laat weg', en: 'Leave out' },
})

export type ServicesT = TextsOf<typeof services>

export const useServicesT = (): ServicesT => useTexts(services)
