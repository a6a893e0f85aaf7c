import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** Views, columns, filters and exports of any list. */
const lists = texts({
  'lists.views': { nl: 'Weergaven', en: 'Views' },
  'lists.all': { nl: 'Alles', en: 'All' },
  'lists.by': { nl: '{name} (van {owner})', en: '{name} (by {owner})' },
  'lists.save': { nl: 'Weergave bewaren', en: 'Save view' },
  'lists.saveNew': { nl: 'Als nieuwe weergave', en: 'As a new view' },
  'lists.saveOwn': { nl: 'Als eigen weergave bewaren', en: 'Save as own view' },
  'lists.saveChanges': { nl: 'Wijzigingen bewaren', en: 'Save changes' },
  'lists.undoChanges': { nl: 'Terug naar de weergave', en: 'Back to the view' },
  'lists.more': { nl: 'Meer met “{name}”', en: 'More with “{name}”' },
  'lists.rename': { nl: 'Hernoemen…', en: 'Rename…' },
  'lists.remove': { nl: 'Verwijderen…', en: 'Remove…' },
  'lists.missing': { nl: 'Deze weergave is er niet (meer).', en: 'This view is not there (any more).' },
  'lists.missing.more': {
    nl: 'Of is niet met u gedeeld. U ziet alles; wie de link gaf, kan haar delen.',
    en: 'Or it is not shared with you. You see everything; whoever gave the link can share it.',
  },
  'lists.viewsFailed': {
    nl: 'Uw weergaven konden niet gelezen worden.',
    en: 'Your views could not be read.',
  },

  'lists.name': { nl: 'Naam', en: 'Name' },
  'lists.name.save': { nl: '“{name}” bewaren', en: 'Save “{name}”' },
  'lists.name.rename': { nl: '“{name}” hernoemen', en: 'Rename “{name}”' },
  'lists.name.renameDo': { nl: 'Hernoemen', en: 'Rename' },
  'lists.name.what': {
    nl: 'Bewaart kolommen, filters en volgorde. Alleen u ziet de weergave, tot u haar deelt.',
    en: 'Saves columns, filters and order. Only you see the view until you share it.',
  },
  'lists.refused.empty': { nl: 'Geef de weergave een naam.', en: 'Give the view a name.' },
  'lists.refused.taken': { nl: 'U heeft al een weergave met deze naam.', en: 'You have a view of this name already.' },
  'lists.refused.too_many': {
    nl: 'U heeft al 50 weergaven; verwijder er eerst een.',
    en: 'You have 50 views already; remove one first.',
  },
  'lists.refused.gone': { nl: 'De weergave is er niet meer.', en: 'The view is not there any more.' },
  'lists.refused.failed': {
    nl: 'Niet bewaard: het portaal gaf geen antwoord. Probeer het opnieuw.',
    en: 'Not saved: the portal gave no answer. Try again.',
  },
  'lists.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'lists.busy': { nl: 'Wordt bewaard', en: 'Saving' },
  'lists.remove.title': { nl: 'Weergave “{name}” verwijderen?', en: 'Remove the view “{name}”?' },
  'lists.remove.what': {
    nl: 'De mensen en hun gegevens blijven zoals ze zijn. Links naar deze weergave werken dan niet meer.',
    en: 'People and their data stay as they are. Links to this view will stop working.',
  },
  'lists.remove.do': { nl: 'Verwijder “{name}”', en: 'Remove “{name}”' },

  'lists.share': { nl: 'Deelbare link', en: 'Link to share' },
  'lists.share.open': {
    nl: 'Collega’s met deze link mogen de weergave openen',
    en: 'Colleagues with this link may open the view',
  },
  'lists.share.plain': {
    nl: 'De link draagt kolommen, filters en volgorde; wat erin staat leest ieder met de eigen rechten.',
    en: 'The link carries columns, filters and order; everybody reads its rows with their own rights.',
  },
  'lists.share.private': { nl: 'Nu opent de link alleen voor u.', en: 'For now the link opens for you alone.' },
  'lists.share.copy': { nl: 'Link kopiëren', en: 'Copy link' },
  'lists.share.copied': { nl: 'Gekopieerd', en: 'Copied' },
  'lists.share.byHand': {
    nl: 'De browser laat kopiëren hier niet toe. De link is geselecteerd: neem haar over met Ctrl C.',
    en: 'The browser does not allow copying here. The link is selected: take it with Ctrl C.',
  },
  'lists.share.link': { nl: 'Link', en: 'Link' },

  'lists.columns': { nl: 'Kolommen', en: 'Columns' },
  'lists.columns.title': { nl: 'Kolommen van {list}', en: 'Columns of {list}' },
  'lists.columns.what': {
    nl: 'Wordt onthouden voor u, ook op een ander apparaat.',
    en: 'Remembered for you, on another device too.',
  },
  'lists.columns.inView': {
    nl: 'Hoort bij deze weergave; bewaar haar wijzigingen om het te houden.',
    en: 'Belongs to this view; save its changes to keep it.',
  },
  'lists.columns.up': { nl: '{column} naar voren', en: 'Move {column} forward' },
  'lists.columns.down': { nl: '{column} naar achteren', en: 'Move {column} back' },
  'lists.columns.moved': { nl: '{column} staat nu op plaats {place}', en: '{column} is now number {place}' },
  'lists.columns.width': { nl: 'Breedte van {column}', en: 'Width of {column}' },
  'lists.columns.show': { nl: '{column} tonen', en: 'Show {column}' },
  'lists.columns.key': { nl: 'altijd in beeld', en: 'always in sight' },
  'lists.columns.usual': { nl: 'Gewone kolommen', en: 'Usual columns' },
  'lists.columns.do': {
    nl: { one: '{count} kolom tonen', other: '{count} kolommen tonen' },
    en: { one: 'Show {count} column', other: 'Show {count} columns' },
  },
  'lists.width.auto': { nl: 'vanzelf', en: 'by itself' },
  'lists.width.narrow': { nl: 'smal', en: 'narrow' },
  'lists.width.middle': { nl: 'middel', en: 'medium' },
  'lists.width.wide': { nl: 'breed', en: 'wide' },
  'lists.width.widest': { nl: 'heel breed', en: 'very wide' },
  'lists.width.px': { nl: '{px} punten', en: '{px} points' },

  'lists.filter': { nl: 'Filter', en: 'Filter' },
  'lists.filter.add': { nl: 'Filter toevoegen', en: 'Add filter' },
  'lists.filter.column': { nl: 'Waarop', en: 'On' },
  'lists.filter.value': { nl: 'Wat erin staat', en: 'What stands there' },
  'lists.filter.hint': {
    nl: 'KPN zoekt; nog een filter op hetzelfde betekent “of”, op iets anders “en”.',
    en: 'KPN searches; another filter on the same means “or”, on something else “and”.',
  },
  'lists.filter.empty': { nl: 'Vul in waarop gefilterd wordt.', en: 'Say what to filter by.' },
  'lists.filter.quote': {
    nl: 'KPN kan niet op aanhalingstekens of backslashes filteren.',
    en: 'KPN cannot filter by quotation marks or backslashes.',
  },
  'lists.filter.long': { nl: 'Hooguit 100 tekens.', en: '100 characters at most.' },
  'lists.filter.remove': { nl: 'Filter {column} {value} weghalen', en: 'Remove filter {column} {value}' },
  'lists.filter.or': { nl: 'of', en: 'or' },
  'lists.filter.clear': { nl: 'Alle filters weg', en: 'Clear all filters' },
  'lists.filter.off': {
    nl: 'Geldt hier niet: dit onderdeel heeft al een filter op debiteur.',
    en: 'Does not apply here: this part has a filter on debtor already.',
  },
  'lists.filter.label': { nl: 'Filters', en: 'Filters' },
  'lists.none': { nl: 'Niets gevonden met deze filters.', en: 'Nothing found with these filters.' },

  'lists.export': { nl: 'Exporteren', en: 'Export' },
  'lists.export.underWay': { nl: 'Exporteren {percent}%', en: 'Exporting {percent}%' },
  'lists.export.ready': { nl: 'Export klaar', en: 'Export ready' },
  'lists.export.title': { nl: '{list} exporteren', en: 'Export {list}' },
  'lists.export.what': {
    nl: {
      one: 'Wat u nu ziet: {count} rij, {columns} kolommen. In het grootboek staat wie wat meenam.',
      other:
        'Wat u nu ziet: {count} rijen van alle bladzijden, {columns} kolommen. In het grootboek staat wie wat meenam.',
    },
    en: {
      one: 'What you see now: {count} row, {columns} columns. The ledger tells who took what along.',
      other: 'What you see now: {count} rows of all pages, {columns} columns. The ledger tells who took what along.',
    },
  },
  'lists.export.format': { nl: 'Bestand', en: 'File' },
  'lists.export.semicolon': { nl: 'CSV met puntkomma’s (Excel, Nederlands)', en: 'CSV with semicolons (Excel, Dutch)' },
  'lists.export.comma': { nl: 'CSV met komma’s', en: 'CSV with commas' },
  'lists.export.xlsx': { nl: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  'lists.export.do': {
    nl: { one: 'Exporteer {count} rij', other: 'Exporteer {count} rijen' },
    en: { one: 'Export {count} row', other: 'Export {count} rows' },
  },
  'lists.export.progress': { nl: '{done} van {total} rijen gelezen', en: '{done} of {total} rows read' },
  'lists.export.start': { nl: 'De eerste rijen worden gelezen', en: 'Reading the first rows' },
  'lists.export.making': { nl: 'Het bestand wordt gemaakt', en: 'Making the file' },
  'lists.export.noting': { nl: 'Wordt in het grootboek geschreven', en: 'Writing it in the ledger' },
  'lists.export.leave': {
    nl: 'U kunt verder werken; het bestand komt vanzelf. Alleen dit venster moet open blijven.',
    en: 'You can go on working; the file comes by itself. Only this window has to stay open.',
  },
  'lists.export.goOn': { nl: 'Verder werken', en: 'Go on working' },
  'lists.export.stop': { nl: 'Export stoppen', en: 'Stop the export' },
  'lists.export.stopped': { nl: 'Gestopt; er is niets bewaard.', en: 'Stopped; nothing was kept.' },
  'lists.export.done': {
    nl: { one: '{count} rij in {name}', other: '{count} rijen in {name}' },
    en: { one: '{count} row in {name}', other: '{count} rows in {name}' },
  },
  'lists.export.equal': {
    nl: 'KPN telde er bij begin en einde evenveel.',
    en: 'KPN counted as many at the start and at the end.',
  },
  'lists.export.changed': {
    nl: 'Onder het lezen veranderde de lijst: KPN telde er eerst {start}, aan het einde {end}; het bestand heeft er {count}. Exporteer opnieuw als het precies moet kloppen.',
    en: 'The list changed while it was read: KPN counted {start} first and {end} at the end; the file has {count}. Export again if it has to be exact.',
  },
  'lists.export.missing': {
    nl: 'KPN telde er {total}, maar gaf er {count}: dezelfde rij kwam vaker of een rij ontbreekt.',
    en: 'KPN counted {total} but gave {count}: a row came more than once, or one is missing.',
  },
  'lists.export.elsewhere': {
    nl: {
      one: '{count} rij hoort elders (KPN vond haar op naam) en is weggelaten.',
      other: '{count} rijen horen elders (KPN vond ze op naam) en zijn weggelaten.',
    },
    en: {
      one: '{count} row belongs elsewhere (KPN found it by name) and was left out.',
      other: '{count} rows belong elsewhere (KPN found them by name) and were left out.',
    },
  },
  'lists.export.again': { nl: 'Nogmaals opslaan', en: 'Save it again' },
  'lists.export.another': { nl: 'Nieuwe export', en: 'New export' },
  'lists.export.resume': { nl: 'Verder lezen', en: 'Go on reading' },
  'lists.export.failed': {
    nl: 'Gestopt bij {done} van {total} rijen; wat gelezen is, blijft.',
    en: 'Stopped at {done} of {total} rows; what was read stays.',
  },
})

export type ListsT = TextsOf<typeof lists>

export const useListsT = (): ListsT => useTexts(lists)
