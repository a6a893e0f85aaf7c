import { SERVICE_KEYS } from './services.ts'
import type { ServiceKey } from '#contract/stn/services.ts'

/** What a column of a file can hold. `wish` may carry its time; `preset` is one of our sets of services. */
export const ROW_FIELDS = [
  'name',
  'sim',
  'card',
  'email',
  'code',
  'reference',
  'type',
  'wish',
  'time',
  'preset',
  'environment',
  'access',
  'customer',
] as const
export type PlainField = (typeof ROW_FIELDS)[number]
/** `status`: how a row of our own results file ended. */
export type RowField = PlainField | 'status' | ServiceKey

/** The head of the column by which a results file knows its own rows again. */
export const STATUS_HEAD = 'vloot_status'

/** How the columns of other people's files are called, as letters and digits alone. */
const CALLED: Readonly<Record<PlainField | 'status', readonly string[]>> = {
  name: ['naam', 'name', 'voorwie', 'forwhom', 'gebruiker', 'user', 'medewerker', 'employee', 'persoon', 'person'],
  sim: ['sim', 'esim', 'soortsim', 'simtype', 'kindofsim', 'typesim'],
  card: ['simkaart', 'simkaartnummer', 'simcard', 'simcardnumber', 'simnummer', 'simnumber', 'iccid', 'kaart', 'card'],
  email: ['email', 'emailadres', 'emailaddress', 'mail', 'mailadres', 'eposta'],
  code: ['bevestigingscode', 'confirmationcode', 'code'],
  reference: ['referentie', 'reference', 'referentienummer', 'referencenumber', 'ref', 'kenmerk'],
  type: ['soort', 'soortabonnement', 'abonnement', 'subscriptiontype', 'kindofsubscription', 'type', 'kind'],
  wish: [
    'wish',
    'wens',
    'wensdatum',
    'wishdate',
    'ingangsdatum',
    'ingangsmoment',
    'startdate',
    'startdatum',
    'start',
    'datum',
    'date',
  ],
  time: ['tijd', 'time', 'tijdstip', 'starttime', 'ingangstijd'],
  preset: ['diensten', 'services', 'dienstenset', 'setofservices', 'pakket', 'preset', 'profiel', 'profile'],
  environment: ['omgeving', 'environment', 'providerenvironment'],
  access: ['toegang', 'access', 'accesstype', 'toegangstype'],
  customer: ['klantnummer', 'customernumber', 'klant', 'customer', 'stncustomerid', 'customerid'],
  status: ['vlootstatus'],
}

const plain = (head: string) =>
  head
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

const BY_HEAD: ReadonlyMap<string, RowField> = new Map<string, RowField>([
  ...Object.entries(CALLED).flatMap(([field, names]) => names.map((name) => [name, field as RowField] as const)),
  ...SERVICE_KEYS.map((key) => [plain(key), key] as const),
])

/** What each column holds; `undefined`: nothing for us. */
export type Mapping = readonly (RowField | undefined)[]

/** What the heads of a file say that its columns hold, in Dutch or English or sTN's own words; each field once. */
export function guessColumns(heads: readonly string[]): Mapping {
  const taken = new Set<RowField>()
  return heads.map((head) => {
    const field = BY_HEAD.get(plain(head))
    if (field === undefined || taken.has(field)) return undefined
    taken.add(field)
    return field
  })
}

/** Gives a column to a field; the one that had it lets go of it. */
export const withColumn = (mapping: Mapping, at: number, field: RowField | undefined): Mapping =>
  mapping.map((held, column) => (column === at ? field : held === field ? undefined : held))
