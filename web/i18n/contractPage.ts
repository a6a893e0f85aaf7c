import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** One contract. */
const contractPage = texts({
  'contractPage.close': { nl: 'Contract sluiten', en: 'Close the contract' },
  'contractPage.back': { nl: 'Naar de lijst', en: 'To the list' },
  'contractPage.toList': { nl: 'Naar Contracten', en: 'To Contracts' },
  'contractPage.path': { nl: 'Plaats in de organisatie', en: 'Place in the company' },
  'contractPage.unnumbered': { nl: 'zonder nummer', en: 'no number' },
  'contractPage.nameless': { nl: '(zonder naam)', en: '(no name)' },
  'contractPage.nobody': { nl: 'KPN zegt niet van wie', en: 'KPN does not say whose' },

  'contractPage.missing.title': { nl: 'Geen contract met dit nummer', en: 'No contract with this number' },
  'contractPage.missing.text': {
    nl: 'KPN kent {id} niet, of laat ons dit contract niet zien. Misschien is het opgeheven.',
    en: 'KPN does not know {id}, or does not show us this contract. It may have been closed.',
  },
  'contractPage.stale': { nl: 'U ziet wat we om {time} lazen.', en: 'You see what was read at {time}.' },
  'contractPage.read': { nl: 'gelezen om {time}', en: 'read at {time}' },

  'contractPage.tabs': { nl: 'Onderdelen van {number}', en: 'Parts of {number}' },
  'contractPage.tab.overview': { nl: 'Overzicht', en: 'Overview' },
  'contractPage.tab.products': { nl: 'Wat erin zit', en: 'What is in it' },
  'contractPage.tab.thresholds': { nl: 'Drempels', en: 'Thresholds' },
  'contractPage.tab.timeline': { nl: 'Tijdlijn', en: 'Timeline' },

  'contractPage.sim': { nl: 'Simkaart en toestel', en: 'SIM card and device' },
  'contractPage.sim.card': { nl: 'Simkaart', en: 'SIM card' },
  'contractPage.sim.uiccid': { nl: 'UICCID', en: 'UICCID' },
  'contractPage.sim.imei': { nl: 'IMEI', en: 'IMEI' },
  'contractPage.sim.extension': { nl: 'Toestelnummer', en: 'Extension' },
  'contractPage.sim.fixed': { nl: 'Vast nummer', en: 'Fixed number' },
  'contractPage.sim.sip': { nl: 'SIP-account', en: 'SIP account' },
  'contractPage.sim.shows': { nl: 'Gebelden zien', en: 'Callees see' },
  'contractPage.sim.shows.mobile': { nl: 'het mobiele nummer', en: 'the mobile number' },
  'contractPage.none': { nl: 'geen', en: 'none' },

  'contractPage.contract': { nl: 'Contract', en: 'Contract' },
  'contractPage.contract.product': { nl: 'Product', en: 'Product' },
  'contractPage.contract.person': { nl: 'Persoon', en: 'Person' },
  'contractPage.contract.place': { nl: 'Plaats', en: 'Place' },
  'contractPage.contract.started': { nl: 'Begonnen', en: 'Started' },
  'contractPage.contract.activated': { nl: 'Geactiveerd', en: 'Activated' },
  'contractPage.contract.ends': { nl: 'Eindigt', en: 'Ends' },
  'contractPage.contract.endless': { nl: 'geen einddatum', en: 'no end date' },
  'contractPage.contract.since': { nl: 'Status sinds', en: 'State since' },
  'contractPage.contract.id': { nl: 'Contractnummer', en: 'Contract number' },
  'contractPage.raw': {
    nl: { one: '{count} veld zoals KPN het geeft', other: '{count} velden zoals KPN ze geeft' },
    en: { one: '{count} field as KPN gives it', other: '{count} fields as KPN gives them' },
  },

  'contractPage.codes': { nl: 'Codes voor de beller', en: 'Codes for the caller' },
  'contractPage.code.pin': { nl: 'Pincode', en: 'PIN code' },
  'contractPage.code.puk': { nl: 'Pukcode', en: 'PUK code' },
  'contractPage.code.hidden': { nl: 'verborgen', en: 'hidden' },
  'contractPage.code.none': { nl: '{upstream} geeft er geen', en: '{upstream} gives none' },
  'contractPage.code.show': { nl: 'Toon met reden', en: 'Show with a reason' },
  'contractPage.code.show.named': { nl: '{code}: toon met reden', en: '{code}: show with a reason' },
  'contractPage.code.hide': { nl: 'Verberg', en: 'Hide' },
  'contractPage.code.hide.named': { nl: '{code}: verberg', en: '{code}: hide' },
  'contractPage.code.copy': { nl: 'Kopieer', en: 'Copy' },
  'contractPage.code.copied': { nl: 'Gekopieerd', en: 'Copied' },
  'contractPage.code.copy.named': { nl: '{code}: kopieer', en: '{code}: copy' },
  'contractPage.code.countdown': {
    nl: 'Verbergt over {seconds} s. Getoond aan {operator}; de reden staat in het logboek, de code niet.',
    en: 'Hides in {seconds} s. Shown to {operator}; the reason is in the ledger, the code is not.',
  },
  'contractPage.code.said.shown': {
    nl: '{code} getoond, verbergt over {seconds} seconden.',
    en: '{code} shown, hides in {seconds} seconds.',
  },
  'contractPage.code.said.hidden': { nl: '{code} verborgen.', en: '{code} hidden.' },
  'contractPage.code.gone': { nl: 'Inmiddels geeft {upstream} er geen.', en: '{upstream} gives none any more.' },
  'contractPage.code.role': {
    nl: 'Uw rol mag codes niet zien; {roles} wel.',
    en: 'Your role may not see codes; {roles} may.',
  },

  'contractPage.reveal.title': { nl: '{code} tonen', en: 'Show the {code}' },
  'contractPage.reveal.reason': { nl: 'Reden', en: 'Reason' },
  'contractPage.reveal.reason.hint': {
    nl: 'Komt in het logboek, met uw naam.',
    en: 'Goes into the ledger, with your name.',
  },
  'contractPage.reveal.reason.missing': { nl: 'Zeg in een paar woorden waarom.', en: 'Say why in a few words.' },
  'contractPage.reveal.how': { nl: 'Hoe is de beller herkend?', en: 'How was the caller identified?' },
  'contractPage.reveal.how.missing': {
    nl: 'Kies hoe u weet wie er belt.',
    en: 'Choose how you know who is calling.',
  },
  'contractPage.reveal.how.calledBack': { nl: 'Teruggebeld op een bekend nummer', en: 'Called back on a known number' },
  'contractPage.reveal.how.employeeNumber': {
    nl: 'Personeelsnummer en geboortedatum kloppen',
    en: 'Employee number and date of birth match',
  },
  'contractPage.reveal.how.knownVoice': { nl: 'Bekende stem', en: 'Known voice' },
  'contractPage.reveal.how.inPerson': { nl: 'Staat hier voor me', en: 'Stands here before me' },
  'contractPage.reveal.go': { nl: '{code} tonen', en: 'Show {code}' },
  'contractPage.reveal.going': { nl: 'Wordt opgevraagd', en: 'Being fetched' },
  'contractPage.reveal.cancel': { nl: 'Annuleren', en: 'Cancel' },

  'contractPage.products.none': { nl: 'KPN noemt geen producten.', en: 'KPN names no products.' },
  'contractPage.products.count': {
    nl: { one: '{count} product', other: '{count} producten' },
    en: { one: '{count} product', other: '{count} products' },
  },
  'contractPage.products.unnamed': { nl: 'Product {id}', en: 'Product {id}' },

  'contractPage.thresholds.none': {
    nl: 'Dit contract valt onder geen drempel.',
    en: 'This contract is under no threshold.',
  },
  'contractPage.thresholds.noneAtAll': { nl: 'Er zijn geen drempels.', en: 'There are no thresholds.' },
  'contractPage.thresholds.cannot': { nl: 'Niet na te gaan', en: 'Cannot be found out' },
  'contractPage.thresholds.cannot.text': {
    nl: 'KPN zoekt contracten van een drempel op nummer of simkaart, en dit contract heeft geen van beide.',
    en: 'KPN looks for the contracts of a threshold by number or SIM card, and this contract has neither.',
  },
  'contractPage.thresholds.how': {
    nl: { one: '{count} drempel nagekeken.', other: '{count} drempels nagekeken.' },
    en: { one: '{count} threshold looked through.', other: '{count} thresholds looked through.' },
  },
  'contractPage.thresholds.partial': {
    nl: 'Van {total} drempels zijn de eerste {count} nagekeken; het contract kan in een andere zitten.',
    en: 'Of {total} thresholds the first {count} were looked through; the contract may be in another.',
  },
  'contractPage.thresholds.value.DATA_NATIONAL_MB': {
    nl: '{value} MB per dag, Nederland',
    en: '{value} MB a day, the Netherlands',
  },
  'contractPage.thresholds.value.DATA_ROAMING_MB': {
    nl: '{value} MB per dag, buitenland',
    en: '{value} MB a day, abroad',
  },
  'contractPage.thresholds.value.VOICE_NATIONAL_MIN': {
    nl: '{value} minuten per dag, Nederland',
    en: '{value} minutes a day, the Netherlands',
  },
  'contractPage.thresholds.value.VOICE_ROAMING_EUR': {
    nl: '€ {value} per dag, buitenland',
    en: '€{value} a day, abroad',
  },
  'contractPage.thresholds.value.other': { nl: '{value} per dag, {type}', en: '{value} a day, {type}' },

  'contractPage.timeline.none': {
    nl: 'Hier en bij KPN is nog niets gedaan.',
    en: 'Nothing was done yet, here or at KPN.',
  },
  'contractPage.timeline.onlyOurs': {
    nl: 'Zonder nummer zijn de bestellingen bij KPN niet te vinden: u ziet alleen wat hier is gedaan.',
    en: 'Without a number its orders at KPN cannot be found: you see only what was done here.',
  },
  'contractPage.timeline.partial': {
    nl: 'KPN vond meer dan op één pagina past; oudere bestellingen kunnen ontbreken.',
    en: 'KPN found more than fits one page; older orders may be missing.',
  },
  'contractPage.did.simBlock': { nl: 'Blokkeren', en: 'Block' },
  'contractPage.did.simUnblock': { nl: 'Deblokkeren', en: 'Unblock' },
  'contractPage.did.simReplace': { nl: 'Simkaart vervangen', en: 'Replace the SIM card' },
  'contractPage.did.contractTerminate': { nl: 'Opzeggen', en: 'Terminate' },
  'contractPage.did.contractMove': { nl: 'Verplaatsen', en: 'Move' },
  'contractPage.did.contractSeparate': { nl: 'Vast en mobiel splitsen', en: 'Separate fixed and mobile' },
  'contractPage.did.contractPortOut': { nl: 'Nummer uitporteren', en: 'Port the number out' },
  'contractPage.did.shown': { nl: '{code} getoond', en: '{code} shown' },
  'contractPage.did.code': { nl: 'Code', en: 'Code' },
})

export type ContractPageT = TextsOf<typeof contractPage>

export const useContractPageT = (): ContractPageT => useTexts(contractPage)
