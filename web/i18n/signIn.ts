import { texts } from './text.ts'

export const signIn = texts({
  'signIn.title': { nl: 'Aanmelden', en: 'Sign in' },
  'signIn.subtitle': {
    nl: 'De mobiele vloot van uw bedrijf, in één venster.',
    en: 'Your company’s mobile fleet, in one window.',
  },
  'signIn.username': { nl: 'Gebruikersnaam', en: 'Username' },
  'signIn.password': { nl: 'Wachtwoord', en: 'Password' },
  'signIn.showPassword': { nl: 'Wachtwoord tonen', en: 'Show password' },
  'signIn.hidePassword': { nl: 'Wachtwoord verbergen', en: 'Hide password' },
  'signIn.usernameMissing': { nl: 'Vul uw gebruikersnaam in.', en: 'Enter your username.' },
  'signIn.passwordMissing': { nl: 'Vul uw wachtwoord in.', en: 'Enter your password.' },
  'signIn.submit': { nl: 'Aanmelden', en: 'Sign in' },
  'signIn.busy': { nl: 'Bezig met aanmelden', en: 'Signing in' },
  'signIn.refused': {
    nl: 'Naam en wachtwoord horen niet bij elkaar.',
    en: 'This name and password do not belong together.',
  },
  'signIn.refusedLeft': {
    nl: {
      one: 'Naam en wachtwoord horen niet bij elkaar. Nog {count} poging.',
      other: 'Naam en wachtwoord horen niet bij elkaar. Nog {count} pogingen.',
    },
    en: {
      one: 'This name and password do not belong together. {count} attempt left.',
      other: 'This name and password do not belong together. {count} attempts left.',
    },
  },
  'signIn.locked': {
    nl: {
      one: 'Te vaak geprobeerd. Over {count} minuut kan het weer.',
      other: 'Te vaak geprobeerd. Over {count} minuten kan het weer.',
    },
    en: {
      one: 'Too many attempts. Try again in {count} minute.',
      other: 'Too many attempts. Try again in {count} minutes.',
    },
  },
  'signIn.sandbox': {
    nl: '{this} Niets gaat naar KPN. Meld aan als viewer, helpdesk, manager, finance, auditor of admin met {password}.',
    en: '{this} Nothing goes to KPN. Sign in as viewer, helpdesk, manager, finance, auditor or admin with {password}.',
  },
  'signIn.sandbox.this': { nl: 'Dit is de zandbak.', en: 'This is the sandbox.' },
  'signIn.version': { nl: 'versie {version}', en: 'version {version}' },
  'signIn.expired': { nl: 'Uw sessie is verlopen', en: 'Your session has ended' },
  'signIn.expired.more': {
    nl: 'Meld u opnieuw aan als {name}. Wat u typte, staat er nog.',
    en: 'Sign in again as {name}. What you typed is still there.',
  },
  'signIn.expired.other': { nl: 'Als iemand anders aanmelden', en: 'Sign in as somebody else' },
  'signIn.expired.otherWarning': {
    nl: 'Dan gaat verloren wat op deze pagina nog niet is bewaard.',
    en: 'Whatever is not saved on this page is lost then.',
  },
})
