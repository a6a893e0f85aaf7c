import { texts } from './text.ts'
import { useTexts, type TextsOf } from './useTexts.ts'

/** The files in which the rows of a batch are taken along. */
const batchFiles = texts({
  'batches.notDone.export': {
    nl: { one: 'Mislukte rij exporteren', other: '{count} mislukte rijen exporteren' },
    en: { one: 'Export failed row', other: 'Export {count} failed rows' },
  },
  'batches.notDone.impossible': {
    nl: { one: 'Rij exporteren die niet kan', other: '{count} rijen exporteren die niet kunnen' },
    en: { one: 'Export row that is not possible', other: 'Export {count} rows that are not possible' },
  },
  'batches.notDone.list': { nl: 'Mislukte rijen', en: 'Failed rows' },
  'batches.notDone.set': { nl: 'Als nieuwe selectie', en: 'As a new selection' },
  'batches.notDone.what': {
    nl: 'Alles wat niet is uitgevoerd, met de reden. Wat onbekend is, hoort er niet bij: dat kan wel zijn uitgevoerd.',
    en: 'Everything that was not carried out, with its reason. What is unknown is not in it: that may have been carried out.',
  },
  'batches.results': { nl: 'Resultaten', en: 'Results' },
  'batches.results.all': {
    nl: { one: 'Resultaat van {count} rij', other: 'Resultaten van {count} rijen' },
    en: { one: 'Result of {count} row', other: 'Results of {count} rows' },
  },
  'batches.results.what': {
    nl: 'Uw eigen kolommen, met wat ervan kwam. Het kan zo terug bij Activeren met een bestand: wat gelukt of onbekend is, blijft dan weg.',
    en: 'Your own columns, with what came of them. It can go straight back in at Activate with a file: what succeeded or is unknown is then left out.',
  },
  'batches.results.file': { nl: 'resultaten', en: 'results' },
  'batches.results.failedFile': { nl: 'mislukt', en: 'failed' },
  'batches.results.name': { nl: 'Voor wie', en: 'For whom' },
  'batches.results.sim': { nl: 'eSIM', en: 'eSIM' },
  'batches.results.card': { nl: 'Simkaart', en: 'SIM card' },
  'batches.results.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'batches.results.code': { nl: 'Bevestigingscode', en: 'Confirmation code' },
  'batches.results.reference': { nl: 'Referentie', en: 'Reference' },
  'batches.results.type': { nl: 'Soort abonnement', en: 'Kind of subscription' },
  'batches.results.wish': { nl: 'Ingangsdatum', en: 'Start date' },
  'batches.results.environment': { nl: 'Omgeving', en: 'Environment' },
  'batches.results.access': { nl: 'Toegang', en: 'Access type' },
  'batches.results.customer': { nl: 'Klantnummer', en: 'Customer number' },
  // by these heads a file that comes back is known: domain/activationColumns.ts
  'batches.results.outcome': { nl: 'Vloot uitkomst', en: 'Vloot outcome' },
  'batches.results.number': { nl: 'Vloot telefoonnummer', en: 'Vloot phone number' },
  'batches.results.why': { nl: 'Vloot uitleg', en: 'Vloot explanation' },
  'batches.results.sentAs': { nl: 'Vloot referentie', en: 'Vloot reference' },
  'batches.results.activation': { nl: 'Vloot activatie', en: 'Vloot activation' },
  'batches.file.id': { nl: 'Contractnummer bij KPN', en: 'KPN contract id' },
  'batches.file.code': { nl: 'Code', en: 'Code' },
  'batches.file.command': { nl: 'Opdracht in het grootboek', en: 'Command in the ledger' },
})

export const useBatchFilesT = (): TextsOf<typeof batchFiles> => useTexts(batchFiles)
