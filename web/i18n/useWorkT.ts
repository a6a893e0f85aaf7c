import { peopleWork } from './peopleWork.ts'
import { useRichTexts, useTexts, type TextsOf } from './useTexts.ts'

export type WorkKey = keyof typeof peopleWork

export type WorkTranslate = TextsOf<typeof peopleWork>

export const useWorkT = (): WorkTranslate => useTexts(peopleWork)

/** As `useRich`. */
export const useWorkRich = () => useRichTexts(peopleWork)
