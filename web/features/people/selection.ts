import { createContext } from 'react'

/** Who is chosen in a list, to do something with all of them at once. */
export interface Selection {
  /** Names by id, in the order in which they were chosen. */
  readonly chosen: ReadonlyMap<number, string>
  readonly toggle: (id: number, name: string) => void
  readonly clear: () => void
}

/** Null where nobody can be chosen. */
export const SelectionContext = createContext<Selection | null>(null)
