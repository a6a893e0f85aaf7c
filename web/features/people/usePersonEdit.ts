import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Problem } from '#contract/errors.ts'
import { commandQueries } from '../../data/commands.ts'
import { ApiError, ContractError, OfflineError } from '../../data/errors.ts'
import { orderQueries } from '../../data/orders.ts'
import { savePerson } from '../../data/savePerson.ts'
import { readPerson, subscriberQueries } from '../../data/subscribers.ts'
import type { Person } from '../../domain/person.ts'
import { carryOver, changedBetween, changesOf, checkAfter, formOf, type AfterSave } from '../../domain/personEdit.ts'
import type { PersonForm, PersonRecord } from '../../domain/personField.ts'
import { personResolver } from './personResolver.ts'
import { refusedFields } from './refusedFields.ts'
import { isBusy, isPending, type SaveState, type Sent } from './saveState.ts'

/** A refusal that does not tell whether the write went out: a break on the way, or this very press is still under way. */
const mayHaveGone = ({ outcome, code }: Problem) =>
  outcome === 'unknown' || (outcome === undefined && (code === 'internal' || code === 'key_in_flight'))

/** What a press that threw ended in, as far as the browser can tell. What has left is never called refused. */
function endOf(failure: unknown, sent: Sent | undefined, commandId: string | undefined): SaveState {
  // taken by KPN, and then an answer that we do not understand: the ledger goes on from there
  if (sent && (commandId !== undefined || failure instanceof ContractError))
    return { at: 'requested', sent: { ...sent, commandId } }
  if (sent && failure instanceof OfflineError) return { at: 'unknown', sent }
  if (!(failure instanceof ApiError)) return { at: 'failed', failure, fields: [] }
  const { problem } = failure
  if (sent && mayHaveGone(problem)) return { at: 'unknown', sent: { ...sent, commandId: problem.commandId } }
  const changed = sent?.changes.map(({ field }) => field) ?? []
  return { at: 'failed', failure, fields: refusedFields(problem, changed) }
}

