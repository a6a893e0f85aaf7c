import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { commandQueries } from './commands.ts'
import { isAborted } from './errors.ts'
import type { ReadCode } from './reveal.ts'
import { SHOWN_FOR, type Revealed, type Revealing, type RevealWords, type SecretCode } from '../domain/secretCode.ts'

const HIDDEN: Revealed = { is: 'hidden', wasShown: false }

/** A tab that was put away shows nothing when somebody else comes by. */
const isOutOfSight = () => document.visibilityState === 'hidden'

/**
 * One code, from dots to digits and back. The value lives in this state alone: it goes after 30 s, when
 * the window loses the focus, and with the component.
 */
export function useReveal(read: ReadCode, code: SecretCode): Revealing {
  const client = useQueryClient()
  const [state, setState] = useState<Revealed>(HIDDEN)
  const flight = useRef<AbortController>(undefined)

  const hide = useCallback(() => {
    flight.current?.abort()
    setState((now) => (now.is === 'hidden' ? now : { is: 'hidden', wasShown: now.is === 'shown' }))
  }, [])
  useEffect(() => () => flight.current?.abort(), [])

  const until = state.is === 'shown' ? state.until : undefined
  useEffect(() => {
    if (until === undefined) return
    const timer = setTimeout(hide, Math.max(0, until - Date.now()))
    const onSight = () => isOutOfSight() && hide()
    addEventListener('blur', hide)
    addEventListener('pagehide', hide)
    document.addEventListener('visibilitychange', onSight)
    return () => {
      clearTimeout(timer)
      removeEventListener('blur', hide)
      removeEventListener('pagehide', hide)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [until, hide])

  const send = async (words: RevealWords) => {
    const mine = new AbortController()
    flight.current = mine
    setState({ is: 'asking', isSending: true })
    try {
      const value = await read(code, words, mine.signal)
      if (mine.signal.aborted) return
      setState(
        isOutOfSight() ? { is: 'hidden', wasShown: true } : { is: 'shown', value, until: Date.now() + SHOWN_FOR },
      )
    } catch (failure) {
      if (isAborted(failure) || mine.signal.aborted) return
      setState({ is: 'asking', isSending: false, failure })
    } finally {
      // whatever came of it, the ledger has a row more
      void client.invalidateQueries({ queryKey: commandQueries.all() })
    }
  }

  return { state, ask: () => setState({ is: 'asking', isSending: false }), send, hide }
}
