import { texts } from './text.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

/** What every write says of itself, whatever it changes. Comes along with the screens that write. */
export const deed = texts({
  'deed.sending': { nl: 'Wordt verstuurd', en: 'Being sent' },
  'deed.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'deed.close': { nl: 'Sluiten', en: 'Close' },
  'deed.ticket': { nl: 'Referentie', en: 'Reference' },
  'deed.ticket.hint': { nl: 'voor het logboek, mag leeg', en: 'for the ledger, optional' },

  'deed.folded': {
    nl: { one: 'Nog {count}', other: 'Nog {count}' },
    en: { one: '{count} more', other: '{count} more' },
  },
  'deed.folded.off': {
    nl: { one: '{count} kan hier nu niet', other: '{count} kunnen hier nu niet' },
    en: { one: '{count} is not possible here now', other: '{count} are not possible here now' },
  },
  'deed.cannot': { nl: '{deeds} kan niet: {reason}', en: '{deeds} is not possible: {reason}' },
  'deed.cannot.role': { nl: 'uw rol mag dit niet; {roles} wel', en: 'your role may not; {roles} may' },
  'deed.cannot.order': {
    nl: 'bestelling {order} loopt nog ({status})',
    en: 'order {order} is still under way ({status})',
  },
  'deed.cannot.kpn': { nl: 'KPN staat het nu niet toe', en: 'KPN does not allow it now' },
  'deed.cannot.unread': { nl: 'KPN zei nog niet of het mag', en: 'KPN has not said yet whether it may' },
  'deed.cannot.running': {
    nl: 'een opdracht van {time} door {operator} loopt nog',
    en: 'a command of {time} by {operator} is still under way',
  },
  'deed.cannot.unknown': {
    nl: 'van een opdracht van {time} door {operator} is onbekend of {upstream} haar uitvoerde',
    en: 'whether {upstream} carried out a command of {time} by {operator} is unknown',
  },

  'deed.stand.requested': { nl: 'Aangevraagd', en: 'Requested' },
  'deed.stand.unknown': { nl: 'Onbekend', en: 'Unknown' },
  'deed.stand.done': { nl: 'Doorgevoerd', en: 'Carried out' },
  'deed.stand.undone': { nl: 'Niet doorgevoerd', en: 'Not carried out' },
  'deed.stand.not-applied': { nl: 'Niet uitgevoerd', en: 'Not carried out' },
  'deed.requestedText': {
    nl: '{upstream} nam de opdracht aan en voert haar nog uit. U kunt dit venster sluiten; de opdracht loopt door.',
    en: '{upstream} took the order and has yet to carry it out. You can close this window; the order goes on.',
  },
  'deed.unknownText': {
    nl: 'Er kwam geen bruikbaar antwoord: {upstream} gaf een storing of de verbinding viel weg. Het kan zijn uitgevoerd. We zoeken het uit; u hoeft niets opnieuw te drukken.',
    en: 'No usable answer came: {upstream} had a fault or the connection broke. It may have been carried out. We find out; there is nothing to press again.',
  },
  'deed.unknownByPerson': {
    nl: 'Er kwam geen bruikbaar antwoord: {upstream} gaf een storing of de verbinding viel weg. {upstream} kent hier geen kenmerk waarop wij het kunnen terugvinden: kijk of het er staat en zeg het hier.',
    en: 'No usable answer came: {upstream} had a fault or the connection broke. {upstream} knows no reference here by which we could find it: look whether it is there and say so here.',
  },
  'deed.undoneText': {
    nl: '{upstream} nam de opdracht aan, maar voerde haar niet uit. Er is niets veranderd.',
    en: '{upstream} took the order but did not carry it out. Nothing was changed.',
  },
  'deed.notAppliedText': {
    nl: 'Uitgezocht: {upstream} heeft het niet uitgevoerd. U kunt het opnieuw doen.',
    en: 'Found out: {upstream} did not carry it out. You can do it again.',
  },
  'deed.failed': { nl: 'Niet uitgevoerd.', en: 'Not carried out.' },
  'deed.offline': {
    nl: 'Of het is aangekomen, weten we niet. U kunt gerust opnieuw drukken: het gebeurt hooguit één keer.',
    en: 'Whether it arrived is not known. You can safely press again: it happens at most once.',
  },
  'deed.receipt.order': { nl: 'Nummer bij {upstream}', en: 'Number at {upstream}' },
  'deed.receipt.kpnOrder': { nl: 'Kenmerk van KPN', en: 'KPN’s reference' },
  'deed.receipt.status': { nl: 'Stand bij {upstream}', en: 'State at {upstream}' },
  'deed.receipt.reference': { nl: 'Kenmerk', en: 'Reference' },
  'deed.receipt.sentAt': { nl: 'Verstuurd', en: 'Sent' },
  'deed.receipt.noNumber': { nl: 'volgt nog', en: 'still to come' },
  'deed.receipt.none': { nl: '{upstream} gaf geen nummer', en: '{upstream} gave no number' },
  'deed.receipt.notRead': { nl: 'nog niet gevraagd', en: 'not asked yet' },
  'deed.receipt.answered': { nl: 'meteen uitgevoerd', en: 'carried out at once' },
  'deed.receipt.settledBy': { nl: 'door een collega vastgesteld', en: 'established by a colleague' },
  'deed.settle.note': { nl: 'Wat zag u bij {upstream}?', en: 'What did you see at {upstream}?' },
  'deed.settle.look': { nl: 'Nog eens kijken', en: 'Look again' },
  'deed.settle.yes': { nl: 'Het is uitgevoerd', en: 'It was carried out' },
  'deed.settle.no': { nl: 'Het is niet uitgevoerd', en: 'It was not carried out' },
  'deed.settle.short': { nl: 'Schrijf eerst wat u zag.', en: 'First write what you saw.' },
  'deed.again': { nl: 'Opnieuw', en: 'Again' },

  'deed.otherPlace': { nl: 'Andere plaats', en: 'Other place' },

  'deed.kpn.CANNOT_MOVE_TO_OLD_PARENT': { nl: 'daar staat het al', en: 'it is there already' },
  'deed.kpn.GROUP_CANNOT_HAVE_CHILDREN': { nl: 'hier kan niets onder staan', en: 'nothing can stand under this' },
  'deed.kpn.CANNOT_MOVE_TO_ANOTHER_IAM': {
    nl: 'dit hoort bij een andere klant',
    en: 'this belongs to another customer',
  },
  'deed.kpn.WRONG_GROUP_TYPE': {
    nl: 'dat kan niet bij dit soort onderdeel',
    en: 'not possible with this kind of part',
  },
  'deed.kpn.ACCOUNT_BLOCKED': { nl: 'er loopt nog een bestelling', en: 'an order is still under way' },
  'deed.kpn.NO_REQUIRED_PRIVILEGE': {
    nl: 'KPN gaf het portaal dit recht niet',
    en: 'KPN did not give the portal this privilege',
  },
  'deed.kpn.NO_ENTITIES_TO_USE': {
    nl: 'KPN gaf het portaal hier niets om mee te werken',
    en: 'KPN gave the portal nothing to work with here',
  },
  'deed.kpn.VALUE_NOT_UNIQUE': { nl: 'KPN heeft deze waarde al in gebruik', en: 'This value is in use at KPN already' },
  'deed.kpn.VALUE_REQUIRED': { nl: 'KPN mist een verplichte waarde', en: 'KPN lacks a required value' },
  'deed.kpn.OPERATION_NOT_POSSIBLE': { nl: 'KPN staat dit nu niet toe', en: 'KPN does not allow this now' },
  'deed.kpn.OPERATION_BLOCKED': { nl: 'KPN staat dit nu niet toe', en: 'KPN does not allow this now' },
  'deed.kpn.VIRTUAL_HIERARCHY_ITEM_NOT_FOUND': {
    nl: 'dit staat niet (meer) bij KPN',
    en: 'this is not at KPN (any more)',
  },
  'deed.kpn.CONTEXT_OBJECT_NOT_FOUND': {
    nl: 'wat u verplaatst staat niet (meer) bij KPN',
    en: 'what you move is not at KPN (any more)',
  },
  'deed.kpn.WISH_DATE_NOT_SUPPORTED': {
    nl: 'een datum kan alleen als de debiteur verandert',
    en: 'a date is only possible when the debtor changes',
  },
  'deed.kpn.INVALID_WISH_DATE': { nl: 'die datum kan bij KPN niet', en: 'KPN does not take that date' },
  'deed.kpn.REFERENCE_NUMBER_NOT_SUPPORTED': {
    nl: 'een kenmerk kan hier niet mee',
    en: 'a reference cannot come along here',
  },
  'deed.kpn.ORDERING_IS_BLOCKED_FOR_CUSTOMER': {
    nl: 'KPN neemt voor deze klant nu geen bestellingen aan',
    en: 'KPN takes no orders for this customer now',
  },
})

export type DeedT = TextsOf<typeof deed>

export const useDeedT = (): DeedT => useTexts(deed)

/** As `useRich`. */
export const useDeedRich = () => useRichTexts(deed)
