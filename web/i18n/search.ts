import { texts } from './text.ts'

/** Words of the palette that finds people and lines. */
export const search = texts({
  'search.title': { nl: 'Zoeken', en: 'Search' },
  'search.field': { nl: 'Nummer, naam of simkaart', en: 'Number, name or SIM card' },
  'search.readAs': { nl: 'gelezen als {number}…', en: 'read as {number}…' },
  'search.readAsWhole': { nl: 'gelezen als {number}', en: 'read as {number}' },
  'search.readAsName': { nl: 'gelezen als naam', en: 'read as a name' },
  'search.start': {
    nl: 'Typ vier cijfers of meer van een nummer, een simkaart of een personeelsnummer, of een deel van een naam.',
    en: 'Type four digits or more of a number, a SIM card or an employee number, or a part of a name.',
  },
  'search.results': { nl: 'Gevonden', en: 'Results' },
  'search.contracts': { nl: 'Contracten · {count} gevonden', en: 'Contracts · {count} found' },
  'search.stn': { nl: 'sTN-lijnen · {count} gevonden', en: 'sTN lines · {count} found' },
  'search.people': { nl: 'Mensen · {count} gevonden', en: 'People · {count} found' },
  'search.found': {
    nl: { one: '{count} gevonden', other: '{count} gevonden' },
    en: { one: '{count} found', other: '{count} found' },
  },
  'search.more': { nl: 'KPN heeft er meer; typ verder.', en: 'KPN has more; type on.' },
  'search.unseen': {
    nl: 'KPN vond dit op iets dat de lijst niet toont, zoals een e-mailadres.',
    en: 'KPN found this by something that the list does not show, such as an e-mail address.',
  },
  'search.none': { nl: 'Niets gevonden', en: 'Nothing found' },
  'search.none.number': {
    nl: 'Geen mobiel of vast nummer, simkaart of personeelsnummer met “{typed}”.',
    en: 'No mobile or fixed number, SIM card or employee number with “{typed}”.',
  },
  'search.none.long': {
    nl: 'Geen simkaart of personeelsnummer met “{typed}”.',
    en: 'No SIM card or employee number with “{typed}”.',
  },
  'search.none.name': {
    nl: 'Bij KPN heet niemand “{typed}”, niemand heeft dat als personeelsnummer, en hier is voor niemand met die naam een sTN-lijn geactiveerd.',
    en: 'At KPN nobody is called “{typed}”, nobody has it as an employee number, and no sTN line was activated here for that name.',
  },
  'search.busy': { nl: 'Wordt gezocht', en: 'Searching' },
  'search.failed': { nl: 'Zoeken lukte niet.', en: 'The search failed.' },
  'search.failedPartly': {
    nl: 'Een deel van de zoekvraag bleef zonder antwoord.',
    en: 'A part of the search got no answer.',
  },
  'search.again': { nl: 'Opnieuw zoeken', en: 'Search again' },
  'search.sim': { nl: 'simkaart', en: 'SIM card' },
  'search.employee': { nl: 'personeelsnummer', en: 'employee number' },
  'search.nameless': { nl: 'op niemands naam', en: 'in nobody’s name' },
  'search.noNumber': { nl: 'zonder nummer', en: 'no number' },
  'search.nobody': {
    nl: 'Dit contract staat bij KPN niet onder een persoon.',
    en: 'At KPN this contract stands under no person.',
  },
  'search.opening': { nl: 'Persoon wordt opgezocht', en: 'Looking up the person' },
  'search.choose': { nl: 'kiezen', en: 'choose' },
})
