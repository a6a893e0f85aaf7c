import { texts } from './text.ts'

/** The safe edit of a person: what would change, how it goes, what came of it. */
export const edit = texts({
  'edit.cannot': { nl: 'Wijzigen kan niet:', en: 'Cannot be changed:' },
  'edit.changes': {
    nl: { one: '{count} wijziging', other: '{count} wijzigingen' },
    en: { one: '{count} change', other: '{count} changes' },
  },
  'edit.changes.none': { nl: 'Niets gewijzigd', en: 'Nothing changed' },
  'edit.changes.notSaved': { nl: 'nog niet opgeslagen', en: 'not saved yet' },
  'edit.changes.elsewhere': {
    nl: { one: '{count} wijziging nog niet opgeslagen', other: '{count} wijzigingen nog niet opgeslagen' },
    en: { one: '{count} change not saved yet', other: '{count} changes not saved yet' },
  },
  'edit.unchanged': {
    nl: { one: '{count} veld gaat ongewijzigd mee', other: '{count} velden gaan ongewijzigd mee' },
    en: { one: '{count} field goes along unchanged', other: '{count} fields go along unchanged' },
  },
  'edit.unchangedShort': {
    nl: { one: '{count} veld blijft gelijk', other: '{count} velden blijven gelijk' },
    en: { one: '{count} field stays the same', other: '{count} fields stay the same' },
  },
  'edit.step.read': { nl: 'Gelezen om {time}', en: 'Read at {time}' },
  'edit.step.readMore': {
    nl: { one: '{count} veld, niets weggelaten', other: 'alle {count} velden, niets weggelaten' },
    en: { one: '{count} field, nothing left out', other: 'all {count} fields, nothing left out' },
  },
  'edit.step.reread': { nl: 'Vlak voor opslaan opnieuw gelezen', en: 'Read again just before saving' },
  'edit.step.rereading': { nl: 'Wordt opnieuw gelezen', en: 'Being read again' },
  'edit.step.rereadMore': {
    nl: 'is er iets veranderd, dan stoppen we',
    en: 'if anything changed, we stop',
  },
  'edit.step.rereadDone': { nl: 'er was niets veranderd', en: 'nothing had changed' },
  'edit.step.rereadStopped': { nl: 'er was iets veranderd: gestopt', en: 'something had changed: stopped' },
  'edit.step.check': { nl: 'Daarna gecontroleerd', en: 'Checked afterwards' },
  'edit.step.checkMore': { nl: 'niets anders mag zijn verschoven', en: 'nothing else may have moved' },
  'edit.ticket': { nl: 'Referentie', en: 'Reference' },
  'edit.ticket.hint': { nl: 'voor het logboek, mag leeg', en: 'for the ledger, optional' },
  'edit.save': {
    nl: { one: '{count} wijziging opslaan', other: '{count} wijzigingen opslaan' },
    en: { one: 'Save {count} change', other: 'Save {count} changes' },
  },
  'edit.save.none': { nl: 'Opslaan', en: 'Save' },
  'edit.save.busy': { nl: 'Wordt verstuurd', en: 'Being sent' },
  'edit.save.key': { nl: 'Ctrl S', en: 'Ctrl S' },
  'edit.cancel': { nl: 'Annuleren', en: 'Cancel' },
  'edit.review': { nl: 'Verschil bekijken', en: 'Show difference' },
  'edit.review.title': { nl: 'Wijzigingen van {name}', en: 'Changes of {name}' },

  'edit.collision.title': { nl: 'Iemand anders was u voor', en: 'Somebody else was first' },
  'edit.collision.text': {
    nl: 'Sinds u begon is dit bij KPN veranderd. Er is niets verstuurd.',
    en: 'This has changed at KPN since you began. Nothing was sent.',
  },
  'edit.collision.both': {
    nl: 'U wijzigde dit veld ook; uw waarde vervangt de nieuwe.',
    en: 'You changed this field too; your value replaces the new one.',
  },
  'edit.collision.now': { nl: 'nu', en: 'now' },
  'edit.collision.goOn': { nl: 'Verder met de nieuwe gegevens', en: 'Go on with the new data' },
  'edit.collision.drop': { nl: 'Mijn wijzigingen vergeten', en: 'Forget my changes' },
  'edit.unknownFields': {
    nl: {
      one: 'KPN heeft een veld dat we niet kennen: {fields}.',
      other: 'KPN heeft velden die we niet kennen: {fields}.',
    },
    en: {
      one: 'KPN has a field that we do not know: {fields}.',
      other: 'KPN has fields that we do not know: {fields}.',
    },
  },
  'edit.unknownFields.more': {
    nl: 'Opslaan zou het leegmaken, daarom is er niets verstuurd. Meld dit aan uw beheerder.',
    en: 'Saving would empty it, so nothing was sent. Tell your administrator.',
  },
  'edit.blocked.title': { nl: 'KPN staat wijzigen nu niet meer toe', en: 'KPN no longer allows changes now' },
  'edit.blocked.text': { nl: 'Er is niets verstuurd.', en: 'Nothing was sent.' },
  'edit.failed.title': { nl: 'Niet opgeslagen', en: 'Not saved' },
  'edit.failed.busy': {
    nl: 'Er is niets verstuurd: een wijziging van {time} door {operator} loopt nog.',
    en: 'Nothing was sent: a change of {time} by {operator} is still under way.',
  },
  'edit.failed.busyMore': {
    nl: 'Zodra die klaar is, lezen we opnieuw. Wat u typte blijft staan.',
    en: 'Once it is done, we read again. What you typed stays.',
  },
  'edit.unknown.notApplied': {
    nl: 'Uitgezocht: KPN heeft het niet uitgevoerd. Opslaan kan weer.',
    en: 'Found out: KPN did not carry it out. You can save again.',
  },

  'edit.receipt.requested': { nl: 'Aangevraagd', en: 'Requested' },
  'edit.receipt.done': { nl: 'Doorgevoerd', en: 'Carried out' },
  'edit.receipt.undone': { nl: 'Niet doorgevoerd', en: 'Not carried out' },
  'edit.receipt.requestedText': {
    nl: 'KPN nam de opdracht aan en voert haar nog uit.',
    en: 'KPN took the order and has yet to carry it out.',
  },
  'edit.receipt.doneText': { nl: 'KPN is klaar.', en: 'KPN is done.' },
  'edit.receipt.undoneText': {
    nl: 'KPN nam de opdracht aan, maar voerde haar niet uit. Wat u typte staat er nog.',
    en: 'KPN took the order but did not carry it out. What you typed is still there.',
  },
  'edit.receipt.unknown': { nl: 'Onbekend', en: 'Unknown' },
  'edit.receipt.unknownText': {
    nl: 'Er kwam geen bruikbaar antwoord: KPN gaf een storing of de verbinding viel weg. Het kan zijn uitgevoerd. We zoeken het uit; u hoeft niets opnieuw te drukken.',
    en: 'No usable answer came: KPN had a fault or the connection broke. It may have been carried out. We find out; there is nothing to press again.',
  },
  'edit.receipt.unchecked': {
    nl: 'KPN is klaar, maar opnieuw lezen lukte niet: of er iets anders verschoof, is niet gecontroleerd.',
    en: 'KPN is done, but reading again failed: whether anything else moved was not checked.',
  },
  'edit.spoken.requested': { nl: 'De wijziging is aangevraagd.', en: 'The change was requested.' },
  'edit.spoken.done': { nl: 'De wijziging is doorgevoerd.', en: 'The change was carried out.' },
  'edit.spoken.undone': { nl: 'De wijziging is niet doorgevoerd.', en: 'The change was not carried out.' },
  'edit.spoken.unknown': {
    nl: 'Of de wijziging is doorgevoerd, wordt uitgezocht.',
    en: 'Whether the change was carried out is being found out.',
  },
  'edit.receipt.command': { nl: 'Opdracht', en: 'Command' },
  'edit.receipt.order': { nl: 'Bestelling', en: 'Order' },
  'edit.receipt.reference': { nl: 'Kenmerk', en: 'Reference' },
  'edit.receipt.status': { nl: 'Stand bij KPN', en: 'State at KPN' },
  'edit.receipt.sentAt': { nl: 'Verstuurd', en: 'Sent' },
  'edit.receipt.noNumber': { nl: 'volgt nog', en: 'still to come' },
  'edit.receipt.notRead': { nl: 'nog niet gevraagd', en: 'not asked yet' },
  'edit.receipt.checked': {
    nl: 'Daarna gecontroleerd: niets anders verschoven.',
    en: 'Checked afterwards: nothing else moved.',
  },
  'edit.receipt.moved': {
    nl: 'Daarna gecontroleerd: dit is ook verschoven.',
    en: 'Checked afterwards: this moved too.',
  },
  'edit.receipt.waiting': {
    nl: 'KPN zegt klaar te zijn, maar dit staat er nog niet: {fields}.',
    en: 'KPN says it is done, but this is not there yet: {fields}.',
  },
  'edit.receipt.expected': { nl: 'hoort', en: 'should be' },
  'edit.receipt.is': { nl: 'is', en: 'is' },
  'edit.receipt.close': { nl: 'Gelezen', en: 'Got it' },

  'edit.leave.title': { nl: 'Wijzigingen van {name} niet opgeslagen', en: 'Changes of {name} not saved' },
  'edit.leave.text': {
    nl: {
      one: '{count} wijziging gaat verloren als u weggaat.',
      other: '{count} wijzigingen gaan verloren als u weggaat.',
    },
    en: { one: '{count} change is lost when you leave.', other: '{count} changes are lost when you leave.' },
  },
  'edit.leave.stay': { nl: 'Blijven', en: 'Stay' },
  'edit.leave.go': { nl: 'Weggaan zonder opslaan', en: 'Leave without saving' },
})
