import type { LinesT } from '../i18n/lines.ts'
import type { IconName } from './icons.ts'
import type { Tone } from './StatusText.tsx'

interface LineStateLook {
  readonly tone: Tone
  readonly icon: IconName
  readonly word: string
}

/** sTN's word for the state of a line in ours; one that we do not know as it came. */
export function lineStateLook(l: LinesT, state: string): LineStateLook {
  if (state === 'ACTIVE') return { tone: 'ok', icon: 'circle-check', word: l('lines.state.ACTIVE') }
  if (state === 'SUSPENDED') return { tone: 'stop', icon: 'ban', word: l('lines.state.SUSPENDED') }
  return { tone: 'off', icon: 'circle-question-mark', word: state || '–' }
}
