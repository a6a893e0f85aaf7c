import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes `icons.ts`: the shapes of the icons in use, out of Lucide's 1,800. Run after adding a name:
 * `node web/ui/makeIcons.ts`.
 */
const NAMES = [
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'ban',
  'bell',
  'building-2',
  'card-sim',
  'check',
  'chevron-down',
  'chevron-right',
  'chevrons-down-up',
  'chevrons-up-down',
  'circle-check',
  'circle-dashed',
  'circle-minus',
  'circle-question-mark',
  'circle-slash',
  'circle-x',
  'clock',
  'cloud',
  'cloud-off',
  'columns-3',
  'copy',
  'download',
  'ellipsis',
  'eye',
  'eye-off',
  'flask-conical',
  'folder',
  'folder-input',
  'folder-plus',
  'hourglass',
  'info',
  'layers',
  'link',
  'list-filter',
  'loader',
  'lock',
  'log-out',
  'map-pin',
  'map-pin-off',
  'message-square',
  'minus',
  'monitor',
  'moon',
  'package',
  'panel-left-close',
  'panel-left-open',
  'pause',
  'pencil',
  'phone-forwarded',
  'play',
  'plus',
  'printer',
  'qr-code',
  'radio-tower',
  'receipt-text',
  'redo-2',
  'refresh-cw',
  'search',
  'send',
  'shield-check',
  'shopping-basket',
  'siren',
  'smartphone',
  'sparkles',
  'square',
  'stamp',
  'sun',
  'trash-2',
  'tree-palm',
  'triangle-alert',
  'undo-2',
  'unlink',
  'user-plus',
  'user-round',
  'users',
  'wallet-cards',
  'wifi-off',
  'x',
]

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
  readonly aliases: Readonly<Record<string, { readonly parent: string }>>
}

const packageFile = (name: string) => new URL(`../../node_modules/@iconify-json/lucide/${name}`, import.meta.url)
const { icons, aliases } = JSON.parse(readFileSync(packageFile('icons.json'), 'utf8')) as IconSet

const lines = NAMES.map((name) => {
  const body = icons[aliases[name]?.parent ?? name]?.body
  if (!body) throw new Error(`Lucide has no icon called ${name}`)
  const shape = /^<g fill="none" stroke="currentColor"[^>]*>(.*)<\/g>$/.exec(body)?.[1] ?? body
  return `  '${name}': '${shape.replace(/ ?(?:fill="none"|stroke="currentColor"|stroke-(?:linecap|linejoin)="round"|stroke-width="2")/g, '')}',`
})

writeFileSync(
  new URL('icons.ts', import.meta.url),
  `/**
 * Written by makeIcons.ts: shapes on a 24 x 24 grid, from Lucide (https://lucide.dev).
 *
 * ISC License. Copyright (c) Lucide Contributors. Some are from Feather, MIT License, copyright (c) Cole Bemis.
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
 * granted, provided that the above copyright notice and this permission notice appear in all copies. The software is
 * provided "as is" and the author disclaims all warranties with regard to it, including all implied warranties of
 * merchantability and fitness. In no event shall the author be liable for any special, direct, indirect, or
 * consequential damages or any damages whatsoever arising out of or in connection with the use of this software.
 */
export const ICONS = {
${lines.join('\n')}
} as const

export type IconName = keyof typeof ICONS
`,
)
