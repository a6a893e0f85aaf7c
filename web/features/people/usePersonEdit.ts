import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from '../../data/commands.ts'
import { orderQueries } from '../../data/orders.ts'
import { savePerson } from '../../data/savePerson.ts'
import { readPerson, subscriberQueries } from '../../data/subscribers.ts'
import { useDeed } from '../../data/useDeed.ts'
import type { Person } from '../../domain/person.ts'
import { carryOver, changedBetween, changesOf, checkAfter, formOf, type AfterSave } from '../../domain/personEdit.ts'
import type { PersonForm, PersonRecord } from '../../domain/personField.ts'
import { personResolver } from './personResolver.ts'
import { isBusy, isPending, saveStateOf, type Found, type Left } from './saveState.ts'

/** One person's form and its safe save, from the first read to the check afterwards. */
export function usePersonEdit(person: Person) {
  const client = useQueryClient()
  const [base, setBase] = useState(person)
  const [readAt, setReadAt] = useState(() => Date.now())
  const [left, setLeft] = useState<Left>()
  const [found, setFound] = useState<Found>()

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

  /** Upstream's last word is in: reads once more and sees whether anything else moved. */
  const finish = async (isDone: boolean, { state: ended, progress }: Command) => {
    if (!left || ended === 'not-applied') return
    const end = (check: AfterSave | undefined): Found =>
      isDone ? { at: 'done', check } : { at: 'undone', status: progress?.status ?? '' }
    try {
      const person = await readPerson(left.before.id)
      client.setQueryData(subscriberQueries.one(person.id).queryKey, person)
      standOn(person, isDone ? formOf(person.record) : carryOver(base.record, form.getValues(), person.record))
      setFound(end(checkAfter(left.before.record, left.body, person.record)))
    } catch {
      setFound(end(undefined))
    }
    await Promise.all([
      client.invalidateQueries({ queryKey: subscriberQueries.can(left.before.id).queryKey }),
      client.invalidateQueries({ queryKey: subscriberQueries.lists() }),
      client.invalidateQueries({ queryKey: orderQueries.all() }),
    ])
  }

  const deed = useDeed((isDone, command) => void finish(isDone, command))
  const state = saveStateOf(deed, left, found)

  // a newer reading replaces the base only while nothing is typed over it: else the save itself notices
  const isUntouched = changes.length === 0 && !isBusy(state) && !isPending(state)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the form's own store has to follow what was read
    if (isUntouched && person !== base) standOn(person, formOf(person.record))
  }, [person, base, isUntouched, standOn])

  const send = async (form: PersonForm) => {
    if (isBusy(state) || isPending(state) || changes.length === 0) return
    const known = client.getQueryData(commandQueries.ofPerson(base.id).queryKey)?.commands.map(({ id }) => id)
    setLeft(undefined)
    setFound(undefined)
    await deed.press([base.record, form], (sending) =>
      savePerson({ base, form }, sending, (before, body) =>
        setLeft({ before, body, changes, known, at: new Date().toISOString() }),
      ),
    )
    await client.invalidateQueries({ queryKey: subscriberQueries.can(base.id).queryKey })
  }

  /** `onFaults`: something in the form has to be put right first. */
  const save = (onFaults?: () => void) => form.handleSubmit(send, onFaults)()

  /** What stood in the way has ended: shows what it changed, as if it had been first. */
  const readAgain = async () => {
    try {
      const now = await readPerson(base.id)
      const theirs = changedBetween(base.record, now.record)
      if (theirs.length > 0) setFound({ at: 'collision', theirs, now })
    } catch {
      // the save itself reads again
    }
    deed.again()
  }

  /** Puts away what the last press ended in. */
  const close = () => {
    setFound(undefined)
    deed.again()
  }

  /** Forgets what was typed; `to` is what the form stands on then. */
  const reset = (to: Person = base) => {
    standOn(to, formOf(to.record))
    close()
  }

  /** Keeps what was typed and goes on from what the other editor left. */
  const goOn = (to: Person) => {
    standOn(to, carryOver(base.record, form.getValues(), to.record))
    client.setQueryData(subscriberQueries.one(to.id).queryKey, to)
    close()
  }

  /** The ledger never heard of it. The key stays: should it arrive after all, the next press is the same command. */
  const neverArrived = () => setFound({ at: 'not-applied' })

  const { ticket, setTicket, command, follow } = deed
  return {
    base,
    readAt,
    form,
    typed,
    changes,
    state,
    ticket,
    setTicket,
    command,
    follow,
    save,
    close,
    reset,
    goOn,
    neverArrived,
    readAgain,
  }
}

export type PersonEdit = ReturnType<typeof usePersonEdit>
