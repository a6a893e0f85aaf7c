import '@mui/material/themeCssVarsAugmentation'
import type { OwnPalette } from './theme.ts'

declare module '@mui/material/styles' {
  // oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- augmentation needs an interface
  interface Palette extends OwnPalette {}
  // oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- augmentation needs an interface
  interface PaletteOptions extends Partial<OwnPalette> {}
}
