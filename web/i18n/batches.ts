import { texts } from './text.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

/** One deed with many contracts at once. */
const batches = texts({
  'batches.title': { nl: 'Reeksen', en: 'Batches' },
  'batches.what': {
    nl: 'Veel contracten in één keer: gecontroleerd, dan één voor één verstuurd, op de server.',
    en: 'Many contracts at once: checked, then sent one by one, on the server.',
  },
  'batches.none': { nl: 'Er is nog geen reeks gemaakt.', en: 'No batch was made yet.' },
  'batches.none.how': {
    nl: 'Kies contracten in de lijst en druk onderaan op Blokkeer, Deblokkeer of Verplaats.',
    en: 'Choose contracts in the list and press Block, Unblock or Move at its foot.',
  },
  'batches.toContracts': { nl: 'Naar de contracten', en: 'Go to contracts' },
  'batches.older': { nl: 'Toon oudere', en: 'Show older' },
  'batches.progress': { nl: '{done} van {of}', en: '{done} of {of}' },

  'batches.state.draft': { nl: 'Nog te controleren', en: 'To be checked' },
  'batches.state.checking': { nl: 'Wordt gecontroleerd', en: 'Being checked' },
  'batches.state.checked': { nl: 'Gecontroleerd', en: 'Checked' },
  'batches.state.running': { nl: 'Loopt', en: 'Running' },
  'batches.state.paused': { nl: 'Gepauzeerd', en: 'Paused' },
  'batches.state.done': { nl: 'Klaar', en: 'Finished' },
  'batches.state.stopped': { nl: 'Gestopt', en: 'Stopped' },

  'batches.do.block': {
    nl: { one: 'Blokkeer {count} simkaart', other: 'Blokkeer {count} simkaarten' },
    en: { one: 'Block {count} SIM card', other: 'Block {count} SIM cards' },
  },
  'batches.do.unblock': {
    nl: { one: 'Deblokkeer {count} simkaart', other: 'Deblokkeer {count} simkaarten' },
    en: { one: 'Unblock {count} SIM card', other: 'Unblock {count} SIM cards' },
  },
  'batches.do.activate': {
    nl: { one: 'Activeer {count} abonnement', other: 'Activeer {count} abonnementen' },
    en: { one: 'Activate {count} subscription', other: 'Activate {count} subscriptions' },
  },
  'batches.do.move': {
    nl: { one: 'Verplaats {count} contract', other: 'Verplaats {count} contracten' },
    en: { one: 'Move {count} contract', other: 'Move {count} contracts' },
  },
  'batches.button.block': { nl: 'Blokkeer…', en: 'Block…' },
  'batches.button.unblock': { nl: 'Deblokkeer…', en: 'Unblock…' },
  'batches.button.move': { nl: 'Verplaats…', en: 'Move…' },
  'batches.noun.block': { nl: 'Blokkeren', en: 'Blocking' },
  'batches.noun.unblock': { nl: 'Deblokkeren', en: 'Unblocking' },
  'batches.noun.move': { nl: 'Verplaatsen', en: 'Moving' },

  'batches.new.none': { nl: 'Er zijn geen contracten gekozen.', en: 'No contracts are chosen.' },
  'batches.new.set': {
    nl: 'Deze selectie is er niet (meer). Kies de contracten opnieuw.',
    en: 'This selection is not there (any more). Choose the contracts again.',
  },
  'batches.new.from': { nl: 'Uit {set}', en: 'From {set}' },
  'batches.new.fromSet': {
    nl: { one: 'een selectie van {count} contract', other: 'een selectie van {count} contracten' },
    en: { one: 'a selection of {count} contract', other: 'a selection of {count} contracts' },
  },
  'batches.new.name': { nl: 'Naam van de reeks', en: 'Name of the batch' },
  'batches.new.name.hint': { nl: 'zo vindt u haar terug', en: 'by which you find it again' },
  'batches.new.where': { nl: 'Waarheen?', en: 'Where to?' },
  'batches.new.whereHint': {
    nl: 'KPN oordeelt hier over het eerste contract van de selectie. Over elk ander contract vragen we het straks bij de controle; wat niet mag, staat dan bij zijn rij.',
    en: 'Here KPN judges the first contract of the selection. Of every other contract the check will ask it; what is not allowed will then stand with its row.',
  },
  'batches.new.target': { nl: 'Plaats waar de contracten heen gaan', en: 'Place where the contracts go' },
  'batches.new.whereFirst': { nl: 'Kies eerst waarheen.', en: 'First choose where to.' },
  'batches.new.notHere': { nl: '{name} kan niet: {reason}.', en: '{name} is not possible: {reason}.' },
  'batches.new.to': { nl: 'Naar {name}.', en: 'To {name}.' },
  'batches.new.block': {
    nl: 'De simkaarten werken daarna niet meer; contracten en kosten lopen door. Deblokkeren kan later, ook als reeks.',
    en: 'The SIM cards stop working; contracts and costs go on. You can unblock them later, as a batch too.',
  },
  'batches.new.unblock': {
    nl: 'De simkaarten werken daarna weer voor wie ze in handen heeft. Blokkeren kan later weer.',
    en: 'The SIM cards then work again for whoever holds them. You can block them again later.',
  },
  'batches.new.move': {
    nl: 'Er is geen weg terug in één keer: terug is een nieuwe verplaatsing.',
    en: 'There is no way back at once: going back is another move.',
  },
  'batches.new.bundles': {
    nl: 'Waar een contract een eigen bundel heeft; dat lezen we per contract bij KPN.',
    en: 'Where a contract has a bundle of its own; we read that at KPN, contract by contract.',
  },
  'batches.new.bundles.reading': {
    nl: 'Welke contracten een eigen bundel hebben: {done} van {of}',
    en: 'Which contracts have a bundle of their own: {done} of {of}',
  },
  'batches.new.first': {
    nl: 'Eerst controleren we elk contract bij KPN; er verandert nog niets. Daarna ziet u wat kan en wat niet, en start u zelf.',
    en: 'First we check every contract with KPN; nothing changes yet. Then you see what is possible and what is not, and start it yourself.',
  },
  'batches.new.reading': {
    nl: 'De contracten worden opgezocht: {done} van {of}',
    en: 'Looking up the contracts: {done} of {of}',
  },
  'batches.new.busy': { nl: 'Wordt klaargezet', en: 'Being prepared' },
  'batches.new.check': {
    nl: { one: 'Controleer {count} contract', other: 'Controleer {count} contracten' },
    en: { one: 'Check {count} contract', other: 'Check {count} contracts' },
  },

  'batches.madeBy': { nl: 'gemaakt door {who} op {when}', en: 'made by {who} on {when}' },
  'batches.startedBy': { nl: 'gestart door {who} op {when}', en: 'started by {who} on {when}' },
  'batches.onServer': {
    nl: 'loopt op de server, u kunt dit scherm sluiten',
    en: 'runs on the server, you can close this screen',
  },
  'batches.ended': { nl: 'klaar op {when}', en: 'ended on {when}' },
  'batches.rows': {
    nl: { one: '{count} rij', other: '{count} rijen' },
    en: { one: '{count} row', other: '{count} rows' },
  },
  'batches.why': { nl: 'reden: {reason}', en: 'reason: {reason}' },
  'batches.ticket': { nl: 'referentie {ticket}', en: 'reference {ticket}' },

  'batches.checked': { nl: 'van {of} gecontroleerd', en: 'of {of} checked' },
  'batches.sent': { nl: 'van {of} verstuurd, elk hooguit één keer', en: 'of {of} sent, each at most once' },
  'batches.left.soon': { nl: 'nog minder dan een minuut', en: 'less than a minute to go' },
  'batches.left.minutes': {
    nl: {
      one: 'nog ongeveer {count} minuut, klaar rond {time}',
      other: 'nog ongeveer {count} minuten, klaar rond {time}',
    },
    en: {
      one: 'about {count} minute to go, finished around {time}',
      other: 'about {count} minutes to go, finished around {time}',
    },
  },
  'batches.left.hours': {
    nl: { one: 'nog ongeveer {count} uur, klaar rond {time}', other: 'nog ongeveer {count} uur, klaar rond {time}' },
    en: {
      one: 'about {count} hour to go, finished around {time}',
      other: 'about {count} hours to go, finished around {time}',
    },
  },
  'batches.skipped': {
    nl: {
      one: '{count} rij is overgeslagen: de controle vond een reden.',
      other: '{count} rijen zijn overgeslagen: de controle vond een reden.',
    },
    en: {
      one: '{count} row was skipped: the check found a reason.',
      other: '{count} rows were skipped: the check found a reason.',
    },
  },

  'batches.part.possible': { nl: 'kan', en: 'possible' },
  'batches.part.impossible': { nl: 'kan niet', en: 'not possible' },
  'batches.part.unclear': { nl: 'niet te zeggen', en: 'cannot tell' },
  'batches.part.unread': { nl: 'nog niet gecontroleerd', en: 'not checked yet' },
  'batches.part.done': { nl: 'gelukt', en: 'succeeded' },
  'batches.part.failed': { nl: 'mislukt', en: 'failed' },
  'batches.part.unknown': { nl: 'onbekend, wordt opgezocht', en: 'unknown, being found out' },
  'batches.part.busy': { nl: 'bezig of aangevraagd', en: 'under way or requested' },
  'batches.part.planned': { nl: 'gepland', en: 'planned' },

  'batches.step.check': { nl: 'Controleer opnieuw', en: 'Check again' },
  'batches.step.goOn': { nl: 'Controleer verder', en: 'Go on checking' },
  'batches.step.start': { nl: 'Start {count} van {of}', en: 'Start {count} of {of}' },
  'batches.step.pause': { nl: 'Pauzeren', en: 'Pause' },
  'batches.step.resume': { nl: 'Hervatten', en: 'Resume' },
  'batches.step.stop': { nl: 'Stoppen…', en: 'Stop…' },
  'batches.failed': { nl: 'Dat lukte niet.', en: 'That did not work.' },
  'batches.moved': {
    nl: 'Iemand anders was u voor: de reeks is nu {state}.',
    en: 'Somebody else was first: the batch is now {state}.',
  },

  'batches.stop.title': { nl: 'Stop “{name}”', en: 'Stop “{name}”' },
  'batches.stop.text': {
    nl: {
      one: 'Wat verstuurd is, blijft verstuurd. {count} rij wordt dan niet meer verstuurd; dat is voorgoed, maar u kunt er een nieuwe reeks van maken.',
      other:
        'Wat verstuurd is, blijft verstuurd. {count} rijen worden dan niet meer verstuurd; dat is voorgoed, maar u kunt er een nieuwe reeks van maken.',
    },
    en: {
      one: 'What was sent stays sent. {count} row will not be sent any more; that is for good, but you can make a new batch of it.',
      other:
        'What was sent stays sent. {count} rows will not be sent any more; that is for good, but you can make a new batch of them.',
    },
  },
  'batches.stop.not': { nl: 'Niet stoppen', en: 'Do not stop' },

  'batches.same.title': {
    nl: 'Dezelfde rijen zijn al eens gestart.',
    en: 'The same rows were started before.',
  },
  'batches.same.text': {
    nl: '{who} startte ze op {time}. Nog eens starten vraagt alles nog een keer aan.',
    en: '{who} started them on {time}. Starting again requests everything once more.',
  },
  'batches.same.look': { nl: 'Bekijk “{name}”', en: 'See “{name}”' },
  'batches.same.again': {
    nl: 'Ja, ik wil deze rijen nog een keer aanvragen',
    en: 'Yes, I want to request these rows once more',
  },
  'batches.ready.none': {
    nl: 'Geen van deze rijen kan nu. Bij elke rij staat waarom.',
    en: 'None of these rows is possible now. Each row says why.',
  },
  'batches.ready.unclear': {
    nl: {
      one: 'Over {count} rij gaf {who} geen antwoord. Controleer opnieuw, of start zonder.',
      other: 'Over {count} rijen gaf {who} geen antwoord. Controleer opnieuw, of start zonder.',
    },
    en: {
      one: '{who} gave no answer about {count} row. Check again, or start without it.',
      other: '{who} gave no answer about {count} rows. Check again, or start without them.',
    },
  },
  'batches.ready.move': {
    nl: 'Bij elk contract zei KPN of het weg mag en of het op de nieuwe plaats mag. Het laatste woord valt bij het versturen, per rij.',
    en: 'Of each contract KPN said whether it may leave and whether it may go to its new place. It has the last word when it is sent, row by row.',
  },
  'batches.paused.operator': {
    nl: 'Er wordt niets verstuurd tot iemand hervat.',
    en: 'Nothing is sent until somebody resumes it.',
  },
  'batches.paused.forbidden': {
    nl: 'Wie deze reeks startte, mag dit niet meer. Een collega die het mag, kan hervatten; dan loopt zij op diens naam.',
    en: 'Whoever started this batch may not do this any more. A colleague who may can resume it; it then runs in their name.',
  },
  'batches.paused.upstream_down': {
    nl: '{who} antwoordt niet of vraagt om rust. Er is niets dubbel verstuurd. Hervat als {who} weer antwoordt.',
    en: '{who} does not answer or asks for peace. Nothing was sent twice. Resume when {who} answers again.',
  },
  'batches.paused.upstream_off': {
    nl: 'De koppeling met {who} staat uit: er zijn geen sleutels ingesteld. Vraag uw beheerder, en hervat daarna.',
    en: 'The connection to {who} is off: no keys are set. Ask your administrator, and resume after that.',
  },
  'batches.paused.unknowns': {
    nl: 'Van te veel opdrachten achter elkaar is onbekend of {who} ze uitvoerde. Zoek ze eerst uit, hieronder onder “onbekend”, en hervat daarna.',
    en: 'Of too many commands in a row it is unknown whether {who} carried them out. Settle them first, below under “unknown”, and resume after that.',
  },
  'batches.paused.frozen': {
    nl: 'KPN laat deze klant nu niets bestellen: de laatste rijen zijn daarom geweigerd, de rest is niet verstuurd. Neem contact op met KPN, en hervat daarna; de geweigerde rijen neem je mee als nieuwe selectie.',
    en: 'KPN lets this customer order nothing now: that is why the last rows were refused, and the rest was not sent. Contact KPN, and resume after that; take the refused rows along as a new selection.',
  },
  'batches.paused.title': { nl: 'Vanzelf gepauzeerd.', en: 'Paused by itself.' },
  'batches.draft.title': { nl: 'De controle is niet klaar.', en: 'The check is not finished.' },
  'batches.draft.text': {
    nl: 'Er is niets veranderd bij {who}. Ga verder met controleren.',
    en: 'Nothing has changed at {who}. Go on checking.',
  },
  'batches.draft.upstream_down': {
    nl: '{who} antwoordt niet. Ga verder met controleren als {who} weer antwoordt.',
    en: '{who} does not answer. Go on checking when {who} answers again.',
  },

  'batches.items': { nl: 'Contracten van deze reeks', en: 'Contracts of this batch' },
  'batches.filter': { nl: 'Welke rijen', en: 'Which rows' },
  'batches.filter.all': { nl: 'Alles', en: 'All' },
  'batches.item.possible': { nl: 'Kan', en: 'Possible' },
  'batches.item.impossible': { nl: 'Kan niet', en: 'Not possible' },
  'batches.item.unclear': { nl: 'Niet te zeggen', en: 'Cannot tell' },
  'batches.item.unread': { nl: 'Nog niet gecontroleerd', en: 'Not checked yet' },
  'batches.item.planned': { nl: 'Gepland', en: 'Planned' },
  'batches.item.sent': { nl: 'Bezig', en: 'Under way' },
  'batches.item.accepted': { nl: 'Aangevraagd', en: 'Requested' },
  'batches.item.done': { nl: 'Gelukt', en: 'Succeeded' },
  'batches.item.failed': { nl: 'Niet doorgevoerd', en: 'Not carried out' },
  'batches.item.not-applied': { nl: 'Geweigerd', en: 'Refused' },
  'batches.item.unknown': { nl: 'Onbekend', en: 'Unknown' },
  'batches.item.skipped': { nl: 'Overgeslagen', en: 'Skipped' },
  'batches.item.cancelled': { nl: 'Geannuleerd', en: 'Cancelled' },
  'batches.items.row': { nl: 'Rij', en: 'Row' },
  'batches.items.contract': { nl: 'Contract', en: 'Contract' },
  'batches.items.outcome': { nl: 'Uitkomst', en: 'Outcome' },
  'batches.items.why': { nl: 'Uitleg', en: 'Explanation' },
  'batches.items.time': { nl: 'Tijd', en: 'Time' },
  'batches.items.foot': {
    nl: { one: '{count} rij', other: '{count} rijen, in de volgorde van de selectie' },
    en: { one: '{count} row', other: '{count} rows, in the order of the selection' },
  },
  'batches.items.footFile': {
    nl: { one: '{count} rij', other: '{count} rijen, in de volgorde van het bestand' },
    en: { one: '{count} row', other: '{count} rows, in the order of the file' },
  },
  'batches.items.stale': { nl: 'gelezen om {time}', en: 'read at {time}' },

  'batches.because.order': {
    nl: 'opdracht {order} loopt nog bij KPN ({status})',
    en: 'order {order} is still under way at KPN ({status})',
  },
  'batches.because.not_possible': { nl: 'KPN staat dit nu niet toe', en: 'KPN does not allow this now' },
  'batches.because.state.block': {
    nl: 'KPN staat blokkeren nu niet toe, bijvoorbeeld omdat de simkaart al geblokkeerd is',
    en: 'KPN does not allow blocking now, for instance because the SIM card is blocked already',
  },
  'batches.because.state.unblock': {
    nl: 'KPN staat deblokkeren nu niet toe, bijvoorbeeld omdat de simkaart niet geblokkeerd is',
    en: 'KPN does not allow unblocking now, for instance because the SIM card is not blocked',
  },
  'batches.because.state.move': {
    nl: 'KPN staat verplaatsen van dit contract nu niet toe',
    en: 'KPN does not allow moving this contract now',
  },
  'batches.because.not_found': { nl: 'dit contract is er niet (meer)', en: 'this contract is not there (any more)' },
  'batches.because.target_gone': {
    nl: 'de plaats waar het heen zou gaan is er niet (meer)',
    en: 'the place where it would go is not there (any more)',
  },
  'batches.because.target_refused': {
    nl: 'KPN staat dit contract op die plaats niet toe',
    en: 'KPN does not allow this contract at that place',
  },
  'batches.because.duplicate': { nl: 'staat al eerder in deze reeks', en: 'stands earlier in this batch already' },
  'batches.because.subject_busy': {
    nl: 'hier loopt al zo’n opdracht van ons; zie het verloop van het contract',
    en: 'such a command of ours is already under way; see the timeline of the contract',
  },
  'batches.because.check_failed': {
    nl: '{who} gaf geen antwoord op de controle',
    en: '{who} gave no answer to the check',
  },
  'batches.because.card_unknown': { nl: 'sTN kent deze kaart niet', en: 'sTN does not know this card' },
  'batches.because.card_taken': {
    nl: 'deze kaart is niet vrij; kies een andere uit de voorraad',
    en: 'this card is not free; choose another one from stock',
  },
  'batches.because.reference_used': {
    nl: 'met deze referentie is al iets aangevraagd; zo wordt niets twee keer verstuurd',
    en: 'something was asked for with this reference before; thus nothing is sent twice',
  },
  'batches.because.sealed': {
    nl: 'kan niet meer gelezen worden met de sleutel van dit portaal',
    en: 'cannot be read any more with the key of this portal',
  },
  'batches.because.failed': {
    nl: '{who} nam het aan, maar voerde het niet uit',
    en: '{who} took it but did not carry it out',
  },
  'batches.because.unknown': {
    nl: 'er kwam geen bruikbaar antwoord; wordt opgezocht',
    en: 'no usable answer came; being found out',
  },
  'batches.because.accepted': {
    nl: '{who} nam het aan en voert het nog uit',
    en: '{who} took it and has yet to carry it out',
  },
  'batches.because.earlier': {
    nl: { one: '(na {count} keer wachten)', other: '(na {count} keer wachten)' },
    en: { one: '(after waiting once)', other: '(after waiting {count} times)' },
  },
  'batches.because.said': { nl: '{who}: {message}', en: '{who}: {message}' },
  'batches.unknown.title': {
    nl: {
      one: 'Van {count} rij is niet bekend of {who} haar uitvoerde.',
      other: 'Van {count} rijen is niet bekend of {who} ze uitvoerde.',
    },
    en: {
      one: 'Of {count} row it is not known whether {who} carried it out.',
      other: 'Of {count} rows it is not known whether {who} carried them out.',
    },
  },
  'batches.unknown.text': {
    nl: 'Ze zijn één keer verstuurd en worden nooit vanzelf herhaald. Wij blijven bij {who} zoeken: wachten is altijd veilig. Opnieuw versturen is dat niet. Wie bij {who} kijkt, zegt bij de rij met Uitzoeken wat er is gebeurd.',
    en: 'They were sent once and are never repeated by themselves. We go on looking at {who}: to wait is always safe. To send them again is not. Whoever looks at {who} says at the row, with Settle, what happened.',
  },
  'batches.unknown.show': {
    nl: { one: 'Toon deze rij', other: 'Toon deze {count} rijen' },
    en: { one: 'Show this row', other: 'Show these {count} rows' },
  },
  'batches.settle.command.contract': { nl: 'Het verloop van het contract', en: 'The timeline of the contract' },
  'batches.settle.command.activation': { nl: 'De opdracht bij de activaties', en: 'The command among the activations' },
  'batches.settle.sent': { nl: 'Verstuurd om {time}, opdracht {id}.', en: 'Sent at {time}, command {id}.' },
  'batches.settle.sentAs': {
    nl: 'Verstuurd om {time} met referentie {reference}.',
    en: 'Sent at {time} with reference {reference}.',
  },
  'batches.settle': { nl: 'Uitzoeken…', en: 'Settle…' },
  'batches.settle.of': { nl: 'Zoek {label} uit', en: 'Settle {label}' },
  'batches.settle.text': {
    nl: 'Er kwam geen bruikbaar antwoord op deze opdracht. Meestal vinden we haar vanzelf terug. Wie bij {upstream} kijkt, kan het hier zeggen.',
    en: 'No usable answer came to this command. Mostly we find it by ourselves. Whoever looks at {upstream} can say so here.',
  },
  'batches.settle.over': { nl: 'Uitgezocht.', en: 'Settled.' },

  'batches.missing': { nl: 'Deze reeks is er niet.', en: 'This batch is not there.' },
  'batches.toList': { nl: 'Alle reeksen', en: 'All batches' },
})

export type BatchesT = TextsOf<typeof batches>

export const useBatchesT = (): BatchesT => useTexts(batches)

/** As `useRich`. */
export const useBatchesRich = () => useRichTexts(batches)
