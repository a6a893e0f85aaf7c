import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from './commands.ts'
import type { Answered, Sending } from './sending.ts'
import { ApiError, OfflineError } from './errors.ts'
import { useSettle } from './useSettle.ts'
import { standOf, type DeedView, type Pressed } from '../domain/deed.ts'

/** One write from its press to upstream's last word. */
export interface Deed extends DeedView {
  /** `intent` names what is sent: the same intent keeps its key, so that a second press is the same command. */
  readonly press: (intent: unknown, send: (sending: Sending) => Promise<Answered>) => Promise<void>
}

const READY: Pressed = { at: 'ready' }

/** What a press that threw ended in. Without an answer from the portal it may have arrived: the key has to stay. */
function endOf(failure: unknown, at: string): Pressed {
  const problem = failure instanceof ApiError ? failure.problem : undefined
  if (problem?.outcome !== 'unknown') return { at: 'failed', failure }
  return {
    at: 'sent',
    wasAnswered: false,
    sent: { commandId: problem.commandId, order: null, reference: null, at },
  }
}

/**
 * Any write to KPN: pressed once, kept under one key, followed in the ledger until it ends. `onEnd` hears of
 * its end once; `done` tells whether upstream carried it out.
 */
export function useDeed(onEnd: (done: boolean, command: Command) => void = () => undefined): Deed {
  const client = useQueryClient()
  const [pressed, setPressed] = useState<Pressed>(READY)
  const [ticket, setTicket] = useState('')
  const key = useRef<{ readonly of: string; readonly value: string }>(undefined)

  const id = pressed.at === 'sent' ? pressed.sent.commandId : undefined
  const { data: command } = useQuery({ ...commandQueries.followed(id ?? ''), enabled: id !== undefined })
  const stand = standOf(pressed, command)
  const settling = useSettle(command?.id)

  const hear = useEffectEvent((done: boolean) => command && onEnd(done, command))
  const isOver = stand === 'done' || stand === 'undone' || stand === 'not-applied'
  useEffect(() => {
    if (!isOver) return
    key.current = undefined
    void client.invalidateQueries({
      queryKey: commandQueries.all(),
      predicate: ({ queryKey }) => queryKey[1] !== 'one',
    })
    hear(stand === 'done')
  }, [isOver, stand, client])

  const press: Deed['press'] = async (intent, send) => {
    if (pressed.at === 'sending' || stand === 'requested' || stand === 'unknown') return
    const of = JSON.stringify(intent)
    if (key.current?.of !== of) key.current = { of, value: crypto.randomUUID() }
    const at = new Date().toISOString()
    let commandId: string | undefined
    setPressed({ at: 'sending' })
    try {
      const answer = await send({ key: key.current.value, ticket, onCommand: (told) => (commandId = told) })
      setPressed({ at: 'sent', wasAnswered: true, sent: { ...answer, commandId, at } })
    } catch (failure) {
      // taken by upstream, and then an answer that we do not understand: the ledger goes on from there
      const end: Pressed = commandId
        ? { at: 'sent', wasAnswered: true, sent: { commandId, order: null, reference: null, at } }
        : endOf(failure, at)
      if (end.at === 'failed' && !(failure instanceof OfflineError)) key.current = undefined
      setPressed(end)
    }
    void client.invalidateQueries({
      queryKey: commandQueries.all(),
      predicate: ({ queryKey }) => queryKey[1] !== 'one',
    })
  }

  const again = () => setPressed(READY)
  return { stand, pressed, command, ticket, setTicket, press, again, settling }
}
