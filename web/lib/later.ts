import { lazy, type ComponentType } from 'react'
import { createStore } from './store.ts'

/** Whether a part of the page could not be fetched: another version is out, or the network is gone. */
export const missingCode = createStore(false)

const Nothing = () => null

/**
 * A component whose code is fetched when it is first shown. When that fails it shows nothing and says so in
 * `missingCode`: the page around it, and what is typed there, stays.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(async () => {
    try {
      return { default: await load() }
    } catch {
      missingCode.set(true)
      return { default: Nothing }
    }
  })
