import { texts } from './text.ts'

/** Words of the static demo alone; no part of the portal's dictionary, so that no portal carries them. */
export const demo = texts({
  'demo.name': { nl: 'Demo', en: 'Demo' },
  'demo.says': {
    nl: 'Alles is verzonnen en leeft alleen in dit venster; herladen begint opnieuw.',
    en: 'Everything is made up and lives in this window only; reloading starts afresh.',
  },
  'demo.role': { nl: 'Rol', en: 'Role' },
  'demo.role.nobody': { nl: 'niemand', en: 'nobody' },
  'demo.panel': { nl: 'Bediening', en: 'Controls' },
  'demo.armed': {
    nl: { one: '{count} storing', other: '{count} storingen' },
    en: { one: '{count} fault', other: '{count} faults' },
  },

  'demo.clock': { nl: 'Klok van KPN', en: 'KPN’s clock' },
  'demo.clock.why': {
    nl: 'Bestellingen vorderen op deze klok.',
    en: 'Orders proceed by this clock.',
  },
  'demo.clock.s10': { nl: '+10 seconden', en: '+10 seconds' },
  'demo.clock.h1': { nl: '+1 uur', en: '+1 hour' },
  'demo.clock.d1': { nl: '+1 dag', en: '+1 day' },
  'demo.clock.moved': { nl: 'Bij KPN is het nu {time}.', en: 'At KPN it is {time} now.' },

  'demo.fault': { nl: 'Storing', en: 'Fault' },
  'demo.fault.kind': { nl: 'Wat', en: 'What' },
  'demo.fault.kind.500': { nl: 'KPN meldt een fout (500)', en: 'KPN reports an error (500)' },
  'demo.fault.kind.503': { nl: 'KPN is er niet (503)', en: 'KPN is not there (503)' },
  'demo.fault.kind.429': { nl: 'Te veel gevraagd (429)', en: 'Asked too much (429)' },
  'demo.fault.kind.reset': { nl: 'Gedaan, antwoord valt weg', en: 'Done, the answer is lost' },
  'demo.fault.kind.hang': { nl: 'Gedaan, antwoord komt nooit', en: 'Done, the answer never comes' },
  'demo.fault.kind.half': { nl: 'Half antwoord', en: 'Half an answer' },
  'demo.fault.kind.latency': { nl: 'Traag, 4 seconden', en: 'Slow, 4 seconds' },
  'demo.fault.kind.nonsense': { nl: 'Antwoord in verkeerde vorm', en: 'Answer of a wrong shape' },
  'demo.fault.kind.garbage': { nl: 'Onleesbaar antwoord', en: 'Unreadable answer' },
  'demo.fault.kind.html': { nl: 'Webpagina als antwoord', en: 'A web page as answer' },
  'demo.fault.where': { nl: 'Waar', en: 'Where' },
  'demo.fault.where.read': { nl: 'bij lezen', en: 'when reading' },
  'demo.fault.where.write': { nl: 'bij opslaan', en: 'when saving' },
  'demo.fault.where.all': { nl: 'bij alles', en: 'always' },
  'demo.fault.times': { nl: 'Hoe vaak', en: 'How often' },
  'demo.fault.times.once': { nl: 'één keer', en: 'once' },
  'demo.fault.times.on': { nl: 'tot u hem weghaalt', en: 'until taken away' },
  'demo.fault.arm': { nl: 'Storing klaarzetten', en: 'Set the fault' },
  'demo.fault.isArmed': { nl: 'Staat klaar: {what}.', en: 'Set: {what}.' },
  'demo.fault.remove': { nl: '{what} weghalen', en: 'Take away {what}' },

  'demo.others': { nl: 'Van buiten', en: 'From outside' },
  'demo.others.colleague': { nl: 'Collega wijzigt de open persoon', en: 'A colleague changes the open person' },
  'demo.others.colleague.none': { nl: 'Open eerst een persoon.', en: 'Open a person first.' },
  'demo.others.colleague.wrote': { nl: 'Door een collega, {time}', en: 'By a colleague, {time}' },
  'demo.others.colleague.done': {
    nl: 'Bij KPN staan nu andere opmerkingen bij deze persoon.',
    en: 'At KPN this person has other comments now.',
  },
  'demo.others.session': { nl: 'Sessie laten verlopen', en: 'End the session' },
  'demo.others.session.done': {
    nl: 'De sessie is voorbij; de volgende vraag merkt het. Wachtwoord: {password}',
    en: 'The session is over; the next request will notice. Password: {password}',
  },

  'demo.world': { nl: 'Bedrijf', en: 'Company' },
  'demo.world.people': { nl: 'Mensen', en: 'People' },
  'demo.world.count': { nl: '{count} mensen', en: '{count} people' },
  'demo.world.again': { nl: 'Opnieuw beginnen', en: 'Start afresh' },

  'demo.cannot': { nl: 'De demo kan hier niet draaien', en: 'The demo cannot run here' },
  'demo.cannot.more': {
    nl: 'Een service worker speelt de server, en die staat deze browser hier niet toe. Sta sitegegevens toe voor dit adres, of open de demo buiten een privévenster.',
    en: 'A service worker plays the server, and this browser does not allow one here. Allow site data for this address, or open the demo outside a private window.',
  },
  'demo.cannot.again': { nl: 'Opnieuw proberen', en: 'Try again' },
})
