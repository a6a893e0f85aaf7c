import { texts } from './text.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

/** What is done with one of sTN's lines. */
export const lineDeeds = texts({
  'ldeed.suspend': { nl: 'Blokkeren…', en: 'Suspend…' },
  'ldeed.resume': { nl: 'Deblokkeren…', en: 'Resume…' },
  'ldeed.swap': { nl: 'Sim wisselen…', en: 'Swap SIM…' },
  'ldeed.services': { nl: 'Diensten wijzigen…', en: 'Change services…' },
  'ldeed.environment': { nl: 'Van omgeving wisselen…', en: 'Move environment…' },
  'ldeed.portOut': { nl: 'Nummer uitporteren…', en: 'Port number out…' },
  'ldeed.terminate': { nl: 'Opzeggen…', en: 'Terminate…' },
  'ldeed.noun.suspend': { nl: 'blokkeren', en: 'suspending' },
  'ldeed.noun.resume': { nl: 'deblokkeren', en: 'resuming' },
  'ldeed.noun.swap': { nl: 'sim wisselen', en: 'swapping the SIM' },
  'ldeed.noun.services': { nl: 'diensten wijzigen', en: 'changing services' },
  'ldeed.noun.environment': { nl: 'van omgeving wisselen', en: 'moving the environment' },
  'ldeed.noun.portOut': { nl: 'uitporteren', en: 'porting out' },
  'ldeed.noun.terminate': { nl: 'opzeggen', en: 'terminating' },
  'ldeed.running': {
    nl: '{what} aangevraagd om {time} door {operator}',
    en: '{what} requested at {time} by {operator}',
  },
  'ldeed.running.unknown': {
    nl: '{what} van {time} door {operator}: onbekend of sTN haar uitvoerde',
    en: '{what} of {time} by {operator}: unknown whether sTN carried it out',
  },

  'ldeed.requested': {
    nl: 'sTN nam de aanvraag aan en voert haar nog uit; pas dan is zij echt. U kunt dit venster sluiten; we blijven kijken.',
    en: 'sTN took the request and has yet to carry it out; only then it is real. You can close this window; we keep looking.',
  },
  'ldeed.down.refused': {
    nl: 'Er is niets veranderd. Wat u invulde staat er nog: opnieuw drukken is veilig.',
    en: 'Nothing was changed. What you filled in is still there: pressing again is safe.',
  },
  'ldeed.down.unknown': {
    nl: 'Het portaal zoekt uit of sTN het deed. Druk niet opnieuw: dat is niet nodig.',
    en: 'The portal finds out whether sTN did it. Do not press again: there is no need to.',
  },
  'ldeed.down.nobody': {
    nl: 'Vraag uw beheerder hoe u sTN anders bereikt.',
    en: 'Ask your administrator how else to reach sTN.',
  },
  'ldeed.refused.field': { nl: 'sTN zegt: {message}', en: 'sTN says: {message}' },
  'ldeed.refused.here': { nl: 'sTN neemt dit niet aan.', en: 'sTN does not take this.' },
  'ldeed.refused.look': {
    nl: 'Bij het veld staat wat sTN niet aannam.',
    en: 'What sTN did not take stands at its field.',
  },
  'ldeed.refused.long.code': { nl: 'sTN neemt hooguit 10 tekens.', en: 'sTN takes at most 10 characters.' },
  'ldeed.refused.long.note': { nl: 'sTN neemt hooguit 164 tekens.', en: 'sTN takes at most 164 characters.' },
  'ldeed.refused.email': {
    nl: 'Bij een eSIM hoort een e-mailadres dat sTN aanneemt.',
    en: 'An eSIM needs an e-mail address that sTN takes.',
  },
  'ldeed.refused.code': {
    nl: 'Bij een eSIM hoort een bevestigingscode die sTN aanneemt.',
    en: 'An eSIM needs a confirmation code that sTN takes.',
  },
  'ldeed.refused.card': {
    nl: 'sTN neemt deze kaart niet: zij is niet vrij, of sTN kent haar niet. Kies een andere.',
    en: 'sTN does not take this card: it is not free, or sTN does not know it. Choose another.',
  },
  'ldeed.refused.day': {
    nl: 'sTN neemt deze datum niet. Kies een andere.',
    en: 'sTN does not take this date. Choose another.',
  },
  'ldeed.refused.customer': {
    nl: 'sTN kent dit klantnummer niet. Kies een ander.',
    en: 'sTN does not know this customer number. Choose another.',
  },
  'ldeed.refused.number': {
    nl: 'sTN neemt dit nummer niet: het is al bij sTN, of het is geen mobiel nummer.',
    en: 'sTN does not take this number: it is at sTN already, or it is no mobile number.',
  },
  'ldeed.refused.ended': {
    nl: 'Bij sTN loopt dit abonnement niet meer: er is niets meer aan te wijzigen.',
    en: 'At sTN this subscription has ended: there is nothing left to change.',
  },
  'ldeed.refused.moved': {
    nl: 'Van omgeving wisselen mag bij sTN eens in de twee maanden.',
    en: 'sTN allows a move of environment once in two months.',
  },
  'ldeed.refused.late': {
    nl: 'sTN kan de aanvraag niet meer wijzigen of intrekken: zij is te ver, of dat loopt al.',
    en: 'sTN can no longer change or withdraw the request: it is too far on, or that is under way.',
  },
  'ldeed.refused.gone': { nl: 'sTN kent deze lijn of aanvraag niet.', en: 'sTN does not know this line or request.' },
  'ldeed.refused.shape': {
    nl: 'sTN begreep het verzoek niet: er ontbreekt iets of iets past niet. Meld het met het nummer hieronder.',
    en: 'sTN did not understand the request: something is missing or does not fit. Report it with the number below.',
  },
  'ldeed.day': { nl: 'Gewenste datum', en: 'Wish date' },
  'ldeed.day.hint': { nl: 'leeg: zo snel mogelijk', en: 'empty: as soon as possible' },
  'ldeed.day.past': { nl: 'Kies morgen of later, of laat leeg.', en: 'Choose tomorrow or later, or leave it empty.' },

  'ldeed.suspend.title': { nl: 'Blokkeer {name}', en: 'Suspend {name}' },
  'ldeed.suspend.text': {
    nl: 'Bellen, sms en data stoppen zodra sTN klaar is; het abonnement loopt door. {back}',
    en: 'Calls, texts and data stop as soon as sTN is done; the subscription goes on. {back}',
  },
  'ldeed.suspend.back': { nl: 'Deblokkeren kan later, ook hier.', en: 'You can resume it later, here too.' },
  'ldeed.suspend.done': { nl: '{name} is geblokkeerd.', en: '{name} is suspended.' },
  'ldeed.resume.title': { nl: 'Deblokkeer {name}', en: 'Resume {name}' },
  'ldeed.resume.text': {
    nl: 'De sim werkt daarna weer voor wie haar in handen heeft. {back}',
    en: 'The SIM then works again for whoever holds it. {back}',
  },
  'ldeed.resume.back': { nl: 'Blokkeren kan later weer.', en: 'You can suspend it again later.' },
  'ldeed.resume.done': { nl: '{name} werkt weer.', en: '{name} works again.' },

  'ldeed.swap.title': { nl: 'Wissel de sim van {name}', en: 'Swap the SIM of {name}' },
  'ldeed.swap.with': { nl: 'Nieuwe sim', en: 'New SIM' },
  'ldeed.swap.card': { nl: 'Kaart uit de voorraad', en: 'Card from stock' },
  'ldeed.swap.esim': { nl: 'eSIM per e-mail', en: 'eSIM by e-mail' },
  'ldeed.swap.card.empty': { nl: 'Kies een kaart.', en: 'Choose a card.' },
  'ldeed.email': { nl: 'E-mailadres voor de eSIM', en: 'E-mail address for the eSIM' },
  'ldeed.email.wrong': {
    nl: 'Vul een e-mailadres in: sTN mailt de QR-code daarheen.',
    en: 'Fill in an e-mail address: sTN mails the QR code there.',
  },
  'ldeed.code': { nl: 'Bevestigingscode', en: 'Confirmation code' },
  'ldeed.code.hint': {
    nl: 'nodig bij het installeren; geef haar zelf door',
    en: 'needed for installing; pass it on yourself',
  },
  'ldeed.code.make': { nl: 'Maak een code', en: 'Make a code' },
  'ldeed.code.empty': { nl: 'Maak of typ een bevestigingscode.', en: 'Make or type a confirmation code.' },
  'ldeed.code.long': {
    nl: 'De bevestigingscode heeft hooguit 10 tekens.',
    en: 'The confirmation code has at most 10 characters.',
  },
  'ldeed.code.form': {
    nl: 'De bevestigingscode heeft letters, cijfers en leestekens, zonder spaties.',
    en: 'The confirmation code has letters, digits and marks, without spaces.',
  },
  'ldeed.swap.text': {
    nl: 'De huidige sim werkt niet meer zodra sTN klaar is; het nummer blijft. {back}',
    en: 'The present SIM stops working as soon as sTN is done; the number stays. {back}',
  },
  'ldeed.swap.back': { nl: 'De oude sim komt niet terug.', en: 'The old SIM does not come back.' },
  'ldeed.swap.done': { nl: '{name} heeft een nieuwe sim.', en: '{name} has a new SIM.' },

  'ldeed.services.title': { nl: 'Wijzig de diensten van {name}', en: 'Change the services of {name}' },
  'ldeed.services.was': { nl: 'Was', en: 'Was' },
  'ldeed.services.becomes': { nl: 'Wordt', en: 'Becomes' },
  'ldeed.services.now': { nl: 'nu: {value}', en: 'now: {value}' },
  'ldeed.services.count': {
    nl: {
      one: '{count} wijziging; alleen die wordt verstuurd',
      other: '{count} wijzigingen; alleen die worden verstuurd',
    },
    en: { one: '{count} change; only that is sent', other: '{count} changes; only those are sent' },
  },
  'ldeed.services.none': { nl: 'Er is nog niets gewijzigd.', en: 'Nothing is changed yet.' },
  'ldeed.services.clash': { nl: 'Los eerst op wat niet samengaat.', en: 'First resolve what does not go together.' },
  'ldeed.services.fix': { nl: 'Los op', en: 'Resolve' },
  'ldeed.services.text': {
    nl: 'Wat hier niet staat, blijft zoals het is. {back}',
    en: 'What does not stand here stays as it is. {back}',
  },
  'ldeed.services.back': { nl: 'Terugzetten kan later weer.', en: 'You can set it back later.' },
  'ldeed.services.done': { nl: 'De diensten van {name} zijn gewijzigd.', en: 'The services of {name} are changed.' },
  'ldeed.services.undo': { nl: 'Zet terug…', en: 'Set back…' },

  'ldeed.environment.title': { nl: 'Verhuis {name} naar {to}', en: 'Move {name} to {to}' },
  'ldeed.environment.warn': {
    nl: 'De factuur verandert: een andere omgeving heeft andere maandbedragen. Stem dit eerst af met sTN.',
    en: 'The invoice changes: another environment has other monthly fees. Agree on this with sTN first.',
  },
  'ldeed.environment.text': {
    nl: 'sTN staat dit eens in de twee maanden toe. {back}',
    en: 'sTN allows this once in two months. {back}',
  },
  'ldeed.environment.back': {
    nl: 'Terug kan dus pas over twee maanden.',
    en: 'So there is no way back for two months.',
  },
  'ldeed.environment.recent': {
    nl: 'Hier verhuisd op {date}: volgens de regel kan het weer vanaf {next}. sTN beslist.',
    en: 'Moved here on {date}: by the rule it can be moved again from {next}. sTN decides.',
  },
  'ldeed.environment.agree': {
    nl: 'De wijziging van de factuur is afgestemd',
    en: 'The change of the invoice is agreed on',
  },
  'ldeed.environment.need': {
    nl: 'Bevestig eerst dat de factuur mag veranderen.',
    en: 'First confirm that the invoice may change.',
  },
  'ldeed.environment.done': { nl: '{name} is verhuisd.', en: '{name} is moved.' },

  'ldeed.portOut.title': { nl: 'Porteer {name} uit', en: 'Port {name} out' },
  'ldeed.portOut.text': {
    nl: 'Het nummer gaat naar een andere aanbieder en het abonnement eindigt. {back}',
    en: 'The number goes to another provider and the subscription ends. {back}',
  },
  'ldeed.portOut.back': {
    nl: 'Intrekken kan alleen zolang sTN er nog mee bezig is.',
    en: 'Withdrawing is possible only while sTN is still at it.',
  },
  'ldeed.portOut.done': { nl: '{name} is uitgeporteerd.', en: '{name} is ported out.' },

  'ldeed.terminate.title': { nl: 'Zeg {name} op', en: 'Terminate {name}' },
  'ldeed.terminate.when': { nl: 'Wanneer?', en: 'When?' },
  'ldeed.terminate.now': { nl: 'Per direct', en: 'At once' },
  'ldeed.terminate.later': { nl: 'Op een datum', en: 'On a date' },
  'ldeed.terminate.choose': { nl: 'Kies eerst wanneer.', en: 'First choose when.' },
  'ldeed.terminate.day': { nl: 'Kies een datum vanaf morgen.', en: 'Choose a date from tomorrow on.' },
  'ldeed.terminate.text': {
    nl: 'Het abonnement en al zijn diensten eindigen en het nummer vervalt. {back}',
    en: 'The subscription and all its services end and the number is lost. {back}',
  },
  'ldeed.terminate.back': {
    nl: 'Intrekken kan alleen zolang sTN er nog mee bezig is.',
    en: 'Withdrawing is possible only while sTN is still at it.',
  },
  'ldeed.terminate.done': { nl: '{name} is opgezegd.', en: '{name} is terminated.' },

  'ldeed.cancel': { nl: 'Intrekken…', en: 'Withdraw…' },
  'ldeed.change': { nl: 'Wijzigen…', en: 'Change…' },
  'ldeed.cancel.title': { nl: 'Trek in: {what} van {name}', en: 'Withdraw: {what} of {name}' },
  'ldeed.cancel.note': { nl: 'Notitie', en: 'Note' },
  'ldeed.cancel.note.hint': { nl: 'gaat ook naar sTN, mag leeg', en: 'goes to sTN too, optional' },
  'ldeed.cancel.text': {
    nl: 'sTN probeert de aanvraag te stoppen; was zij al te ver, dan gaat zij door. {back}',
    en: 'sTN tries to stop the request; when it was too far on, it goes through. {back}',
  },
  'ldeed.cancel.back': {
    nl: 'Daarna kan het opnieuw worden aangevraagd.',
    en: 'It can be requested again afterwards.',
  },
  'ldeed.cancel.done': { nl: 'De aanvraag is ingetrokken.', en: 'The request is withdrawn.' },
  'ldeed.cancel.init': {
    nl: 'sTN weigert intrekken zolang de portering net is aangemaakt (INIT).',
    en: 'sTN does not withdraw a porting that was only just made (INIT).',
  },

  'ldeed.portIn': { nl: 'Nummer meenemen…', en: 'Port a number in…' },
  'ldeed.portIn.title': { nl: 'Neem een nummer mee naar sTN', en: 'Port a number in to sTN' },
  'ldeed.portIn.press': { nl: 'Neem {name} mee', en: 'Port {name} in' },
  'ldeed.portIn.number': { nl: 'Nummer', en: 'Number' },
  'ldeed.portIn.want.number': {
    nl: 'Vul een Nederlands mobiel nummer in.',
    en: 'Fill in a Dutch mobile number.',
  },
  'ldeed.portIn.donor': { nl: 'Klantnummer bij de oude aanbieder', en: 'Customer number at the old provider' },
  'ldeed.portIn.want.donor': {
    nl: 'Vul het klantnummer bij de oude aanbieder in.',
    en: 'Fill in the customer number at the old provider.',
  },
  'ldeed.portIn.donorName': { nl: 'Naam bij de oude aanbieder', en: 'Name at the old provider' },
  'ldeed.portIn.optional': { nl: 'mag leeg', en: 'optional' },
  'ldeed.portIn.kind': { nl: 'Soort', en: 'Kind' },
  'ldeed.portIn.want.kind': { nl: 'Kies de soort.', en: 'Choose the kind.' },
  'ldeed.portIn.want.early': {
    nl: 'Kies morgen of later, of laat de datum leeg.',
    en: 'Choose tomorrow or later, or leave the date empty.',
  },
  'ldeed.portIn.environment.left': {
    nl: 'Niet opgeven (sTN kiest de standaard)',
    en: 'Leave out (sTN takes its default)',
  },
  'ldeed.portIn.voice': { nl: 'Bellen en data', en: 'Voice and data' },
  'ldeed.portIn.data': { nl: 'Alleen data', en: 'Data only' },
  'ldeed.portIn.customer': { nl: 'Klantnummer bij sTN', en: 'Customer number at sTN' },
  'ldeed.portIn.want.customer': { nl: 'Kies een klantnummer.', en: 'Choose a customer number.' },
  'ldeed.portIn.text': {
    nl: 'Er komt een nieuw abonnement met dit nummer en de diensten van de standaard; die kunnen daarna anders. {back}',
    en: 'A new subscription is made with this number and the default services; those can be changed afterwards. {back}',
  },
  'ldeed.portIn.back': {
    nl: 'Wijzigen en intrekken kan in de geschiedenis van de lijn, tot de portering vastligt.',
    en: 'It can be changed and withdrawn in the history of the line until the porting is fixed.',
  },
  'ldeed.portIn.done': { nl: '{name} is meegenomen.', en: '{name} is ported in.' },
  'ldeed.portIn.change': { nl: 'Wijzig de portering van {name}', en: 'Change the porting of {name}' },
  'ldeed.portIn.change.empty': { nl: 'leeg: blijft zoals hij is', en: 'empty: stays as it is' },
  'ldeed.portIn.change.need': { nl: 'Vul in wat anders moet.', en: 'Fill in what has to change.' },
  'ldeed.portIn.change.text': {
    nl: 'Wat leeg blijft, blijft zoals het is. {back}',
    en: 'What is left empty stays as it is. {back}',
  },
  'ldeed.portIn.change.back': { nl: 'Opnieuw wijzigen kan.', en: 'It can be changed again.' },
  'ldeed.portIn.change.done': { nl: 'De portering is gewijzigd.', en: 'The porting is changed.' },
})

export type LineDeedT = TextsOf<typeof lineDeeds>
export const useLineDeedT = (): LineDeedT => useTexts(lineDeeds)
export const useLineDeedRich = () => useRichTexts(lineDeeds)
