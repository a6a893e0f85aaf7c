import { texts } from './text.ts'

/** A joiner's, mover's and leaver's work, and that of groups. Comes along with its screens. */
export const peopleWork = texts({
  'work.activate': { nl: 'Activeer eSIM', en: 'Activate eSIM' },
  'work.activate.off': { nl: 'sTN is niet ingesteld', en: 'sTN is not set up' },
  'work.checklist': { nl: 'Checklist', en: 'Checklist' },
  'work.checklist.begun': { nl: 'verhuizing en vertrek lopen al', en: 'move and departure are open already' },

  'work.move': { nl: 'Verplaatsen', en: 'Move' },
  'work.delete': { nl: 'Verwijderen…', en: 'Delete…' },
  'work.newPerson': { nl: 'Nieuwe persoon', en: 'New person' },
  'work.newCostCenter': { nl: 'Nieuwe kostenplaats', en: 'New cost centre' },
  'work.newGroup': { nl: 'Nieuwe groep', en: 'New group' },
  'work.rename': { nl: 'Naam wijzigen', en: 'Rename' },
  'work.remove': { nl: 'Opheffen…', en: 'Remove…' },

  'work.noun.move': { nl: 'verplaatsen', en: 'moving' },
  'work.noun.activate': { nl: 'een eSIM activeren', en: 'activating an eSIM' },
  'work.noun.checklist': { nl: 'een checklist beginnen', en: 'beginning a checklist' },
  'work.noun.delete': { nl: 'verwijderen', en: 'deleting' },
  'work.noun.person': { nl: 'een nieuwe persoon', en: 'a new person' },
  'work.noun.cost-center': { nl: 'een nieuwe kostenplaats', en: 'a new cost centre' },
  'work.noun.group': { nl: 'een nieuwe groep', en: 'a new group' },
  'work.noun.rename': { nl: 'de naam wijzigen', en: 'renaming' },
  'work.noun.remove': { nl: 'opheffen', en: 'removing' },
  'work.cannot.contracts': {
    nl: {
      one: 'er staat nog {count} contract op deze naam',
      other: 'er staan nog {count} contracten op deze naam',
    },
    en: { one: '{count} contract is still in this name', other: '{count} contracts are still in this name' },
  },
  'work.cannot.some': {
    nl: { one: 'laat eerst weg wie niet mee kan', other: 'laat eerst de {count} weg die niet mee kunnen' },
    en: {
      one: 'first leave out whoever cannot come along',
      other: 'first leave out the {count} who cannot come along',
    },
  },

  'work.delete.title': { nl: 'Verwijder {name}', en: 'Delete {name}' },
  'work.delete.press': { nl: 'Verwijder {name}', en: 'Delete {name}' },
  'work.delete.text': {
    nl: '{name} verdwijnt uit {place} en uit alle lijsten bij KPN. Dat is niet terug te draaien: wie terugkomt, wordt opnieuw aangemaakt.',
    en: '{name} disappears from {place} and from all lists at KPN. There is no way back: whoever returns is created anew.',
  },
  'work.delete.number': { nl: 'Personeelsnummer {number}', en: 'Employee number {number}' },
  'work.delete.doneText': { nl: '{name} is bij KPN verwijderd.', en: '{name} was deleted at KPN.' },
  'work.delete.leave': { nl: 'Naar {place}', en: 'To {place}' },

  'work.create.title': { nl: 'Nieuwe persoon', en: 'New person' },
  'work.create.place': { nl: 'Plaats', en: 'Place' },
  'work.create.choosePlace': { nl: 'Kies waar de persoon komt', en: 'Choose where the person goes' },
  'work.create.sentence': {
    nl: '{name} komt in {place}, {facts}.',
    en: '{name} goes to {place}, {facts}.',
  },
  'work.create.withNumber': { nl: 'met personeelsnummer {number}', en: 'with employee number {number}' },
  'work.create.withoutNumber': { nl: 'zonder personeelsnummer', en: 'without an employee number' },
  'work.create.press': { nl: 'Maak {name} aan', en: 'Create {name}' },
  'work.create.pressNobody': { nl: 'Maak de persoon aan', en: 'Create the person' },
  'work.create.requestedText': {
    nl: 'KPN nam {name} aan. Een nieuwe persoon staat daar pas na 5 tot 15 seconden of later; we zoeken en openen de persoon zodra het kan. U kunt dit venster sluiten: op de pagina van {place} zoeken we door.',
    en: 'KPN took {name}. A new person shows there only after 5 to 15 seconds or later; we look, and open the person as soon as we can. You can close this window: the search goes on on the page of {place}.',
  },
  'work.create.looked': {
    nl: {
      one: '{count} keer gezocht, voor het laatst om {time}.',
      other: '{count} keer gezocht, voor het laatst om {time}.',
    },
    en: { one: 'Looked {count} time, last at {time}.', other: 'Looked {count} times, last at {time}.' },
  },
  'work.create.lookedBy': { nl: 'Gezocht op {what}.', en: 'Looked for by {what}.' },
  'work.create.byNumber': { nl: 'personeelsnummer {number}', en: 'employee number {number}' },
  'work.create.byName': { nl: 'de naam {name} in deze groep', en: 'the name {name} in this group' },
  'work.create.found': { nl: '{name} staat bij KPN.', en: '{name} is at KPN now.' },
  'work.create.open': { nl: 'Open {name}', en: 'Open {name}' },
  'work.create.several': {
    nl: 'Er zijn er meer met dit personeelsnummer; kies zelf in de lijst.',
    en: 'There are several with this employee number; choose in the list.',
  },
  'work.create.over': {
    nl: '{name} is aangevraagd en niet gevonden; we zoeken niet meer. Kijk in de lijst of zoek op naam: misschien staat de persoon al elders of is die weer verwijderd. Staat die nergens, vraag het KPN dan na voor u opnieuw aanvraagt.',
    en: '{name} was requested and was not found; we have stopped looking. Look in the list or search by name: the person may have moved or been deleted since. If they are nowhere, ask KPN before requesting again.',
  },
  'work.create.waiting': {
    nl: '{name} is aangevraagd en nog niet te zien bij KPN.',
    en: '{name} was requested and is not to be seen at KPN yet.',
  },

  'work.moveOne.title': { nl: 'Verplaats {name}', en: 'Move {name}' },
  'work.moveMany.title': {
    nl: { one: 'Verplaats {count} persoon', other: 'Verplaats {count} mensen' },
    en: { one: 'Move {count} person', other: 'Move {count} people' },
  },
  'work.move.where': { nl: 'Waarheen?', en: 'Where to?' },
  'work.move.whereHint': {
    nl: 'Alleen wat KPN toestaat is te kiezen; bij de rest staat waarom niet.',
    en: 'Only what KPN permits can be chosen; the rest says why not.',
  },
  'work.move.notHere': { nl: '{name} kan niet: {reason}.', en: '{name} is not possible: {reason}.' },
  'work.move.choose': { nl: 'Kies eerst waarheen.', en: 'First choose where to.' },
  'work.move.checking': { nl: 'KPN wordt gevraagd wie weg mag', en: 'Asking KPN who may leave' },
  'work.move.wishDate': { nl: 'Gewenste datum', en: 'Wish date' },
  'work.move.wishDate.hint': {
    nl: 'alleen omdat de debiteur verandert; leeg is zo snel mogelijk',
    en: 'only because the debtor changes; empty is as soon as possible',
  },
  'work.move.wishDate.past': { nl: 'Kies een dag vanaf morgen', en: 'Choose a day from tomorrow on' },
  'work.move.sentence': { nl: '{name} gaat van {from} naar {to}.', en: '{name} goes from {from} to {to}.' },
  'work.move.sentenceMany': {
    nl: { one: '{count} persoon gaat naar {to}.', other: '{count} mensen gaan naar {to}.' },
    en: { one: '{count} person goes to {to}.', other: '{count} people go to {to}.' },
  },
  'work.move.sentenceOn': { nl: 'Op {date}.', en: 'On {date}.' },
  'work.move.debtor': {
    nl: 'De rekening gaat daarmee van {from} naar {to}.',
    en: 'The invoice thereby goes from {from} to {to}.',
  },
  'work.move.press': { nl: 'Verplaats {name}', en: 'Move {name}' },
  'work.move.pressMany': {
    nl: { one: 'Verplaats {count} persoon', other: 'Verplaats {count} mensen' },
    en: { one: 'Move {count} person', other: 'Move {count} people' },
  },
  'work.move.out': { nl: 'Laat {name} weg', en: 'Leave {name} out' },
  'work.move.nobodyLeft': { nl: 'Er blijft niemand over om te verplaatsen.', en: 'Nobody is left to move.' },
  'work.move.who': { nl: 'Wie', en: 'Who' },
  'work.move.from': { nl: 'nu in {place}', en: 'now in {place}' },
  'work.move.arrived': { nl: 'staat in {place}', en: 'is in {place}' },
  'work.move.under': { nl: 'nog niet in {place}', en: 'not in {place} yet' },
  'work.move.taken': { nl: 'KPN heeft het verwerkt.', en: 'KPN has processed it.' },
  'work.move.arrivedCount': {
    nl: { one: '{count} van {total} staat in {place}.', other: '{count} van {total} staan in {place}.' },
    en: { one: '{count} of {total} is in {place}.', other: '{count} of {total} are in {place}.' },
  },
  'work.move.later': {
    nl: 'KPN voert dit op {date} uit. Tot die dag staat alles waar het staat.',
    en: 'KPN carries this out on {date}. Until that day everything stays where it is.',
  },
  'work.move.target': { nl: 'Doel in de organisatie', en: 'Target in the company' },

  'work.select.count': {
    nl: { one: '{count} gekozen', other: '{count} gekozen' },
    en: { one: '{count} selected', other: '{count} selected' },
  },
  'work.select.move': { nl: 'Verplaats', en: 'Move' },
  'work.select.clear': { nl: 'Wis keuze', en: 'Clear' },
  'work.select.tooMany': {
    nl: 'KPN verplaatst er hoogstens {most} tegelijk; er zijn er {count} gekozen.',
    en: 'KPN moves at most {most} at once; {count} are selected.',
  },

  'work.costCenter.title': { nl: 'Nieuwe kostenplaats in {place}', en: 'New cost centre in {place}' },
  'work.group.title': { nl: 'Nieuwe groep in {place}', en: 'New group in {place}' },
  'work.rename.title': { nl: 'Wijzig {name}', en: 'Change {name}' },
  'work.remove.title': { nl: 'Hef {name} op', en: 'Remove {name}' },
  'work.field.name': { nl: 'Naam', en: 'Name' },
  'work.field.number': { nl: 'Nummer', en: 'Number' },
  'work.field.required': { nl: 'Mag niet leeg zijn', en: 'May not be empty' },
  'work.field.long': { nl: 'Hoogstens {max} tekens passen', en: 'At most {max} characters fit' },
  'work.field.notUnique': { nl: 'KPN heeft dit al in gebruik', en: 'This is in use at KPN already' },
  'work.field.nothing': { nl: 'Er is niets gewijzigd.', en: 'Nothing was changed.' },
  'work.costCenter.press': { nl: 'Maak kostenplaats {name} aan', en: 'Create cost centre {name}' },
  'work.group.press': { nl: 'Maak groep {name} aan', en: 'Create group {name}' },
  'work.rename.press': { nl: 'Wijzig {name}', en: 'Change {name}' },
  'work.remove.press': { nl: 'Hef {name} op', en: 'Remove {name}' },
  'work.costCenter.sentence': {
    nl: 'Kostenplaats {name} met nummer {number} komt onder {place}.',
    en: 'Cost centre {name} with number {number} goes under {place}.',
  },
  'work.group.sentence': { nl: 'Groep {name} komt onder {place}.', en: 'Group {name} goes under {place}.' },
  'work.remove.text': {
    nl: '{name} verdwijnt. Alles wat erin staat, mensen en groepen, gaat één trede omhoog naar {place}. Niemand wordt verwijderd.',
    en: '{name} disappears. Everything in it, people and groups, moves one level up to {place}. Nobody is deleted.',
  },
  'work.remove.count': {
    nl: { one: 'Er staat nu {count} in.', other: 'Er staan er nu {count} in.' },
    en: { one: 'There is {count} in it now.', other: 'There are {count} in it now.' },
  },
  'work.group.doneText': { nl: '{name} staat bij KPN.', en: '{name} is at KPN now.' },
  'work.rename.doneText': { nl: 'De naam is nu {name}.', en: 'The name is {name} now.' },
  'work.remove.leave': { nl: 'Naar {place}', en: 'To {place}' },
  'work.remove.doneText': {
    nl: '{name} is opgeheven; wat erin stond staat nu in {place}.',
    en: '{name} was removed; what was in it is in {place} now.',
  },
  'work.group.open': { nl: 'Open {name}', en: 'Open {name}' },

  'work.running.subscriberMove': { nl: 'Verplaatsing', en: 'Move' },
  'work.running.subscriberDelete': { nl: 'Verwijdering', en: 'Deletion' },
  'work.running.text': {
    nl: '{what} aangevraagd om {time} door {operator}',
    en: '{what} requested at {time} by {operator}',
  },
  'work.running.unknown': {
    nl: '{what} van {time} door {operator}: onbekend, wordt uitgezocht',
    en: '{what} of {time} by {operator}: unknown, being found out',
  },

  'work.kpn.CANNOT_MOVE_TO_MOVED_GROUP': {
    nl: 'dit is wat u verplaatst, of het staat daaronder',
    en: 'this is what you move, or stands under it',
  },
  'work.kpn.CANNOT_MOVE_TO_THIS_TYPE_OF_GROUP': {
    nl: 'onder dit soort groep kan dit niet staan',
    en: 'this cannot stand under this kind of group',
  },
  'work.kpn.ONLY_SINGLE_TYPE_ALLOWED_IN_PATH': {
    nl: 'er staat al een kostenplaats boven of onder',
    en: 'there is a cost centre above or below already',
  },
  'work.kpn.REQUIRE_DEBTOR_IN_PATH': { nl: 'er moet een debiteur boven staan', en: 'a debtor has to stand above it' },
  'work.kpn.CANNOT_MOVE_DEBTOR_UNDER_DEBTOR': {
    nl: 'een debiteur kan niet onder een debiteur',
    en: 'a debtor cannot stand under a debtor',
  },
  'work.kpn.CANNOT_MOVE_NON_SUBSCRIBER_BETWEEN_TWO_DEBTORS': {
    nl: 'alleen mensen kunnen naar een andere debiteur',
    en: 'only people can go to another debtor',
  },
  'work.kpn.CANNOT_MOVE_TEST_ACCOUNT': {
    nl: 'een testaccount kan niet worden verplaatst',
    en: 'a test account cannot be moved',
  },
  'work.kpn.FORBIDDEN_PATH_WHEN_REMOVING': {
    nl: 'de groepen erin kunnen niet één trede omhoog: daar staat al een groep boven',
    en: 'the groups in it cannot go one level up: there is a group above already',
  },
  'work.kpn.SUBSCRIBER_HAS_CONTRACTS': {
    nl: 'er staan nog contracten op deze naam',
    en: 'there are still contracts in this name',
  },
})
