/**
 * Which drafts of this tab were sent, or may have been: whatever entry of the history brings one back, after a reload
 * too, it is not sent once more unseen. Only their own ids are kept.
 */
const PLACE = 'vloot-activations-pressed'
/** Nobody goes back further. */
const MOST = 100

function read(): readonly string[] {
  try {
    return (sessionStorage.getItem(PLACE) ?? '').split(',').filter(Boolean)
  } catch {
    return []
  }
}

function write(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(PLACE, ids.slice(-MOST).join(','))
  } catch {
    // private mode: a reload forgets it, and the ledger still tells
  }
}

/** It leaves the browser now. */
export const notePressed = (id: string): void => write([...read().filter((one) => one !== id), id])
/** It was refused: nothing was done. */
export const forgetPressed = (id: string): void => write(read().filter((one) => one !== id))
export const wasPressed = (id: string): boolean => read().includes(id)
