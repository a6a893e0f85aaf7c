import { useQueryClient } from '@tanstack/react-query'
import { afterLineWork } from './subscriptions.ts'
import { useDeed, type Deed } from './useDeed.ts'

/** As `useDeed`, for a write about one of sTN's lines: what it makes stale is read again when it is asked for and at its end. */
export function useLineDeed(): Deed {
  const client = useQueryClient()
  const deed = useDeed(() => void afterLineWork(client))
  const press: Deed['press'] = async (intent, send) => {
    await deed.press(intent, send)
    void afterLineWork(client)
  }
  return { ...deed, press }
}
