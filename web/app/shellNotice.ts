import type { Key } from '../i18n/dictionary.ts'
import { createStore } from '../lib/store.ts'

/** What a failed mutation without a place of its own has to say; shown above the page until it is closed. */
export const shellNotice = createStore<NoticeKey | undefined>(undefined)

/** Texts without places. */
export type NoticeKey = Extract<Key, 'common.preferences.failed'>