/** One person's form and its safe save, from the first read to the check afterwards. */
export function usePersonEdit(person: Person) {
  const client = useQueryClient()
  const [base, setBase] = useState(person)
  const [readAt, setReadAt] = useState(() => Date.now())
  const [state, setState] = useState<SaveState>({ at: 'editing' })
  const [ticket, setTicket] = useState('')
  const [key, setKey] = useState<{ readonly of: string; readonly value: string }>()

  const form = useForm<PersonForm, PersonRecord>({
    defaultValues: formOf(person.record),
    context: base.record,
    resolver: personResolver,
    mode: 'onTouched',
  })
  const typed = useWatch({ control: form.control }) as PersonForm
  const changes = useMemo(() => changesOf(base.record, typed), [base, typed])

  /** Stands the form on another reading of the person; `shown` is what it shows then. */
  const standOn = useCallback(
    (to: Person, shown: PersonForm) => {
      setBase(to)
      setReadAt(Date.now())
      form.reset(shown)
    },
    [form],
  )

  // a newer reading replaces the base only while nothing is typed over it: else the save itself notices
  const isUntouched = changes.length === 0 && !isBusy(state) && !isPending(state)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the form's own store has to follow what was read
    if (isUntouched && person !== base) standOn(person, formOf(person.record))
  }, [person, base, isUntouched, standOn])

  /** The same intent keeps its key, so that a second press can never become a second command. */
  const keyOf = (form: PersonForm): string => {
    const of = JSON.stringify([base.record, form])
    if (key?.of === of) return key.value
    const fresh = { of, value: crypto.randomUUID() }
    setKey(fresh)
    return fresh.value
  }

  const send = async (form: PersonForm) => {
    if (isBusy(state) || isPending(state) || changes.length === 0) return
    let sent: Sent | undefined
    let commandId: string | undefined
    const onCommand = (told: string) => (commandId = told)
    const known = client.getQueryData(commandQueries.ofPerson(base.id).queryKey)?.commands.map(({ id }) => id)
    setState({ at: 'rereading' })
    try {
      const result = await savePerson({ base, form, ticket, key: keyOf(form), onCommand }, (before, body) => {
        sent = { before, body, changes, order: null, commandId: undefined, known, at: new Date().toISOString() }
        setState({ at: 'sending' })
      })
      if (result.end === 'collision') setState({ at: 'collision', theirs: result.theirs, now: result.now })
      else if (result.end === 'blocked') setState({ at: 'blocked', availability: result.availability })
      else if (result.end === 'unknown-fields') setState({ at: 'unknown-fields', fields: result.fields })
      else if (sent) setState({ at: 'requested', sent: { ...sent, commandId, order: result.order } })
    } catch (failure) {
      const end = endOf(failure, sent, commandId)
      // refused for certain: the next press is a new command. Without an answer it may have arrived: the key stays
      if (end.at === 'failed' && !(failure instanceof OfflineError)) setKey(undefined)
      setState(end)
    }
    await Promise.all([
      client.invalidateQueries({ queryKey: commandQueries.all() }),
      client.invalidateQueries({ queryKey: subscriberQueries.can(base.id).queryKey }),
    ])
  }

  /** `onFaults`: something in the form has to be put right first. */
  const save = (onFaults?: () => void) => form.handleSubmit(send, onFaults)()

  /** Upstream's last word is in: reads once more and sees whether anything else moved. */
  const finish = useCallback(
    async (sent: Sent, status: string, succeeded: boolean) => {
      setKey(undefined)
      const end = (check: AfterSave | undefined): SaveState =>
        succeeded ? { at: 'done', sent, check } : { at: 'undone', sent, status }
      try {
        const person = await readPerson(sent.before.id)
        client.setQueryData(subscriberQueries.one(person.id).queryKey, person)
        standOn(person, succeeded ? formOf(person.record) : carryOver(base.record, form.getValues(), person.record))
        if (succeeded) setTicket('')
        const check = checkAfter(sent.before.record, sent.body, person.record)
        setState(end(check))
      } catch {
        setState(end(undefined))
      }
      await Promise.all([
        client.invalidateQueries({ queryKey: subscriberQueries.can(sent.before.id).queryKey }),
        client.invalidateQueries({ queryKey: subscriberQueries.lists() }),
        client.invalidateQueries({ queryKey: orderQueries.all() }),
      ])
    },
    [client, form, base, standOn],
  )

  /** Found out that it was not carried out: the next press is a new command. */
  const notApplied = useCallback(() => {
    setKey(undefined)
    setState({ at: 'not-applied' })
  }, [])

  /** What stood in the way has ended: shows what it changed, as if it had been first. */
  const readAgain = useCallback(async () => {
    try {
      const now = await readPerson(base.id)
      const theirs = changedBetween(base.record, now.record)
      setState(theirs.length > 0 ? { at: 'collision', theirs, now } : { at: 'editing' })
    } catch {
      // the save itself reads again
      setState({ at: 'editing' })
    }
  }, [base])

  /** Forgets what was typed; `to` is what the form stands on then. */
  const reset = (to: Person = base) => {
    setKey(undefined)
    standOn(to, formOf(to.record))
    setState({ at: 'editing' })
  }

  /** Keeps what was typed and goes on from what the other editor left. */
  const goOn = (to: Person) => {
    standOn(to, carryOver(base.record, form.getValues(), to.record))
    client.setQueryData(subscriberQueries.one(to.id).queryKey, to)
    setState({ at: 'editing' })
  }

  return {
    base,
    readAt,
    form,
    typed,
    changes,
    state,
    setState,
    ticket,
    setTicket,
    save,
    reset,
    goOn,
    finish,
    notApplied,
    readAgain,
  }
}

export type PersonEdit = ReturnType<typeof usePersonEdit>
