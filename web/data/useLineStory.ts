import { useQueries, useQuery } from '@tanstack/react-query'
import { parsePhone } from '#contract/phone.ts'
import type { Line } from '../domain/line.ts'
import { lineStory } from '../domain/lineStory.ts'
import { recordQueries } from './activationList.ts'
import { commandQueries } from './commands.ts'
import { lineQueries } from './subscriptions.ts'

/** sTN's words for what can be taken back or has no line yet: our ledger has more about them under their own ids. */
const OWN_SUBJECT: ReadonlySet<string> = new Set(['ACTIVATENEW', 'INPORT', 'OUTPORT', 'TERMINATE'])

/**
 * Everything that happened to a line. Our ledger files it under the line's id; under its number what was asked for before
 * there was a line (a port-in) or by other tools; under an activation's id what was asked of that; and what made the line
 * under our reference alone.
 */
export function useLineStory({ id, phoneNumber }: Pick<Line, 'id' | 'phoneNumber'>) {
  const changes = useQuery(lineQueries.changes(id))
  const known = changes.data ?? []
  const number = parsePhone(phoneNumber ?? known.find((one) => one.phoneNumber !== null)?.phoneNumber ?? '').number
  const ofId = useQuery(commandQueries.ofLine(id))
  const ofNumber = useQuery({ ...commandQueries.ofLine(number ?? ''), enabled: number !== undefined })
  const asked = useQueries({
    queries: known
      .filter(({ type }) => OWN_SUBJECT.has(type))
      .map(({ id: changeId, reference }) => recordQueries.ofOne(reference, changeId)),
  })
  const ledgers = [ofId.data?.commands, ofNumber.data?.commands, ...asked.map(({ data }) => data)]
  return {
    entries: lineStory(
      known,
      ledgers.flatMap((commands) => commands ?? []),
    ),
    isReading: changes.isPending || ofId.isPending,
    /** sTN did not answer: what our ledger knows stands there alone. */
    failure: changes.data ? undefined : (changes.error ?? undefined),
    again: () => void changes.refetch(),
    /** Our ledger did not answer, in whole or in part. */
    isWithoutLedger: [ofId, ofNumber, ...asked].some(({ isError, data }) => isError && !data),
    hasOlder: Boolean(ofId.data?.more || ofNumber.data?.more),
  }
}
