import { texts } from './text.ts'

/** Words that every screen shares, and those of the shell. */
export const common = texts({
  'common.vloot': { nl: 'Vloot', en: 'Vloot' },
  'common.skip': { nl: 'Naar de inhoud', en: 'Skip to content' },
  'common.navigation': { nl: 'Hoofdmenu', en: 'Main menu' },
  'common.people': { nl: 'Mensen', en: 'People' },
  'common.contracts': { nl: 'Contracten', en: 'Contracts' },
  'common.activations': { nl: 'Activaties', en: 'Activations' },
  'common.lines': { nl: 'sTN-lijnen', en: 'sTN lines' },
  'common.batches': { nl: 'Reeksen', en: 'Batches' },
  'common.rail.widen': { nl: 'Menu verbreden', en: 'Widen menu' },
  'common.rail.narrow': { nl: 'Menu versmallen', en: 'Narrow menu' },
  'common.close': { nl: 'Sluiten', en: 'Close' },
  'common.again': { nl: 'Opnieuw lezen', en: 'Read again' },
  'common.loading': { nl: 'Wordt gelezen', en: 'Reading' },
  'common.empty': { nl: 'leeg', en: 'empty' },
  'common.was': { nl: 'was {value}', en: 'was {value}' },
  'common.undo': { nl: 'terugzetten', en: 'undo' },
  'common.undoField': { nl: '{field} terugzetten', en: 'Undo {field}' },
  'common.counted': { nl: '{count} van {max}', en: '{count} of {max}' },
  'common.tooMany': {
    nl: { one: '{count} teken te veel', other: '{count} tekens te veel' },
    en: { one: '{count} character too many', other: '{count} characters too many' },
  },

  'common.news': { nl: 'Meldingen', en: 'Notifications' },
  'common.news.unseen': {
    nl: { one: 'Meldingen: {count} nieuwe', other: 'Meldingen: {count} nieuwe' },
    en: { one: 'Notifications: {count} new', other: 'Notifications: {count} new' },
  },
  'common.language': { nl: 'Taal', en: 'Language' },
  'common.language.nl': { nl: 'Nederlands', en: 'Nederlands' },
  'common.language.en': { nl: 'English', en: 'English' },
  'common.theme': { nl: 'Weergave', en: 'Appearance' },
  'common.theme.system': { nl: 'Als dit apparaat', en: 'As this device' },
  'common.theme.light': { nl: 'Licht', en: 'Light' },
  'common.theme.dark': { nl: 'Donker', en: 'Dark' },
  'common.preferences.failed': {
    nl: 'De keuze geldt hier, maar is niet bewaard voor een volgende keer.',
    en: 'The choice holds here, but was not kept for next time.',
  },
  'common.signOut': { nl: 'Afmelden', en: 'Sign out' },
  'common.role.viewer': { nl: 'kijker', en: 'viewer' },
  'common.role.helpdesk': { nl: 'helpdesk', en: 'helpdesk' },
  'common.role.finance': { nl: 'financiën', en: 'finance' },
  'common.role.auditor': { nl: 'auditor', en: 'auditor' },
  'common.role.manager': { nl: 'manager', en: 'manager' },
  'common.role.admin': { nl: 'beheerder', en: 'admin' },

  'common.health.failed': { nl: '{name} hapert', en: '{name} is failing' },
  'common.health.okTip': {
    nl: 'Het laatste antwoord van {name} kwam om {time}, na {seconds} s.',
    en: 'The last answer of {name} came at {time}, after {seconds} s.',
  },
  'common.health.failedTip': {
    nl: 'Op de laatste vraag aan {name}, om {time}, kwam geen bruikbaar antwoord.',
    en: 'The last question to {name}, at {time}, got no usable answer.',
  },
  'common.health.offTip': {
    nl: 'Voor {name} zijn geen sleutels ingesteld.',
    en: 'No keys are set for {name}.',
  },
  'common.upstreamDown': {
    nl: '{who} geeft sinds {time} geen bruikbaar antwoord. Wat u ziet, is eerder gelezen.',
    en: '{who} has given no usable answer since {time}. What you see was read before.',
  },
  'common.offline': { nl: 'Geen verbinding.', en: 'No connection.' },
  'common.offline.more': {
    nl: 'U ziet wat we eerder lazen; opslaan kan weer zodra de verbinding terug is.',
    en: 'You see what was read before; saving is possible again once the connection is back.',
  },
  'common.sandbox': { nl: 'Zandbak', en: 'Sandbox' },
  'common.sandbox.tip': {
    nl: 'Niets gaat naar KPN of sTN; alle gegevens zijn verzonnen.',
    en: 'Nothing goes to KPN or sTN; all data is made up.',
  },

  'common.notFound': { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  'common.notFound.more': {
    nl: 'Het adres {path} leidt nergens heen. Misschien is het afgekapt.',
    en: 'The address {path} leads nowhere. It may have been cut off.',
  },
  'common.toPeople': { nl: 'Naar Mensen', en: 'To People' },
  'common.broken': { nl: 'Hier ging bij ons iets mis', en: 'Something went wrong on our side' },
  'common.broken.more': {
    nl: 'Dit scherm kon niet worden getoond. Bij KPN is daardoor niets veranderd.',
    en: 'This screen could not be shown. Nothing changed at KPN because of it.',
  },
  'common.broken.reload': { nl: 'Pagina opnieuw laden', en: 'Reload the page' },
  'common.newVersion': { nl: 'Er is een nieuwe versie', en: 'There is a new version' },
  'common.newVersion.more': {
    nl: 'Dit deel van de pagina hoort bij een andere versie of kon niet worden opgehaald.',
    en: 'This part of the page belongs to another version or could not be fetched.',
  },
  'common.forbidden': { nl: 'Niet voor uw rol', en: 'Not for your role' },
  'common.forbidden.more': {
    nl: 'U bent aangemeld als {role}. Dit is voor {roles}.',
    en: 'You are signed in as {role}. This is for {roles}.',
  },

  'common.find.hint': { nl: 'Nummer, naam of simkaart', en: 'Number, name or SIM card' },
  'common.find.key': { nl: 'Ctrl K', en: 'Ctrl K' },

  'common.state.ACTIVE': { nl: 'Actief', en: 'Active' },
  'common.state.BLOCKED': { nl: 'Geblokkeerd', en: 'Blocked' },
  'common.state.ORDERED': { nl: 'Besteld', en: 'Ordered' },
  'common.state.PENDING': { nl: 'In behandeling', en: 'Pending' },
  'common.state.CLOSED': { nl: 'Beëindigd', en: 'Closed' },
})
