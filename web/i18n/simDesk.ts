import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** What is done with a line that was found: with a caller on the phone, by keys. */
export const simDesk = texts({
  'desk.what': { nl: 'Wat wilt u doen met {name}?', en: 'What do you want to do with {name}?' },
  'desk.block': { nl: 'Simkaart blokkeren', en: 'Block SIM' },
  'desk.unblock': { nl: 'Simkaart deblokkeren', en: 'Unblock SIM' },
  'desk.replace': { nl: 'Simkaart vervangen of naar eSIM', en: 'Replace SIM or go to eSIM' },
  'desk.contract': { nl: 'Contract openen', en: 'Open contract' },
  'desk.person': { nl: 'Persoon openen', en: 'Open person' },
  'desk.lines': { nl: 'Simkaarten tonen', en: 'Show SIM cards' },
  'desk.stn': { nl: 'Lijn openen', en: 'Open line' },
  'desk.key.block': { nl: 'B', en: 'B' },
  'desk.key.unblock': { nl: 'B', en: 'B' },
  'desk.key.replace': { nl: 'V', en: 'R' },
  'desk.key.contract': { nl: 'O', en: 'O' },
  'desk.key.person': { nl: 'P', en: 'P' },
  'desk.key.lines': { nl: 'S', en: 'S' },
  'desk.key.stn': { nl: 'O', en: 'O' },
  'desk.alt': { nl: 'Alt {key}', en: 'Alt {key}' },
  'desk.cannot': { nl: 'kan niet: {reason}', en: 'not possible: {reason}' },

  'desk.linesOf': { nl: 'Simkaarten van {name}', en: 'SIM cards of {name}' },
  'desk.noLines': { nl: '{name} heeft geen simkaart.', en: '{name} has no SIM card.' },
  'desk.readingLines': { nl: 'Simkaarten worden gelezen', en: 'Reading the SIM cards' },
  'desk.linesFailed': { nl: 'De simkaarten konden niet worden gelezen.', en: 'The SIM cards could not be read.' },

  'desk.nameless': {
    nl: 'Op naam zoeken tussen de sTN-lijnen lukte nu niet; op nummer kan wel.',
    en: 'Searching sTN’s lines by name failed just now; by number it works.',
  },

  'desk.step.find': { nl: 'Zoeken', en: 'Find' },
  'desk.step.line': { nl: 'Simkaart', en: 'SIM card' },
  'desk.step.reason': { nl: 'Reden', en: 'Reason' },
  'desk.step.block': { nl: 'Blokkeren', en: 'Block' },
  'desk.steps': { nl: 'Stappen', en: 'Steps' },
  'desk.steps.done': { nl: 'gedaan', en: 'done' },
  'desk.back': { nl: 'Terug', en: 'Back' },

  'desk.state.blocked': { nl: 'Deze simkaart is al geblokkeerd.', en: 'This SIM is blocked already.' },
  'desk.state.blockedBy': {
    nl: 'Geblokkeerd door {operator}, aangevraagd op {time}.',
    en: 'Blocked by {operator}, requested on {time}.',
  },
  'desk.state.elsewhere': {
    nl: 'Dat is niet in dit portaal gedaan, of langer geleden.',
    en: 'That was not done in this portal, or longer ago.',
  },
  'desk.state.order': { nl: 'Bestelling bij KPN: {order}.', en: 'Order at KPN: {order}.' },
  'desk.state.wait': {
    nl: 'U hoeft niets opnieuw te drukken; hier ziet u wat ervan komt.',
    en: 'There is nothing to press again; you see here what comes of it.',
  },
  'desk.state.kpnOrder': { nl: 'Er loopt al iets bij KPN.', en: 'Something is under way at KPN already.' },

  'desk.head.requested.block': { nl: 'Blokkering aangevraagd', en: 'Block requested' },
  'desk.head.requested.unblock': { nl: 'Deblokkering aangevraagd', en: 'Unblock requested' },
  'desk.head.requested.replace': { nl: 'Vervanging aangevraagd', en: 'Replacement requested' },
  'desk.head.done.block': { nl: 'Simkaart geblokkeerd', en: 'SIM blocked' },
  'desk.head.done.unblock': { nl: 'Simkaart werkt weer', en: 'SIM works again' },
  'desk.head.done.replace': { nl: 'Simkaart vervangen', en: 'SIM replaced' },
  'desk.head.unknown': { nl: 'Onbekend of KPN het deed', en: 'Unknown whether KPN did it' },
  'desk.head.undone': { nl: 'KPN voerde het niet uit', en: 'KPN did not carry it out' },
  'desk.of': { nl: '{name} van {person}', en: '{name} of {person}' },
  'desk.now': { nl: 'Wat er nu gebeurt', en: 'What happens now' },
  'desk.now.asked': { nl: 'Aangevraagd bij KPN', en: 'Requested at KPN' },
  'desk.now.maybe': { nl: 'Verstuurd, geen antwoord', en: 'Sent, no answer' },
  'desk.now.order': { nl: 'Bestelling {order} bij KPN', en: 'Order {order} at KPN' },
  'desk.now.block': { nl: 'KPN blokkeert de simkaart', en: 'KPN blocks the SIM' },
  'desk.now.unblock': { nl: 'KPN deblokkeert de simkaart', en: 'KPN unblocks the SIM' },
  'desk.now.replace': { nl: 'KPN vervangt de simkaart', en: 'KPN replaces the SIM' },
  'desk.now.unknown': { nl: 'Het portaal zoekt het uit', en: 'The portal finds out' },
  'desk.now.look': { nl: 'we blijven kijken; u kunt dit venster sluiten', en: 'we keep looking; you can close this' },
  'desk.took': { nl: '{seconds} s', en: '{seconds} s' },
  'desk.took.since': { nl: 'vanaf openen', en: 'from opening' },
  'desk.copy': { nl: 'Kopieer', en: 'Copy' },
  'desk.copied': { nl: 'Gekopieerd', en: 'Copied' },
  'desk.sim': { nl: 'Simkaart', en: 'SIM card' },
  'desk.reason': { nl: 'Reden', en: 'Reason' },
  'desk.next': { nl: 'Meteen een vervanging?', en: 'A replacement right away?' },
  'desk.next.later': {
    nl: 'Een vervanging kan zodra KPN de blokkering heeft uitgevoerd; ze staat dan hier klaar.',
    en: 'A replacement is possible as soon as KPN has carried out the block; it will be offered here.',
  },
  'desk.next.esim': { nl: 'eSIM per e-mail', en: 'eSIM by e-mail' },
  'desk.next.card': { nl: 'Nieuwe simkaart', en: 'New SIM card' },

  'desk.down': { nl: 'KPN is nu niet bereikbaar.', en: 'KPN cannot be reached now.' },
  'desk.down.find': {
    nl: 'Er is niets geblokkeerd en niets veranderd. Opnieuw proberen is veilig.',
    en: 'Nothing was blocked and nothing was changed. Trying again is safe.',
  },
  'desk.down.refused': {
    nl: 'Er is niets geblokkeerd. Wat u invulde staat er nog: opnieuw drukken is veilig.',
    en: 'Nothing was blocked. What you filled in is still there: pressing again is safe.',
  },
  'desk.down.unknown': {
    nl: 'Het portaal zoekt uit of KPN het deed. Druk niet opnieuw: dat is niet nodig.',
    en: 'The portal finds out whether KPN did it. Do not press again: there is no need to.',
  },
  'desk.down.nobody': {
    nl: 'Vraag uw beheerder hoe u {upstream} anders bereikt.',
    en: 'Ask your administrator how else to reach {upstream}.',
  },
})

export type SimDeskT = TextsOf<typeof simDesk>

export const useSimDeskT = (): SimDeskT => useTexts(simDesk)
