import { createStore } from '../lib/store.ts'

export interface Toast {
  readonly id: number
  readonly text: string
}

/** The one toast of the page. */
export const toast = createStore<Toast | undefined>(undefined)

/** Repeats a success that is also recorded elsewhere. Errors are never toasts. */
export const showToast = (text: string): void => toast.set({ id: (toast.get()?.id ?? 0) + 1, text })
