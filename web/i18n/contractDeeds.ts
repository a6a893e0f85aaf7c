import { texts } from './text.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

/** What is done with one contract: block, unblock, replace, move, combine, separate, port out, terminate, cancel. */
export const contractDeeds = texts({
  'cdeed.nameless': { nl: 'contract {id}', en: 'contract {id}' },

  'cdeed.block': { nl: 'Blokkeren…', en: 'Block…' },
  'cdeed.unblock': { nl: 'Deblokkeren…', en: 'Unblock…' },
  'cdeed.replace': { nl: 'Simkaart vervangen…', en: 'Replace SIM…' },
  'cdeed.move': { nl: 'Verplaatsen…', en: 'Move…' },
  'cdeed.portOut': { nl: 'Nummer uitporteren…', en: 'Port number out…' },
  'cdeed.combine': { nl: 'Vast en mobiel combineren…', en: 'Combine fixed and mobile…' },
  'cdeed.noun.combine': { nl: 'combineren', en: 'combining' },
  'cdeed.separate': { nl: 'Vast en mobiel splitsen…', en: 'Separate fixed and mobile…' },
  'cdeed.noun.separate': { nl: 'splitsen', en: 'separating' },
  'cdeed.modify': { nl: 'Wijzigen', en: 'Change' },
  'cdeed.reactivate': { nl: 'Heractiveren', en: 'Reactivate' },
  'cdeed.noun.modify': { nl: 'wijzigen', en: 'changing it' },
  'cdeed.terminate': { nl: 'Opzeggen…', en: 'Terminate…' },
  'cdeed.noun.block': { nl: 'blokkeren', en: 'blocking' },
  'cdeed.noun.unblock': { nl: 'deblokkeren', en: 'unblocking' },
  'cdeed.noun.replace': { nl: 'simkaart vervangen', en: 'replacing the SIM' },
  'cdeed.noun.move': { nl: 'verplaatsen', en: 'moving' },
  'cdeed.noun.portOut': { nl: 'uitporteren', en: 'porting out' },
  'cdeed.noun.terminate': { nl: 'opzeggen', en: 'terminating' },

  'cdeed.running.simBlock': { nl: 'Blokkering', en: 'Block' },
  'cdeed.running.simUnblock': { nl: 'Deblokkering', en: 'Unblock' },
  'cdeed.running.simReplace': { nl: 'Vervanging van de simkaart', en: 'SIM replacement' },
  'cdeed.running.contractMove': { nl: 'Verplaatsing', en: 'Move' },
  'cdeed.running.contractSeparate': { nl: 'Splitsing', en: 'Separation' },
  'cdeed.running.contractPortOut': { nl: 'Uitportering', en: 'Port-out' },
  'cdeed.running.contractTerminate': { nl: 'Opzegging', en: 'Termination' },
  'cdeed.running.text': {
    nl: '{what} aangevraagd om {time} door {operator}',
    en: '{what} requested at {time} by {operator}',
  },
  'cdeed.running.unknown': {
    nl: '{what} van {time} door {operator}: onbekend of KPN haar uitvoerde',
    en: '{what} of {time} by {operator}: unknown whether KPN carried it out',
  },
  'cdeed.by': {
    nl: 'Al aangevraagd door {operator} om {time}. Er is niets nieuws verstuurd; hier volgt u die aanvraag.',
    en: 'Already requested by {operator} at {time}. Nothing new was sent; here you follow that request.',
  },

  'cdeed.why': { nl: 'Waarom?', en: 'Why?' },
  'cdeed.why.choose': { nl: 'Kies eerst waarom.', en: 'First choose why.' },
  'cdeed.reason.lost': { nl: 'Verloren', en: 'Lost' },
  'cdeed.reason.stolen': { nl: 'Gestolen', en: 'Stolen' },
  'cdeed.reason.leave': { nl: 'Verlof', en: 'Leave' },
  'cdeed.reason.other': { nl: 'Anders', en: 'Other' },
  'cdeed.note': { nl: 'Notitie', en: 'Note' },
  'cdeed.note.hint': { nl: 'blijft in ons logboek, mag leeg', en: 'stays in our ledger, optional' },
  'cdeed.day': { nl: 'Gewenste datum', en: 'Wish date' },
  'cdeed.day.hint': { nl: 'leeg: zo snel mogelijk', en: 'empty: as soon as possible' },
  'cdeed.day.past': {
    nl: 'De gewenste datum ligt in het verleden: kies vandaag of later.',
    en: 'The wish date is in the past: choose today or later.',
  },
  'cdeed.requestedText': {
    nl: 'KPN nam de aanvraag aan en voert haar nog uit. U kunt dit venster sluiten; we blijven kijken.',
    en: 'KPN took the request and has yet to carry it out. You can close this window; we keep looking.',
  },
  'cdeed.requestedOn': {
    nl: 'KPN nam de aanvraag aan, voor {date}. U kunt dit venster sluiten; we blijven kijken.',
    en: 'KPN took the request, for {date}. You can close this window; we keep looking.',
  },

  'cdeed.block.title': { nl: 'Blokkeer {name}', en: 'Block {name}' },
  'cdeed.block.text': {
    nl: 'De simkaart werkt daarna niet meer; het contract en de kosten lopen door. {back}',
    en: 'The SIM stops working; the contract and its costs go on. {back}',
  },
  'cdeed.block.back': { nl: 'Deblokkeren kan later, ook hier.', en: 'You can unblock it later, here too.' },
  'cdeed.block.doneText': { nl: 'De simkaart van {name} is geblokkeerd.', en: 'The SIM of {name} is blocked.' },
  'cdeed.unblock.title': { nl: 'Deblokkeer {name}', en: 'Unblock {name}' },
  'cdeed.unblock.text': {
    nl: 'De simkaart werkt daarna weer voor wie haar in handen heeft. {back}',
    en: 'The SIM then works again for whoever holds it. {back}',
  },
  'cdeed.unblock.back': { nl: 'Blokkeren kan later weer.', en: 'You can block it again later.' },
  'cdeed.unblock.doneText': { nl: 'De simkaart van {name} werkt weer.', en: 'The SIM of {name} works again.' },

  'cdeed.replace.title': { nl: 'Vervang de simkaart van {name}', en: 'Replace the SIM of {name}' },
  'cdeed.replace.with': { nl: 'Vervangen door', en: 'Replace by' },
  'cdeed.replace.card': { nl: 'Nieuwe simkaart', en: 'New SIM card' },
  'cdeed.replace.esim': { nl: 'eSIM per e-mail', en: 'eSIM by e-mail' },
  'cdeed.replace.now': { nl: 'Nu: {card}', en: 'Now: {card}' },
  'cdeed.replace.number': { nl: 'Nummer van de nieuwe simkaart', en: 'Number of the new SIM card' },
  'cdeed.replace.number.hint': { nl: '19 of 20 cijfers, zoals op de kaart', en: '19 or 20 digits, as on the card' },
  'cdeed.replace.number.read': { nl: 'Gelezen als {card}', en: 'Read as {card}' },
  'cdeed.card.empty': { nl: 'Vul het simkaartnummer in.', en: 'Fill in the SIM card number.' },
  'cdeed.card.not_digits': {
    nl: 'Een simkaartnummer heeft alleen cijfers: haal de letters weg.',
    en: 'A SIM card number has digits only: take out the letters.',
  },
  'cdeed.card.spreadsheet': {
    nl: 'Excel heeft dit simkaartnummer afgerond: neem het over van de kaart.',
    en: 'Excel has rounded this SIM card number: take it from the card.',
  },
  'cdeed.card.too_short': {
    nl: 'Het simkaartnummer is te kort: het heeft 19 of 20 cijfers.',
    en: 'The SIM card number is too short: it has 19 or 20 digits.',
  },
  'cdeed.card.too_long': {
    nl: 'Het simkaartnummer is te lang: het heeft 19 of 20 cijfers.',
    en: 'The SIM card number is too long: it has 19 or 20 digits.',
  },
  'cdeed.card.luhn': {
    nl: 'Het controlecijfer klopt niet: kijk nog eens naar de kaart. U kunt wel verder.',
    en: 'The check digit is wrong: look at the card again. You can go on.',
  },
  'cdeed.card.rounded': {
    nl: 'Het nummer eindigt op nullen, alsof Excel het afrondde: kijk nog eens naar de kaart. U kunt wel verder.',
    en: 'The number ends in noughts, as if Excel rounded it: look at the card again. You can go on.',
  },
  'cdeed.card.same': { nl: 'Dit is de kaart die er al in zit.', en: 'This is the card that is in use already.' },
  'cdeed.card.checking': { nl: 'KPN kijkt de kaart na', en: 'KPN is checking the card' },
  'cdeed.card.fine': { nl: 'KPN neemt deze kaart', en: 'KPN takes this card' },
  'cdeed.card.refused': { nl: 'KPN neemt deze kaart niet: {reason}', en: 'KPN does not take this card: {reason}' },
  'cdeed.card.unchecked': {
    nl: 'KPN kon de kaart nu niet nakijken; dat gebeurt opnieuw voor het versturen.',
    en: 'KPN could not check the card now; it is checked again before sending.',
  },
  'cdeed.replace.email': { nl: 'E-mailadres voor de eSIM', en: 'E-mail address for the eSIM' },
  'cdeed.email.empty': {
    nl: 'Vul het e-mailadres in: KPN stuurt de eSIM daarheen.',
    en: 'Fill in the e-mail address: KPN sends the eSIM there.',
  },
  'cdeed.email.form': {
    nl: 'Dit is geen e-mailadres: het mist een deel voor of na het @.',
    en: 'This is no e-mail address: a part before or after the @ is missing.',
  },
  'cdeed.replace.code': { nl: 'Bevestigingscode', en: 'Confirmation code' },
  'cdeed.replace.code.hint': {
    nl: 'mag leeg; de gebruiker typt haar bij het installeren',
    en: 'optional; the user types it when installing',
  },
  'cdeed.replace.code.make': { nl: 'Maak een code', en: 'Make a code' },
  'cdeed.email.refused': {
    nl: 'KPN neemt dit e-mailadres niet: vul een ander in.',
    en: 'KPN does not take this e-mail address: enter another one.',
  },
  'cdeed.day.refused': {
    nl: 'KPN neemt deze datum niet: kies een andere.',
    en: 'KPN does not take this date: choose another one.',
  },
  'cdeed.code.long': {
    nl: 'De bevestigingscode heeft hooguit 10 tekens.',
    en: 'The confirmation code has at most 10 characters.',
  },
  'cdeed.code.form': {
    nl: 'De bevestigingscode heeft alleen cijfers en letters.',
    en: 'The confirmation code has digits and letters only.',
  },
  'cdeed.replace.code.once': {
    nl: 'Geef deze code nu door: ze staat nergens anders en is weg als u dit venster sluit.',
    en: 'Pass this code on now: it is kept nowhere else and is gone when you close this window.',
  },
  'cdeed.replace.text.card': {
    nl: 'De oude simkaart werkt daarna niet meer. {back}',
    en: 'The old SIM card stops working. {back}',
  },
  'cdeed.replace.text.esim': {
    nl: 'KPN stuurt de eSIM per e-mail; de oude simkaart werkt daarna niet meer. {back}',
    en: 'KPN sends the eSIM by e-mail; the old SIM card stops working. {back}',
  },
  'cdeed.replace.back': {
    nl: 'Er is geen weg terug naar de oude kaart, wel weer naar een andere.',
    en: 'There is no way back to the old card, only on to another one.',
  },
  'cdeed.replace.doneText': { nl: '{name} heeft een nieuwe simkaart.', en: '{name} has a new SIM.' },

  'cdeed.terminate.title': { nl: 'Zeg {name} op', en: 'Terminate {name}' },
  'cdeed.terminate.day': { nl: 'Einddatum', en: 'End date' },
  'cdeed.terminate.first': { nl: 'op zijn vroegst {date}', en: '{date} at the earliest' },
  'cdeed.terminate.reading': {
    nl: 'KPN zegt nog vanaf wanneer het kan.',
    en: 'KPN is still saying from when it is possible.',
  },
  'cdeed.terminate.unread': {
    nl: 'KPN zei niet vanaf wanneer het kan.',
    en: 'KPN did not say from when it is possible.',
  },
  'cdeed.terminate.empty': { nl: 'Kies een einddatum.', en: 'Choose an end date.' },
  'cdeed.terminate.form': { nl: 'De einddatum is geen datum.', en: 'The end date is not a date.' },
  'cdeed.terminate.early': {
    nl: 'De einddatum is te vroeg: KPN kan op zijn vroegst op {date}.',
    en: 'The end date is too early: KPN can on {date} at the earliest.',
  },
  'cdeed.fee': { nl: 'Opzegkosten volgens KPN op {date}', en: 'Termination fee by KPN on {date}' },
  'cdeed.fee.reading': { nl: 'De opzegkosten worden nog gelezen.', en: 'The termination fee is still being read.' },
  'cdeed.fee.failed': {
    nl: 'KPN zei niet wat opzeggen op deze datum kost.',
    en: 'KPN did not say what terminating on this date costs.',
  },
  'cdeed.fee.accept': { nl: 'Ik zeg op zonder de kosten te weten', en: 'I terminate without knowing the fee' },
  'cdeed.fee.need': {
    nl: 'De opzegkosten zijn onbekend: lees ze opnieuw, of vink aan dat u ze niet hoeft te weten.',
    en: 'The termination fee is unknown: read it again, or tick that you need not know it.',
  },
  'cdeed.again': { nl: 'Opnieuw lezen', en: 'Read again' },
  'cdeed.terminate.text': {
    nl: 'Het contract eindigt op {date} en het nummer vervalt dan. {back}',
    en: 'The contract ends on {date} and its number lapses then. {back}',
  },
  'cdeed.terminate.back': {
    nl: 'Tot dan kunt u de opzegging annuleren zolang KPN dat toelaat; daarna is er geen weg terug.',
    en: 'Until then you can cancel it for as long as KPN allows; after that there is no way back.',
  },
  'cdeed.terminate.doneText': {
    nl: 'De opzegging van {name} is verwerkt.',
    en: 'The termination of {name} has been carried out.',
  },

  'cdeed.move.title': { nl: 'Verplaats {name}', en: 'Move {name}' },
  'cdeed.move.where': { nl: 'Waarheen?', en: 'Where to?' },
  'cdeed.move.whereHint': {
    nl: 'Een andere persoon of debiteur; wat KPN niet toestaat zegt waarom.',
    en: 'Another person or debtor; what KPN does not permit says why.',
  },
  'cdeed.move.target': { nl: 'Doel in de organisatie', en: 'Target in the company' },
  'cdeed.move.choose': { nl: 'Kies eerst waarheen.', en: 'First choose where to.' },
  'cdeed.move.notHere': { nl: '{name} kan niet: {reason}.', en: '{name} is not possible: {reason}.' },
  'cdeed.move.bundles': { nl: 'Aanvullende bundels gaan mee', en: 'Add-on bundles go along' },
  'cdeed.move.sentence': { nl: '{name} gaat van {from} naar {to}.', en: '{name} goes from {from} to {to}.' },
  'cdeed.move.back': {
    nl: 'Terugverplaatsen kan later, met een nieuwe opdracht.',
    en: 'You can move it back later, with a new order.',
  },
  'cdeed.move.doneText': { nl: '{name} is verplaatst.', en: '{name} has been moved.' },
  'cdeed.kpn.FORBIDDEN_PARENT_FOR_PRODUCT': {
    nl: 'hier kan dit product niet onder staan',
    en: 'this product cannot stand under this',
  },
  'cdeed.kpn.FIXED_NUMBER_CANNOT_BE_MOVED_TO_THIS_VGROUP': {
    nl: 'een vast nummer kan hier niet heen',
    en: 'a fixed number cannot go here',
  },
  'cdeed.kpn.CONTRACT_NOT_FOUND': {
    nl: 'KPN kent dit contract niet (meer)',
    en: 'KPN does not know this contract (any more)',
  },

  'cdeed.kpn.INVALID_EMAIL': { nl: 'KPN neemt dit e-mailadres niet', en: 'KPN does not take this e-mail address' },
  'cdeed.kpn.SIM_CARD_NOT_FOUND': { nl: 'dit nummer is bij KPN niet bekend', en: 'KPN does not know this number' },
  'cdeed.kpn.SIM_CARD_ALREADY_USED': {
    nl: 'deze kaart is of was elders in gebruik; neem een andere',
    en: 'this card is or was in use elsewhere; take another one',
  },
  'cdeed.kpn.SIM_CARD_NOT_CHANGED': {
    nl: 'deze kaart zit er al in; neem een andere',
    en: 'this card is in use here already; take another one',
  },
  'cdeed.kpn.SIM_CARD_LENGTH_NOT_VALID': {
    nl: 'het nummer heeft niet de goede lengte',
    en: 'the number does not have the right length',
  },

  'cdeed.separate.title': { nl: 'Splits {name}', en: 'Separate {name}' },
  'cdeed.separate.text': {
    nl: 'Er komen een mobiel en een vast contract voor in de plaats; de nummers blijven. {back}',
    en: 'A mobile and a fixed contract take its place; the numbers stay. {back}',
  },
  'cdeed.separate.back': {
    nl: 'Opnieuw combineren kan later, met een nieuwe bestelling.',
    en: 'You can combine them again later, with a new order.',
  },
  'cdeed.separate.doneText': { nl: '{name} is gesplitst.', en: '{name} has been separated.' },

  'cdeed.combine.title': { nl: 'Combineer {name}', en: 'Combine {name}' },
  'cdeed.combine.withFixed': { nl: 'Met welk vast contract?', en: 'With which fixed contract?' },
  'cdeed.combine.withMobile': { nl: 'Met welk mobiel contract?', en: 'With which mobile contract?' },
  'cdeed.combine.search': { nl: 'Zoek op naam of nummer', en: 'Search by name or number' },
  'cdeed.combine.none': {
    nl: 'KPN noemt geen contract waarmee dit kan.',
    en: 'KPN names no contract with which this is possible.',
  },
  'cdeed.combine.noneFound': { nl: 'Geen contract met deze woorden.', en: 'No contract with these words.' },
  'cdeed.combine.more': { nl: 'Meer tonen', en: 'Show more' },
  'cdeed.combine.count': { nl: '{loaded} van {total}', en: '{loaded} of {total}' },
  'cdeed.combine.choose': { nl: 'Kies eerst het andere contract.', en: 'First choose the other contract.' },
  'cdeed.combine.go': { nl: 'Naar het mandje', en: 'To the basket' },
  'cdeed.combine.text': {
    nl: 'Er wordt nog niets besteld: eerst ziet u wat het kost.',
    en: 'Nothing is ordered yet: first you see what it costs.',
  },

  'cdeed.portOut.title': { nl: 'Porteer {name} uit', en: 'Port {name} out' },
  'cdeed.portOut.text': {
    nl: 'Het nummer gaat naar een andere aanbieder en het contract bij KPN eindigt. {back}',
    en: 'The number goes to another operator and the contract at KPN ends. {back}',
  },
  'cdeed.portOut.back': {
    nl: 'Is het eenmaal over, dan is er geen weg terug.',
    en: 'Once it has gone over there is no way back.',
  },
  'cdeed.portOut.doneText': { nl: '{name} is uitgeporteerd.', en: '{name} has been ported out.' },

  'cdeed.cancel': { nl: 'Annuleer de aanvraag…', en: 'Cancel the request…' },
  'cdeed.cancel.title': { nl: 'Annuleer bestelling {order}', en: 'Cancel order {order}' },
  'cdeed.cancel.text': {
    nl: 'KPN voert de aanvraag dan niet uit. {back}',
    en: 'KPN then does not carry the request out. {back}',
  },
  'cdeed.cancel.back': {
    nl: 'Annuleren is niet terug te draaien; opnieuw aanvragen kan wel.',
    en: 'Cancelling cannot be undone; requesting again can be done.',
  },
  'cdeed.cancel.note': { nl: 'Waarom?', en: 'Why?' },
  'cdeed.cancel.note.hint': { nl: 'leest KPN ook, mag leeg', en: 'KPN reads it too, optional' },
  'cdeed.cancel.doneText': {
    nl: 'KPN nam de annulering van bestelling {order} aan.',
    en: 'KPN took the cancellation of order {order}.',
  },
})

export type ContractDeedT = TextsOf<typeof contractDeeds>

export const useContractDeedT = (): ContractDeedT => useTexts(contractDeeds)

/** As `useRich`. */
export const useContractDeedRich = () => useRichTexts(contractDeeds)
