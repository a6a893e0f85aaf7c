import type { Key } from '../i18n/dictionary.ts'
import { paths } from '../lib/paths.ts'
import type { IconName } from '../ui/icons.ts'

interface NavItem {
  readonly to: string
  readonly icon: IconName
  readonly label: Extract<Key, 'common.people' | 'common.contracts' | 'common.activations' | 'common.lines' | 'common.batches'>
}

/** The screens of the rail: only what exists. */
export const NAV: readonly NavItem[] = [
  { to: paths.people(), icon: 'users', label: 'common.people' },
  { to: paths.contracts(), icon: 'card-sim', label: 'common.contracts' },
  { to: paths.activations(), icon: 'radio-tower', label: 'common.activations' },
  { to: paths.lines(), icon: 'wallet-cards', label: 'common.lines' },
  { to: paths.batches(), icon: 'layers', label: 'common.batches' },
]
