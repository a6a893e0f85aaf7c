import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Problem } from '#contract/errors.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { commandQueries } from './commands.ts'
import type { Answered, Sending } from './sending.ts'
import { ApiError, ContractError, OfflineError } from './errors.ts'
import { useSettle } from './useSettle.ts'
import { standOf, type DeedView, type Pressed } from '../domain/deed.ts'

/** One write from its press to upstream's last word. */
export interface Deed extends DeedView {
  /** `intent` names what is sent: the same intent keeps its key, so that a second press is the same command. */
  readonly press: (intent: unknown, send: (sending: Sending) => Promise<Answered>) => Promise<void>
  /** The ledger's row of this press, found when no answer named it. */
  readonly follow: (commandId: string) => void
}

const READY: Pressed = { at: 'ready' }

/** A refusal that does not tell whether the write went out: a break on the way, or this very press is still under way. */
const isUnsure = ({ outcome, code }: Problem) =>
  outcome === 'unknown' || (outcome === undefined && (code === 'internal' || code === 'key_in_flight'))

/** What a press that threw ended in. `told`: the ledger's row, when upstream took it. */
function endOf(failure: unknown, told: string | undefined, at: string): Pressed {
  const problem = failure instanceof ApiError ? failure.problem : undefined
  const mayHaveGone = problem ? isUnsure(problem) : failure instanceof OfflineError || failure instanceof ContractError
  const commandId = told ?? (mayHaveGone ? problem?.commandId : undefined)
  if (commandId === undefined) return { at: 'failed', failure, mayHaveGone }
  // told: taken, and then an answer that we do not understand. The ledger goes on from there
  return { at: 'sent', wasAnswered: told !== undefined, sent: { commandId, order: null, reference: null, at } }
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
    // oxlint-disable-next-line react/set-state-in-effect -- what is done is done: the next one has its own reference
    if (stand === 'done') setTicket('')
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
      const end = endOf(failure, commandId, at)
      if (end.at === 'failed' && !end.mayHaveGone) key.current = undefined
      setPressed(end)
    }
    void client.invalidateQueries({
      queryKey: commandQueries.all(),
      predicate: ({ queryKey }) => queryKey[1] !== 'one',
    })
  }

  const again = useCallback(() => setPressed(READY), [])
  const follow = useCallback(
    (commandId: string) =>
      setPressed((now) => {
        if (now.at === 'sent') return { ...now, sent: { ...now.sent, commandId } }
        const sent = { commandId, order: null, reference: null, at: new Date().toISOString() }
        return now.at === 'failed' ? { at: 'sent', wasAnswered: false, sent } : now
      }),
    [],
  )
  return { stand, pressed, command, ticket, setTicket, press, again, follow, settling }
}
