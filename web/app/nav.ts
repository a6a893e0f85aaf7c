import type { Key } from '../i18n/dictionary.ts'
import { paths } from '../lib/paths.ts'
import type { IconName } from '../ui/icons.ts'

interface NavItem {
  readonly to: string
  readonly icon: IconName
  readonly label: Extract<
    Key,
    'common.people' | 'common.contracts' | 'common.activations' | 'common.lines' | 'common.batches'
  >
}

/** So many stand at the thumb of a phone; the other screens are in the operator's menu there. */
export const AT_THUMB = 4

/** The screens of the rail: only what exists. */
export const NAV: readonly NavItem[] = [
  { to: paths.people(), icon: 'users', label: 'common.people' },
  { to: paths.contracts(), icon: 'card-sim', label: 'common.contracts' },
  { to: paths.activations(), icon: 'radio-tower', label: 'common.activations' },
  { to: paths.lines(), icon: 'smartphone', label: 'common.lines' },
  { to: paths.batches(), icon: 'layers', label: 'common.batches' },
]
