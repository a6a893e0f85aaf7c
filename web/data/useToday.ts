import { useState } from 'react'
import { dayOf } from '../domain/wishDay.ts'

/** Today in Amsterdam (`2026-11-22`), as it was when the question was opened. */
export const useToday = (): string => useState(() => dayOf(Date.now())!)[0]
