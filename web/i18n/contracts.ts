import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** The list of contracts. */
const contracts = texts({
  'contracts.title': { nl: 'Contracten', en: 'Contracts' },
  'contracts.label': { nl: 'Contracten, met pijltjes en spatie', en: 'Contracts, by arrow keys and space' },
  'contracts.none': { nl: 'KPN kent hier geen contracten.', en: 'KPN knows no contracts here.' },
  'contracts.unnumbered': { nl: 'zonder nummer', en: 'without a number' },
  'contracts.gone': { nl: 'Contract {id} is niet meer bij KPN', en: 'Contract {id} is no longer at KPN' },
  'contracts.failed': { nl: 'Contract {id} kon niet gelezen worden', en: 'Contract {id} could not be read' },
  'contracts.nobody': { nl: 'van niemand', en: 'nobody’s' },
  'contracts.changed': {
    nl: 'De lijst veranderde bij KPN terwijl u keek: eerst {before}, nu {now} contracten. Rijen kunnen verschoven zijn.',
    en: 'The list changed at KPN while you looked: {before} contracts first, {now} now. Rows may have moved.',
  },
  'contracts.moved': {
    nl: 'De lijst veranderde bij KPN terwijl u keek: een contract staat er nu twee keer in.',
    en: 'The list changed at KPN while you looked: a contract stands in it twice now.',
  },

  'contracts.column.number': { nl: 'Nummer', en: 'Number' },
  'contracts.column.name': { nl: 'Persoon', en: 'Person' },
  'contracts.column.product': { nl: 'Product', en: 'Product' },
  'contracts.column.state': { nl: 'Status', en: 'State' },
  'contracts.column.category': { nl: 'Soort', en: 'Category' },
  'contracts.column.simCard': { nl: 'Simkaart', en: 'SIM card' },
  'contracts.column.imei': { nl: 'IMEI', en: 'IMEI' },
  'contracts.column.extension': { nl: 'Toestelnr.', en: 'Extension' },
  'contracts.column.sipAccount': { nl: 'SIP-account', en: 'SIP account' },
  'contracts.column.fixedNumber': { nl: 'Vast nummer', en: 'Fixed number' },
  'contracts.filter.LASTNAME': { nl: 'Achternaam', en: 'Last name' },
  'contracts.filter.FIRSTNAME': { nl: 'Voornaam', en: 'First name' },
  'contracts.filter.SURNAME_PREFIX': { nl: 'Tussenvoegsel', en: 'Prefix' },
  'contracts.filter.PRODUCT_NAME': { nl: 'Product', en: 'Product' },
  'contracts.filter.PRODUCT_CATEGORY': { nl: 'Productsoort (KPN)', en: 'Product category (KPN)' },
  'contracts.filter.MOBILE_NUMBER': { nl: 'Mobiel nummer', en: 'Mobile number' },
  'contracts.filter.FIXED_NUMBER': { nl: 'Vast nummer', en: 'Fixed number' },
  'contracts.filter.SIM_CARD_NUMBER': { nl: 'Simkaart', en: 'SIM card' },
  'contracts.filter.IMEI': { nl: 'IMEI', en: 'IMEI' },
  'contracts.filter.EXTENSION': { nl: 'Toestelnr.', en: 'Extension' },
  'contracts.filter.STATE': { nl: 'Status', en: 'State' },
  'contracts.filter.CATEGORY': { nl: 'Soort', en: 'Category' },
  'contracts.filter.TEXT': { nl: 'Zoekt', en: 'Searches' },

  'contracts.category': { nl: 'Soort', en: 'Category' },
  'contracts.category.MOBILE': { nl: 'Mobiel', en: 'Mobile' },
  'contracts.category.FIXED': { nl: 'Vast', en: 'Fixed' },
  'contracts.category.FIXED_MOBILE': { nl: 'Vast-mobiel', en: 'Fixed-mobile' },
  'contracts.category.HARDWARE': { nl: 'Hardware', en: 'Hardware' },
  'contracts.category.SKYPE_FOR_BUSINESS': { nl: 'Skype', en: 'Skype' },
  'contracts.category.SOFTWARE': { nl: 'Software', en: 'Software' },
  'contracts.category.OTHER': { nl: 'Overig', en: 'Other' },
  'contracts.state': { nl: 'Status', en: 'State' },

  'contracts.cannotSort.kpn': { nl: 'KPN kan hier niet op sorteren.', en: 'KPN cannot sort by this.' },
  'contracts.cannotSort.set': {
    nl: 'Een selectie houdt haar eigen volgorde: KPN sorteert haar niet.',
    en: 'A selection keeps its own order: KPN does not sort it.',
  },

  'contracts.set': {
    nl: { one: 'Selectie van {count} contract', other: 'Selectie van {count} contracten' },
    en: { one: 'Selection of {count} contract', other: 'Selection of {count} contracts' },
  },
  'contracts.set.by': { nl: 'gemaakt door {owner} op {moment}', en: 'made by {owner} on {moment}' },
  'contracts.set.leave': { nl: 'Alle contracten', en: 'All contracts' },
  'contracts.set.missing': { nl: 'Deze selectie is er niet (meer).', en: 'This selection is not there (any more).' },
  'contracts.set.other': { nl: 'Deze selectie is niet van contracten.', en: 'This selection is not of contracts.' },
  'contracts.set.order': { nl: 'volgorde van de selectie', en: 'the selection’s order' },

  'contracts.choose': { nl: 'Kies {number}', en: 'Choose {number}' },
  'contracts.choose.all': {
    nl: { one: 'Selecteer {count}', other: 'Selecteer alle {count}' },
    en: { one: 'Select {count}', other: 'Select all {count}' },
  },
  'contracts.choose.tooMany': {
    nl: 'Alles kiezen kan tot {most} contracten; filter eerst.',
    en: 'All can be chosen up to {most} contracts; filter first.',
  },
  'contracts.chosen': {
    nl: { one: '{count} geselecteerd', other: '{count} geselecteerd' },
    en: { one: '{count} selected', other: '{count} selected' },
  },
  'contracts.choosing': { nl: '{done} van {total} gelezen', en: '{done} of {total} read' },
  'contracts.choosing.stop': { nl: 'Stoppen', en: 'Stop' },
  'contracts.choosing.failed': {
    nl: 'Niet alles kon gelezen worden; er is niets bij gekozen.',
    en: 'Not everything could be read; nothing was added.',
  },
  'contracts.chosen.clear': { nl: 'Selectie wissen', en: 'Clear selection' },
  'contracts.chosen.show': { nl: 'Alleen deze tonen', en: 'Show only these' },
  'contracts.chosen.link': { nl: 'Link kopiëren', en: 'Copy link' },
  'contracts.chosen.copied': { nl: 'Link gekopieerd', en: 'Link copied' },
  'contracts.chosen.notCopied': {
    nl: 'Deze browser geeft het klembord niet vrij; de link staat nu in de adresbalk.',
    en: 'This browser does not give its clipboard; the link stands in the address bar now.',
  },
  'contracts.chosen.notKept': {
    nl: 'De selectie kon niet bewaard worden.',
    en: 'The selection could not be kept.',
  },
  'contracts.chosen.tooMany': {
    nl: 'Een selectie kan tot {most} contracten bewaard worden.',
    en: 'A selection of up to {most} contracts can be kept.',
  },

  'contracts.find': { nl: 'Zoek in contracten', en: 'Search contracts' },
  'contracts.find.hint': { nl: 'Nummers, simkaarten, namen', en: 'Paste numbers, SIM cards or names' },
  'contracts.find.many': { nl: 'Meer tegelijk zoeken', en: 'Search for several' },

  'contracts.many.title': { nl: 'Meer contracten tegelijk zoeken', en: 'Search for several contracts' },
  'contracts.many.label': { nl: 'Wat u zoekt', en: 'What you look for' },
  'contracts.many.hint': {
    nl: 'Nummers, simkaarten of namen: één per regel, of met tab, komma of puntkomma ertussen.',
    en: 'Numbers, SIM cards or names: one per line, or with a tab, comma or semicolon between them.',
  },
  'contracts.many.read': {
    nl: 'Gelezen als {what}.',
    en: 'Read as {what}.',
  },
  'contracts.many.numbers': {
    nl: { one: '{count} nummer', other: '{count} nummers' },
    en: { one: '{count} number', other: '{count} numbers' },
  },
  'contracts.many.sims': {
    nl: { one: '{count} simkaart', other: '{count} simkaarten' },
    en: { one: '{count} SIM card', other: '{count} SIM cards' },
  },
  'contracts.many.names': {
    nl: { one: '{count} naam', other: '{count} namen' },
    en: { one: '{count} name', other: '{count} names' },
  },
  'contracts.many.twice': {
    nl: {
      one: '{count} staat er dubbel in en telt één keer.',
      other: '{count} staan er dubbel in en tellen één keer.',
    },
    en: { one: '{count} stands there twice and counts once.', other: '{count} stand there twice and count once.' },
  },
  'contracts.many.tooMany': {
    nl: 'Dit zijn er {count}; tot {most} kan in één keer. Haal er {over} weg.',
    en: 'These are {count}; up to {most} at once. Take {over} away.',
  },
  'contracts.many.do': {
    nl: { one: 'Zoek {count}', other: 'Zoek alle {count}' },
    en: { one: 'Search {count}', other: 'Search all {count}' },
  },
  'contracts.many.stop': { nl: 'Stoppen', en: 'Stop' },
  'contracts.many.resume': { nl: 'Verder zoeken', en: 'Go on searching' },
  'contracts.many.progress': { nl: '{done} van {total} opgezocht', en: '{done} of {total} looked up' },
  'contracts.many.failed': {
    nl: 'Gestopt bij {done} van {total}; wat gevonden is, blijft.',
    en: 'Stopped at {done} of {total}; what was found stays.',
  },
  'contracts.many.stopped': {
    nl: 'Gestopt bij {done} van {total}. Uw tekst staat er nog.',
    en: 'Stopped at {done} of {total}. Your text is still here.',
  },
  'contracts.many.unreadable': {
    nl: { one: '{count} kon niet gelezen worden', other: '{count} konden niet gelezen worden' },
    en: { one: '{count} could not be read', other: '{count} could not be read' },
  },
  'contracts.many.missing': {
    nl: { one: '{count} niet gevonden', other: '{count} niet gevonden' },
    en: { one: '{count} not found', other: '{count} not found' },
  },
  'contracts.many.vague': {
    nl: { one: '{count} naam zegt te weinig', other: '{count} namen zeggen te weinig' },
    en: { one: '{count} name says too little', other: '{count} names say too little' },
  },
  'contracts.many.line': { nl: 'regel {line}', en: 'line {line}' },
  'contracts.many.copy': { nl: 'Kopieer', en: 'Copy' },
  'contracts.many.copied': { nl: 'Gekopieerd', en: 'Copied' },
  'contracts.many.notCopied': {
    nl: 'Deze browser geeft het klembord niet vrij; selecteer de regels en kopieer ze zelf.',
    en: 'This browser does not give its clipboard; select the lines and copy them yourself.',
  },
  'contracts.many.rest': {
    nl: 'en nog {count}; kopiëren neemt ze allemaal mee',
    en: 'and {count} more; copying takes them all',
  },
  'contracts.many.none': {
    nl: 'Geen van deze is gevonden.',
    en: 'None of these was found.',
  },
  'contracts.many.found': {
    nl: { one: '{count} contract gevonden.', other: '{count} contracten gevonden.' },
    en: { one: '{count} contract found.', other: '{count} contracts found.' },
  },
  'contracts.many.tooManyFound': {
    nl: 'Dat zijn meer dan {most} contracten; zoek in delen.',
    en: 'These are more than {most} contracts; search in parts.',
  },
  'contracts.many.rest.show': { nl: 'Toon wat ontbreekt', en: 'Show what is missing' },
  'contracts.many.why.spreadsheet': {
    nl: 'de spreadsheet heeft de cijfers afgerond',
    en: 'the spreadsheet rounded its digits',
  },
  'contracts.many.why.rounded': {
    nl: 'eindigt op nullen: vermoedelijk afgerond door een spreadsheet',
    en: 'ends in zeros: rounded by a spreadsheet, presumably',
  },
  'contracts.many.why.cut': {
    nl: 'te kort voor een simkaart: cijfers weggevallen',
    en: 'too short for a SIM card: digits are lost',
  },
  'contracts.many.why.too_short': { nl: 'te kort voor een nummer', en: 'too short for a number' },
  'contracts.many.why.too_long': { nl: 'te lang', en: 'too long' },
  'contracts.many.why.foreign': { nl: 'geen Nederlands nummer', en: 'no Dutch number' },
  'contracts.many.why.no_such_range': { nl: 'zo begint geen nummer', en: 'no number begins like this' },
  'contracts.many.why.not_digits': { nl: 'geen nummer, simkaart of naam', en: 'no number, SIM card or name' },
  'contracts.many.why.vague': {
    nl: '{count} contracten; voeg een voornaam toe',
    en: '{count} contracts; add a first name',
  },
})

export type ContractsT = TextsOf<typeof contracts>

export const useContractsT = (): ContractsT => useTexts(contracts)
