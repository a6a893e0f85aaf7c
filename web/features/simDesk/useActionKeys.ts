import { useImperativeHandle, type KeyboardEvent, type Ref } from 'react'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import type { ActionKind, HitAction } from './lineActions.ts'

/** Takes a key that was pressed in the field; false when it means nothing here. */
export type KeyTaker = (event: KeyboardEvent) => boolean

/** Enter does the first action, Alt and a letter another one: letters alone are typed text. */
export function useActionKeys(keys: Ref<KeyTaker>, actions: readonly HitAction[], onDo: (kind: ActionKind) => void) {
  const s = useSimDeskT()
  useImperativeHandle(keys, () => (event) => {
    const action = event.altKey
      ? // by its place on the keyboard: with Alt some systems type another letter
        actions.find(({ kind }) => event.code === `Key${s(`desk.key.${kind}`)}`)
      : event.key === 'Enter'
        ? actions[0]
        : undefined
    if (!action) return false
    // a key that is held down has not been pressed again
    if (!action.cannot && !event.repeat) onDo(action.kind)
    return true
  })
}
