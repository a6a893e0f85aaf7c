import { fill, texts } from './text.ts'
import type { Language } from './text.ts'

/** The sheet for whoever gets an eSIM: in their language, whatever that of the screen is. */
const handOut = texts({
  'sheet.title': { nl: 'Uw nieuwe eSIM', en: 'Your new eSIM' },
  'sheet.titleFor': { nl: 'Uw nieuwe eSIM, {name}', en: 'Your new eSIM, {name}' },
  'sheet.intro': {
    nl: 'U krijgt een e-mail van sTN met een QR-code. Daarmee zet u de eSIM op uw telefoon. Zorg dat u wifi hebt.',
    en: 'You will get an e-mail from sTN with a QR code. With it you put the eSIM on your phone. Make sure you have Wi-Fi.',
  },
  'sheet.email': { nl: 'E-mail komt op', en: 'E-mail comes to' },
  'sheet.email.none': { nl: 'het adres dat is opgegeven', en: 'the address that was given' },
  'sheet.from': { nl: 'Werkt vanaf', en: 'Works from' },
  'sheet.from.soon': { nl: 'zodra sTN klaar is', en: 'as soon as sTN is ready' },
  'sheet.number': { nl: 'Uw nummer', en: 'Your number' },
  'sheet.number.later': { nl: 'volgt zodra het bekend is', en: 'follows as soon as it is known' },
  'sheet.reference': { nl: 'Kenmerk', en: 'Reference' },
  'sheet.code': { nl: 'Bevestigingscode', en: 'Confirmation code' },
  'sheet.code.text': {
    nl: 'Schrijf hier de code die u krijgt. Hij staat niet in de e-mail.',
    en: 'Write the code that you are given here. It is not in the e-mail.',
  },
  'sheet.iphone': { nl: 'iPhone', en: 'iPhone' },
  'sheet.iphone.1': { nl: 'Open Instellingen, Mobiel netwerk.', en: 'Open Settings, Mobile Service.' },
  'sheet.iphone.2': { nl: 'Tik op Voeg eSIM toe, Gebruik QR-code.', en: 'Tap Add eSIM, Use QR Code.' },
  'sheet.iphone.3': {
    nl: 'Richt de camera op de code in de e-mail.',
    en: 'Point the camera at the code in the e-mail.',
  },
  'sheet.iphone.4': {
    nl: 'Vul de bevestigingscode in en tik op Ga door.',
    en: 'Enter the confirmation code and tap Continue.',
  },
  'sheet.iphone.5': {
    nl: 'Noem de lijn Werk en kies hem voor data.',
    en: 'Name the line Work and choose it for data.',
  },
  'sheet.android': { nl: 'Android', en: 'Android' },
  'sheet.android.1': {
    nl: 'Open Instellingen, Verbindingen, Simbeheer.',
    en: 'Open Settings, Connections, SIM manager.',
  },
  'sheet.android.2': { nl: 'Tik op eSIM toevoegen, QR-code scannen.', en: 'Tap Add eSIM, Scan QR code.' },
  'sheet.android.3': {
    nl: 'Richt de camera op de code in de e-mail.',
    en: 'Point the camera at the code in the e-mail.',
  },
  'sheet.android.4': {
    nl: 'Vul de bevestigingscode in en bevestig.',
    en: 'Enter the confirmation code and confirm.',
  },
  'sheet.android.5': { nl: 'Zet mobiele data op de nieuwe eSIM.', en: 'Set mobile data to the new eSIM.' },
  'sheet.names': {
    nl: 'Op sommige toestellen heten de menu’s iets anders.',
    en: 'On some devices the menus have slightly other names.',
  },
  'sheet.help': { nl: 'Lukt het niet?', en: 'Does it not work?' },
  'sheet.help.text': {
    nl: 'Vraag het aan wie u dit blad gaf, en noem het kenmerk.',
    en: 'Ask whoever gave you this sheet, and mention the reference.',
  },
  'sheet.lost': { nl: 'Toestel kwijt?', en: 'Device lost?' },
  'sheet.lost.text': {
    nl: 'Meld het meteen: de eSIM kan geblokkeerd worden.',
    en: 'Say so at once: the eSIM can be blocked.',
  },

  'sheet.print': { nl: 'Afdrukken', en: 'Print' },
  'sheet.close': { nl: 'Sluiten', en: 'Close' },
  'sheet.language': { nl: 'Taal van het blad', en: 'Language of the sheet' },
  'sheet.page': { nl: 'Uitdeelblad', en: 'Hand-out sheet' },
  'sheet.none': {
    nl: 'Voor deze activatie is er geen uitdeelblad.',
    en: 'There is no hand-out sheet for this activation.',
  },
  'sheet.none.text': {
    nl: 'Een blad is er alleen bij een eSIM.',
    en: 'There is a sheet only where somebody gets an eSIM.',
  },
})

export type SheetKey = keyof typeof handOut

/** A text of the sheet in a language of its own choice. */
export const sheetText = (language: Language, key: SheetKey, given?: Readonly<Record<string, string>>): string =>
  fill<string>(language, handOut[key][language], given).join('')
