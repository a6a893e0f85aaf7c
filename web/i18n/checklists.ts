import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** Checklists of joiners, movers and leavers. */
const checklists = texts({
  'checklists.open': { nl: 'Openstaand', en: 'To finish' },
  'checklists.failed': { nl: 'Checklists konden niet gelezen worden.', en: 'Checklists could not be read.' },
  'checklists.kind.joiner': { nl: 'Nieuw', en: 'Joiner' },
  'checklists.kind.mover': { nl: 'Verhuizing', en: 'Mover' },
  'checklists.kind.leaver': { nl: 'Vertrek', en: 'Leaver' },
  'checklists.done': { nl: '{done} van {total} gedaan', en: '{done} of {total} done' },
  'checklists.title': { nl: '{kind}: {name}', en: '{kind}: {name}' },
  'checklists.begunBy': { nl: 'Begonnen door {operator}, {at}', en: 'Begun by {operator}, {at}' },

  'checklists.start': { nl: 'Checklist', en: 'Checklist' },
  'checklists.start.mover': { nl: 'Verhuizing beginnen', en: 'Begin a move' },
  'checklists.start.leaver': { nl: 'Vertrek beginnen', en: 'Begin a departure' },
  'checklists.start.joiner': {
    nl: 'Checklist voor {name} begonnen; ze blijft bij Openstaand tot alles gedaan is.',
    en: 'Checklist for {name} begun; it stays under To finish until all is done.',
  },
  'checklists.start.failed': {
    nl: 'De checklist kon niet worden begonnen.',
    en: 'The checklist could not be begun.',
  },
  'checklists.again': { nl: 'Opnieuw', en: 'Try again' },
  'checklists.role': { nl: 'uw rol mag dit niet; {roles} wel', en: 'your role may not; {roles} may' },

  'checklists.step.created': { nl: 'Persoon aangemaakt', en: 'Person created' },
  'checklists.step.found': { nl: 'Gevonden bij KPN', en: 'Found at KPN' },
  'checklists.step.moved': { nl: 'Naar de juiste plek verplaatst', en: 'Moved to the right place' },
  'checklists.step.contracts': { nl: 'Contracten nagekeken', en: 'Contracts looked at' },
  'checklists.step.cleaned': { nl: 'Opmerkingen en e-mail opgeschoond', en: 'Comments and e-mail cleaned up' },
  'checklists.step.deleted': { nl: 'Persoon verwijderd', en: 'Person deleted' },
  'checklists.step.finished': { nl: 'Opdracht bij KPN afgerond', en: 'Order finished at KPN' },
  'checklists.step.details': { nl: 'Gegevens nagekeken', en: 'Details checked' },

  'checklists.detail.found': {
    nl: 'KPN toont iemand nieuw pas na een tijdje.',
    en: 'KPN shows somebody new only after a while.',
  },
  'checklists.detail.contracts': {
    nl: 'Opzeggen of verplaatsen doet u bij het contract zelf.',
    en: 'Terminate or move each at the contract itself.',
  },
  'checklists.detail.contractsLeft': {
    nl: { one: 'Nog {count} contract op deze naam.', other: 'Nog {count} contracten op deze naam.' },
    en: { one: '{count} contract still in this name.', other: '{count} contracts still in this name.' },
  },
  'checklists.detail.cleaned': {
    nl: 'Als dat gewenst is; vink ook af wat niet hoefde.',
    en: 'If wanted; tick it also when there was no need.',
  },
  'checklists.detail.details': { nl: 'E-mail en nummers.', en: 'E-mail and numbers.' },
  'checklists.detail.bad': { nl: 'KPN voerde het niet uit.', en: 'KPN did not carry it out.' },
  'checklists.detail.ofItself': { nl: 'Wordt vanzelf afgevinkt.', en: 'Ticked by itself.' },

  'checklists.go.created': { nl: 'Naar de groep', en: 'To the group' },
  'checklists.go.found': { nl: 'Naar de groep', en: 'To the group' },
  'checklists.go.moved': { nl: 'Verplaatsen', en: 'Move' },
  'checklists.go.contracts': { nl: 'Contracten', en: 'Contracts' },
  'checklists.go.cleaned': { nl: 'Gegevens', en: 'Details' },
  'checklists.go.deleted': { nl: 'Verwijderen', en: 'Delete' },
  'checklists.go.finished': { nl: 'Bestellingen', en: 'Orders' },
  'checklists.go.details': { nl: 'Gegevens', en: 'Details' },

  'checklists.finish': { nl: 'Afronden', en: 'Finish' },
  'checklists.finish.cannot': {
    nl: { one: 'nog {count} stap te doen', other: 'nog {count} stappen te doen' },
    en: { one: '{count} step left', other: '{count} steps left' },
  },
  'checklists.drop': { nl: 'Toch niet nodig', en: 'Not needed after all' },
  'checklists.close': { nl: 'Sluiten', en: 'Close' },
  'checklists.openPerson': { nl: 'Open {name}', en: 'Open {name}' },
  'checklists.notKept': {
    nl: 'Niet bewaard: het portaal nam het niet aan. Probeer het opnieuw.',
    en: 'Not saved: the portal did not take it. Try again.',
  },
  'checklists.same': {
    nl: 'Er staat een checklist open voor iemand nieuw met deze naam.',
    en: 'A checklist is open for somebody new of this name.',
  },
  'checklists.same.link': { nl: 'Dit is {name}', en: 'This is {name}' },
})

export type ChecklistsT = TextsOf<typeof checklists>

export const useChecklistsT = (): ChecklistsT => useTexts(checklists)
