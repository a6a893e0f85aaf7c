import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** What came of somebody's own work. */
const news = texts({
  'news.none': { nl: 'Niets nieuws van uw opdrachten.', en: 'Nothing new of what you asked for.' },
  'news.what': {
    nl: 'Wat er van uw eigen opdrachten werd, de laatste twee weken.',
    en: 'What came of your own commands, the last two weeks.',
  },
  'news.seen': { nl: 'Alles gezien', en: 'Mark all as seen' },
  'news.new': { nl: 'nieuw', en: 'new' },
  'news.done': { nl: 'Gelukt', en: 'Done' },
  'news.failed': { nl: 'Mislukt', en: 'Failed' },
  'news.unknown': { nl: 'Geen antwoord', en: 'No answer' },
  'news.stuck': { nl: 'Duurt te lang', en: 'Takes too long' },
  'news.finished': { nl: 'Reeks klaar', en: 'Batch done' },
  'news.paused': { nl: 'Reeks staat stil', en: 'Batch stands still' },
  'news.row.subscriptionCreate': { nl: 'Nieuwe activatie', en: 'New activation' },
  'news.row.subscriptionCreateCancel': { nl: 'Activatie intrekken', en: 'Cancel an activation' },
  'news.row.subscriptionSuspend': { nl: 'sTN-lijn blokkeren', en: 'Suspend an sTN line' },
  'news.row.subscriptionResume': { nl: 'sTN-lijn deblokkeren', en: 'Resume an sTN line' },
  'news.row.subscriptionSwapSim': { nl: 'Sim van sTN wisselen', en: 'Swap an sTN SIM' },
  'news.row.subscriptionSetServices': { nl: 'Diensten van sTN zetten', en: 'Set sTN services' },
  'news.row.subscriptionTerminate': { nl: 'sTN-lijn opzeggen', en: 'Terminate an sTN line' },
  'news.row.subscriptionPortIn': { nl: 'Nummer meenemen naar sTN', en: 'Port a number in to sTN' },
  'news.row.subscriptionPortOut': { nl: 'Nummer weg bij sTN', en: 'Port a number out of sTN' },
  'news.row.simBlock': { nl: 'Simkaart blokkeren', en: 'Block a SIM card' },
  'news.row.simUnblock': { nl: 'Simkaart deblokkeren', en: 'Unblock a SIM card' },
  'news.row.simReplace': { nl: 'Simkaart vervangen', en: 'Replace a SIM card' },
  'news.row.contractTerminate': { nl: 'Contract beëindigen', en: 'Terminate a contract' },
  'news.row.contractMove': { nl: 'Contract verplaatsen', en: 'Move a contract' },
  'news.row.contractSeparate': { nl: 'Vast en mobiel splitsen', en: 'Separate fixed and mobile' },
  'news.row.contractPortOut': { nl: 'Nummer weg bij KPN', en: 'Port a number out of KPN' },
  'news.row.subscriberCreate': { nl: 'Nieuwe persoon', en: 'New person' },
  'news.row.subscriberUpdate': { nl: 'Gegevens wijzigen', en: 'Change of data' },
  'news.row.subscriberDelete': { nl: 'Persoon verwijderen', en: 'Delete a person' },
  'news.row.subscriberMove': { nl: 'Persoon verplaatsen', en: 'Move a person' },
  'news.row.basketOrder': { nl: 'Bestelling', en: 'Order' },
  'news.row.other': { nl: 'Opdracht {row}', en: 'Command {row}' },
})

export type NewsT = TextsOf<typeof news>

export const useNewsT = (): NewsT => useTexts(news)
