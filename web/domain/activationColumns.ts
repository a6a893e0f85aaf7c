import type { FileColumn } from '#contract/portal/batches.ts'
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
/** Of our own results file: how a row ended, and the reference number by which it was sent. */
export type ResultField = 'status' | 'sentAs'
export type RowField = PlainField | ResultField | ServiceKey

/** The head of the column by which a results file knows its own rows again. */
export const STATUS_HEAD = 'vloot_status'
/** That of the column which says what a column holds that is called by no name of ours. */
export const COLUMNS_HEAD = 'vloot_columns'

/** How the columns of other people's files are called, as letters and digits alone. */
const CALLED: Readonly<Record<PlainField | ResultField, readonly string[]>> = {
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
  sentAs: ['vlootreferentie', 'vlootreference'],
}

/** Columns of ours that are only to be read: they are made anew with every results file. */
const TOLD = new Set([
  'vlootcolumns',
  'vlootuitkomst',
  'vlootoutcome',
  'vloottelefoonnummer',
  'vlootphonenumber',
  'vlootuitleg',
  'vlootexplanation',
  'vlootactivatie',
  'vlootactivation',
])

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

/** Whether a column is one that a results file of ours added. */
export function isResultHead(head: string): boolean {
  const name = plain(head)
  const field = BY_HEAD.get(name)
  return TOLD.has(name) || field === 'status' || field === 'sentAs'
}

/** What has to be said beside the heads for these columns to be known again; undefined when their names say it all. */
export function changedColumns(columns: readonly FileColumn[]): string | undefined {
  const guessed = guessColumns(columns.map(({ head }) => head))
  const changed = columns.filter(({ field }, at) => (guessed[at] ?? null) !== field)
  return changed.length === 0 ? undefined : JSON.stringify(changed.map(({ head, field }) => [head, field]))
}

const isField = (field: unknown): field is RowField =>
  ROW_FIELDS.some((one) => one === field) || SERVICE_KEYS.some((key) => key === field)

/** What the columns of a file hold: by their heads, and by what a results file says of them. */
export function columnsOf(heads: readonly string[], first: readonly string[] | undefined): Mapping {
  const guessed = guessColumns(heads)
  let changed: unknown
  try {
    changed = JSON.parse(first?.[heads.findIndex((head) => plain(head) === plain(COLUMNS_HEAD))] ?? '')
  } catch {
    return guessed
  }
  return (Array.isArray(changed) ? (changed as unknown[]) : []).reduce<Mapping>((mapping, one) => {
    const [head, field] = Array.isArray(one) ? (one as unknown[]) : []
    const at = heads.findIndex((each) => each === head)
    return at === -1 ? mapping : withColumn(mapping, at, isField(field) ? field : undefined)
  }, guessed)
}

/** Gives a column to a field; the one that had it lets go of it. */
export const withColumn = (mapping: Mapping, at: number, field: RowField | undefined): Mapping =>
  mapping.map((held, column) => (column === at ? field : held === field ? undefined : held))
