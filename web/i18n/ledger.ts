import { texts } from './text.ts'

/** Where a command of ours stands, and an order or request at KPN, whatever it is about. */
export const ledger = texts({
  'ledger.command.other': { nl: 'Opdracht {row}', en: 'Command {row}' },
  'ledger.command.requested': { nl: 'aangevraagd', en: 'requested' },
  'ledger.command.done': { nl: 'klaar', en: 'done' },
  'ledger.command.undone': { nl: 'niet doorgevoerd', en: 'not carried out' },
  'ledger.command.notApplied': { nl: 'geweigerd', en: 'refused' },
  'ledger.command.unknown': { nl: 'onbekend, wordt uitgezocht', en: 'unknown, being found out' },
  'ledger.command.sent': { nl: 'verstuurd', en: 'sent' },
  'ledger.command.ticket': { nl: 'referentie {ticket}', en: 'reference {ticket}' },

  'ledger.status.NEW': { nl: 'Nieuw', en: 'New' },
  'ledger.status.IN_PROGRESS': { nl: 'In uitvoering', en: 'In progress' },
  'ledger.status.UNAUTHORIZED': { nl: 'Wacht op akkoord', en: 'Needs approval' },
  'ledger.status.CLOSED': { nl: 'Klaar', en: 'Done' },
  'ledger.status.CANCELED': { nl: 'Geannuleerd', en: 'Cancelled' },
  'ledger.status.REJECTED': { nl: 'Afgewezen', en: 'Rejected' },
  'ledger.status.DRAFT': { nl: 'Concept', en: 'Draft' },
  'ledger.status.THIRD_PARTY': { nl: 'Bij een ander', en: 'With a third party' },
  'ledger.status.HOLD_CUSTOMER': { nl: 'Wacht op ons', en: 'Waits for us' },
  'ledger.status.WAITING': { nl: 'Wacht', en: 'Waiting' },
})
