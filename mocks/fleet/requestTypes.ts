import type { Localized } from './products.ts'

/** What a service request is called. KPN's own names are not documented: these are ours. */
export const REQUEST_TYPES = {
  changeUserData: { en: 'Change user data', nl: 'Gebruikersgegevens wijzigen' },
  createUser: { en: 'Create user', nl: 'Gebruiker aanmaken' },
  deleteUser: { en: 'Delete user', nl: 'Gebruiker verwijderen' },
  moveUser: { en: 'Move user', nl: 'Gebruiker verplaatsen' },
  moveLocation: { en: 'Move business location', nl: 'Locatie verplaatsen' },
  blockSim: { en: 'Block SIM card', nl: 'Simkaart blokkeren' },
  unblockSim: { en: 'Unblock SIM card', nl: 'Simkaart deblokkeren' },
  replaceSim: { en: 'Replace SIM card', nl: 'Simkaart vervangen' },
  terminate: { en: 'Terminate contract', nl: 'Contract beëindigen' },
  moveContract: { en: 'Move contract', nl: 'Contract verplaatsen' },
  portOut: { en: 'Port number out', nl: 'Nummer uitporteren' },
} as const satisfies Record<string, Localized>
