import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** New sTN subscriptions out of a file. */
const many = texts({
  'many.title': { nl: 'Activeren met een bestand', en: 'Activate with a file' },
  'many.step.file': { nl: 'Bestand', en: 'File' },
  'many.step.columns': { nl: 'Kolommen', en: 'Columns' },
  'many.step.check': { nl: 'Controle', en: 'Check' },
  'many.step.codes': { nl: 'Codes en klaarzetten', en: 'Codes and preparing' },
  'many.steps': { nl: 'Stappen', en: 'Steps' },
  'many.back': { nl: 'Terug', en: 'Back' },
  'many.next': { nl: 'Verder naar {step}', en: 'On to {step}' },

  'many.file': { nl: 'CSV- of Excel-bestand', en: 'CSV or Excel file' },
  'many.file.hint': {
    nl: 'CSV met ; of , of tabs, ook uit een oude Excel; of XLSX. Hooguit {most} rijen. De bevestigingscodes blijven in deze browser.',
    en: 'CSV with ; or , or tabs, from an old Excel too; or XLSX. At most {most} rows. The confirmation codes stay in this browser.',
  },
  'many.paste': { nl: 'Of plak cellen uit een werkblad', en: 'Or paste cells of a spreadsheet' },
  'many.paste.hint': { nl: 'met de namen van de kolommen erboven', en: 'with the names of the columns above them' },
  'many.paste.read': { nl: 'Lees wat geplakt is', en: 'Read what was pasted' },
  'many.file.what': {
    nl: 'Eén rij per nieuw abonnement: een eSIM heeft een e-mailadres nodig, een kaart haar nummer. Ontbrekende referenties en bevestigingscodes maken wij. Een eerder resultatenbestand kan terug: wat gelukt is, wordt overgeslagen.',
    en: 'One row per new subscription: an eSIM needs an e-mail address, a card its number. We make the reference numbers and confirmation codes that are missing. An earlier results file can be put back in: what succeeded is left out.',
  },
  'many.file.empty': { nl: 'Hier staat geen enkele rij in.', en: 'There is not a single row in this.' },
  'many.file.unread': {
    nl: 'Dit bestand is niet te lezen. Bewaar het in Excel als XLSX of als CSV en kies het opnieuw.',
    en: 'This file cannot be read. Save it in Excel as XLSX or as CSV and choose it again.',
  },
  'many.file.many': {
    nl: 'Hooguit {most} rijen in één keer; dit zijn er {count}. Splits het bestand.',
    en: 'At most {most} rows at once; these are {count}. Split the file.',
  },
  'many.file.reading': { nl: 'Wordt gelezen', en: 'Being read' },
  'many.file.read': {
    nl: { one: '{name}: {count} rij', other: '{name}: {count} rijen' },
    en: { one: '{name}: {count} row', other: '{name}: {count} rows' },
  },
  'many.file.pasted': { nl: 'Geplakt', en: 'Pasted' },

  'many.columns.what': {
    nl: 'Wat staat er in elke kolom? Wat u niet kiest, gaat niet naar sTN; het komt wel terug in het bestand met resultaten.',
    en: 'What does each column hold? What you do not choose does not go to sTN; it does come back in the file of results.',
  },
  'many.column': { nl: 'Kolom {at}', en: 'Column {at}' },
  'many.column.none': { nl: 'Niet gebruiken', en: 'Do not use' },
  'many.columns.example': { nl: 'bijvoorbeeld {text}', en: 'such as {text}' },
  'many.columns.nothing': {
    nl: 'Kies ten minste de kolom met e-mailadressen of die met kaartnummers.',
    en: 'Choose at least the column of e-mail addresses or that of card numbers.',
  },
  'many.field.name': { nl: 'Voor wie', en: 'For whom' },
  'many.field.sim': { nl: 'eSIM of kaart', en: 'eSIM or card' },
  'many.field.card': { nl: 'Simkaart', en: 'SIM card' },
  'many.field.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'many.field.code': { nl: 'Bevestigingscode', en: 'Confirmation code' },
  'many.field.reference': { nl: 'Referentie', en: 'Reference' },
  'many.field.type': { nl: 'Soort abonnement', en: 'Kind of subscription' },
  'many.field.wish': { nl: 'Ingangsdatum', en: 'Start date' },
  'many.field.time': { nl: 'Tijd', en: 'Time' },
  'many.field.preset': { nl: 'Diensten', en: 'Services' },
  'many.field.environment': { nl: 'Omgeving', en: 'Environment' },
  'many.field.access': { nl: 'Toegang', en: 'Access' },
  'many.field.customer': { nl: 'Klantnummer', en: 'Customer number' },
  'many.field.status': { nl: 'Uitkomst van een eerdere reeks', en: 'Outcome of an earlier batch' },
  'many.field.sentAs': { nl: 'Referentie van een eerdere reeks', en: 'Reference of an earlier batch' },

  'many.check.good': {
    nl: { one: '{count} rij is in orde', other: '{count} rijen zijn in orde' },
    en: { one: '{count} row is in order', other: '{count} rows are in order' },
  },
  'many.check.bad': {
    nl: { one: '{count} rij nog niet', other: '{count} rijen nog niet' },
    en: { one: '{count} row is not yet', other: '{count} rows are not yet' },
  },
  'many.check.ended': {
    nl: {
      one: '{count} rij is al eerder verstuurd en blijft weg',
      other: '{count} rijen zijn al eerder verstuurd en blijven weg',
    },
    en: { one: '{count} row was sent before and is left out', other: '{count} rows were sent before and are left out' },
  },
  'many.check.other': {
    nl: {
      one: '{count} rij gaat naar omgeving SP16002: andere maandkosten, dat verandert de factuur. Alleen na afspraak met uw accountmanager.',
      other:
        '{count} rijen gaan naar omgeving SP16002: andere maandkosten, dat verandert de factuur. Alleen na afspraak met uw accountmanager.',
    },
    en: {
      one: '{count} row goes to environment SP16002: other monthly fees, which changes the invoice. Only as agreed with your account manager.',
      other:
        '{count} rows go to environment SP16002: other monthly fees, which changes the invoice. Only as agreed with your account manager.',
    },
  },
  'many.check.mend': {
    nl: 'Verbeter ze hier, of ga verder zonder. Aan uw bestand verandert niets.',
    en: 'Mend them here, or go on without them. Your file is not changed.',
  },
  'many.check.row': { nl: 'Rij {line}', en: 'Row {line}' },
  'many.check.more': {
    nl: {
      one: 'Nog {count} rij; die staat ook in het bestand met fouten.',
      other: 'Nog {count} rijen; die staan ook in het bestand met fouten.',
    },
    en: {
      one: '{count} more row; it is in the file of faults too.',
      other: '{count} more rows; they are in the file of faults too.',
    },
  },
  'many.check.download': { nl: 'Fouten als CSV', en: 'Faults as CSV' },
  'many.check.all': { nl: 'Alles is in orde.', en: 'Everything is in order.' },
  'many.check.none': { nl: 'Geen enkele rij is in orde.', en: 'Not a single row is in order.' },
  'many.check.line': { nl: 'Rij', en: 'Row' },
  'many.check.field': { nl: 'Kolom', en: 'Column' },
  'many.check.value': { nl: 'Waarde', en: 'Value' },
  'many.check.fault': { nl: 'Fout', en: 'Fault' },

  'many.columns.used': {
    nl: { one: '{count} kolom gebruikt', other: '{count} kolommen gebruikt' },
    en: { one: '{count} column used', other: '{count} columns used' },
  },
  'many.columns.results': {
    nl: 'Dit is een resultatenbestand van ons: de kolommen van toen herkennen we vanzelf. Wat gelukt of nog onbekend is, blijft straks weg.',
    en: 'This is a results file of ours: we know its columns by themselves. What succeeded or is still unknown will be left out.',
  },
  'many.leave.title': { nl: 'Weggaan van dit bestand?', en: 'Leave this file?' },
  'many.leave.text': {
    nl: {
      one: '{count} rij is gelezen, maar nog niet klaargezet. Wat u hier verbeterde gaat verloren, en gedownloade codes horen dan nergens meer bij.',
      other:
        '{count} rijen zijn gelezen, maar nog niet klaargezet. Wat u hier verbeterde gaat verloren, en gedownloade codes horen dan nergens meer bij.',
    },
    en: {
      one: '{count} row was read but is not prepared yet. What you mended here is lost, and codes that you downloaded belong to nothing any more.',
      other:
        '{count} rows were read but are not prepared yet. What you mended here is lost, and codes that you downloaded belong to nothing any more.',
    },
  },
  'many.leave.go': { nl: 'Weggaan', en: 'Leave' },
  'many.leave.stay': { nl: 'Hier blijven', en: 'Stay here' },

  'many.fault.empty': { nl: 'Ontbreekt.', en: 'Is missing.' },
  'many.fault.word': { nl: 'Dit woord kennen we hier niet.', en: 'This word is not known here.' },
  'many.fault.sim.empty': {
    nl: 'Geef een e-mailadres voor een eSIM, of het nummer van een kaart.',
    en: 'Give an e-mail address for an eSIM, or the number of a card.',
  },
  'many.fault.both': {
    nl: 'Een eSIM met een kaartnummer: haal een van de twee weg.',
    en: 'An eSIM with a card number: take one of the two away.',
  },
  'many.fault.card.spreadsheet': {
    nl: 'Excel maakte hier een getal van (zoals 8,93E+18): de cijfers zijn weg. Haal het nummer opnieuw uit de bron, met de kolom als tekst.',
    en: 'Excel made a number of this (such as 8.93E+18): the digits are gone. Take the number from its source again, with the column as text.',
  },
  'many.fault.rounded': {
    nl: 'De laatste cijfers zijn nullen: Excel bewaart er maar 15. Haal het nummer opnieuw uit de bron, met de kolom als tekst.',
    en: 'The last digits are zeros: Excel keeps only 15. Take the number from its source again, with the column as text.',
  },
  'many.fault.card.too_short': {
    nl: 'Te weinig cijfers: een kaartnummer heeft er 19 of 20. Er is iets afgeknipt, of nullen zijn weggevallen.',
    en: 'Too few digits: a card number has 19 or 20. Something was cut off, or zeros were lost.',
  },
  'many.fault.card.too_long': {
    nl: 'Te veel cijfers: een kaartnummer heeft er 19 of 20.',
    en: 'Too many digits: a card number has 19 or 20.',
  },
  'many.fault.card.not_digits': { nl: 'Een kaartnummer bestaat uit cijfers.', en: 'A card number is made of digits.' },
  'many.fault.email.form': { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' },
  'many.fault.code.form': {
    nl: 'Alleen letters, cijfers en tekens, zonder spaties.',
    en: 'Only letters, digits and symbols, without spaces.',
  },
  'many.fault.code.long': { nl: 'Hooguit 10 tekens.', en: 'At most 10 characters.' },
  'many.fault.reference.long': { nl: 'Hooguit 15 tekens.', en: 'At most 15 characters.' },
  'many.fault.spreadsheet': {
    nl: 'Excel maakte hier een getal van: de cijfers zijn weg. Haal de waarde opnieuw uit de bron, met de kolom als tekst.',
    en: 'Excel made a number of this: the digits are gone. Take the value from its source again, with the column as text.',
  },
  'many.fault.day': {
    nl: 'Dit is geen datum. Schrijf 2026-11-23 of 23-11-2026.',
    en: 'This is not a date. Write 2026-11-23 or 23-11-2026.',
  },
  'many.fault.time': { nl: 'Geef een tijd, zoals 07:00.', en: 'Give a time, such as 07:00.' },
  'many.fault.skipped': {
    nl: 'Die nacht gaat de klok van 02:00 naar 03:00: deze tijd bestaat niet.',
    en: 'That night the clocks go from 02:00 to 03:00: this time does not exist.',
  },
  'many.fault.twice': {
    nl: 'Die nacht komt deze tijd twee keer. Schrijf er het verschil bij: +02:00 is de eerste, +01:00 de tweede, zoals 2027-10-31T02:30:00+02:00.',
    en: 'That night this time comes twice. Add the offset: +02:00 is the first, +01:00 the second, such as 2027-10-31T02:30:00+02:00.',
  },
  'many.fault.past': { nl: 'Dit moment is al geweest.', en: 'This moment has passed.' },
  'many.fault.zeros': {
    nl: 'Excel haalde de nullen vooraan weg: geef het nummer zoals sTN het schrijft.',
    en: 'Excel took the zeros at the front away: give the number as sTN writes it.',
  },
  'many.fault.unknown': {
    nl: 'Dit is geen klantnummer van u bij sTN.',
    en: 'This is no customer number of yours at sTN.',
  },
  'many.fault.contradiction': {
    nl: 'Alle internet is geblokkeerd, en toch staat roaming aan: haal een van de twee weg.',
    en: 'All internet is blocked, and yet roaming is on: take one of the two away.',
  },
  'many.fault.same': { nl: 'Staat ook in rij {line}.', en: 'Stands in row {line} too.' },
  'many.fault.twin': {
    nl: 'Rij {line} is precies hetzelfde. Zijn het er echt twee? Geef deze dan een eigen referentie.',
    en: 'Row {line} is exactly the same. Are they really two? Then give this one a reference of its own.',
  },

  'many.codes.what': {
    nl: {
      one: 'Bij {count} rij hoort een bevestigingscode: de gebruiker typt haar bij het installeren van de eSIM.',
      other: 'Bij {count} rijen hoort een bevestigingscode: de gebruiker typt haar bij het installeren van de eSIM.',
    },
    en: {
      one: '{count} row has a confirmation code: the user types it when installing the eSIM.',
      other: '{count} rows have a confirmation code: the user types it when installing the eSIM.',
    },
  },
  'many.codes.once': {
    nl: 'Bewaar ze nu: na het klaarzetten zijn ze nergens meer te zien, ook niet voor een beheerder. Zonder code is een eSIM niet te installeren.',
    en: 'Keep them now: once prepared they are nowhere to be seen, not even by an admin. Without its code an eSIM cannot be installed.',
  },
  'many.codes.none': { nl: 'Bij deze rijen hoort geen bevestigingscode.', en: 'These rows have no confirmation code.' },
  'many.codes.download': {
    nl: { one: 'Download {count} code', other: 'Download {count} codes' },
    en: { one: 'Download {count} code', other: 'Download {count} codes' },
  },
  'many.codes.kept': { nl: 'Gedownload.', en: 'Downloaded.' },
  'many.codes.first': { nl: 'Download eerst de codes.', en: 'Download the codes first.' },
  'many.codes.again': {
    nl: 'De rijen veranderden sindsdien: download opnieuw.',
    en: 'The rows changed since: download again.',
  },
  'many.name': { nl: 'Naam van de reeks', en: 'Name of the batch' },
  'many.name.usual': { nl: 'Activeer {count} abonnementen', en: 'Activate {count} subscriptions' },
  'many.plan.what': {
    nl: 'Daarna controleren we elke kaart bij sTN en kijken we of een referentie al gebruikt is; er wordt nog niets verstuurd. U start de reeks zelf.',
    en: 'After that we check every card with sTN and whether a reference number was used before; nothing is sent yet. You start the batch yourself.',
  },
  'many.plan': {
    nl: { one: 'Zet {count} rij klaar', other: 'Zet {count} rijen klaar' },
    en: { one: 'Prepare {count} row', other: 'Prepare {count} rows' },
  },
  'many.plan.big': {
    nl: 'Dit is te veel in één keer: {mb} MB, en er passen {most} MB in een reeks. Splits het bestand, of laat kolommen weg die u niet gebruikt.',
    en: 'This is too much at once: {mb} MB, and a batch holds {most} MB. Split the file, or leave out columns that you do not use.',
  },
  'many.plan.busy': { nl: 'Wordt klaargezet', en: 'Being prepared' },
})

export type ManyT = TextsOf<typeof many>
export const useManyT = (): ManyT => useTexts(many)
