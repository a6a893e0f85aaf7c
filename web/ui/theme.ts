import { createTheme } from '@mui/material/styles'
import { DARK, LIGHT, type Tokens } from './tokens.ts'

/** What the palette has beside MUI's own keys. */
export interface OwnPalette {
  readonly surface: { readonly canvas: string; readonly sunken: string; readonly hover: string }
  readonly line2: string
  readonly control: string
  readonly accentSoft: string
  readonly accentLine: string
  readonly okSoft: string
  readonly waitSoft: string
  readonly stopSoft: string
  readonly flowSoft: string
  readonly off: string
  readonly offSoft: string
  readonly veil: string
  /** The one shadow: under what floats. */
  readonly pop: string
}

const paletteOf = (tokens: Tokens) => ({
  primary: { main: tokens.accent, dark: tokens.accentHover, contrastText: tokens.onAccent },
  error: { main: tokens.stop, dark: tokens.stopHover, contrastText: tokens.onStop },
  warning: { main: tokens.wait, contrastText: tokens.surface },
  success: { main: tokens.ok, contrastText: tokens.surface },
  info: { main: tokens.flow, contrastText: tokens.surface },
  text: { primary: tokens.ink, secondary: tokens.ink2, disabled: tokens.ink3 },
  divider: tokens.line,
  background: { default: tokens.canvas, paper: tokens.surface },
  surface: { canvas: tokens.canvas, sunken: tokens.sunken, hover: tokens.hover },
  line2: tokens.line2,
  control: tokens.control,
  accentSoft: tokens.accentSoft,
  accentLine: tokens.accentLine,
  okSoft: tokens.okSoft,
  waitSoft: tokens.waitSoft,
  stopSoft: tokens.stopSoft,
  flowSoft: tokens.flowSoft,
  off: tokens.off,
  offSoft: tokens.offSoft,
  veil: tokens.veil,
  pop: tokens.pop,
})

export const FONT = '"Geist Variable", system-ui, sans-serif'
export const MONO = '"Geist Mono Variable", ui-monospace, monospace'

/** Below this the shell is a phone's; px. */
export const PHONE = 768

/** One theme for both schemes: components read its variables, never the mode. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme', cssVarPrefix: 'vloot' },
  colorSchemes: { light: { palette: paletteOf(LIGHT) }, dark: { palette: paletteOf(DARK) } },
  spacing: 4,
  shape: { borderRadius: 6 },
  breakpoints: { values: { xs: 0, sm: 480, md: PHONE, lg: 1200, xl: 1600 } },
  typography: { fontFamily: FONT, fontSize: 14 },
  shadows: Array.from({ length: 25 }, () => 'none') as never,
  transitions: {
    duration: {
      shortest: 120,
      shorter: 120,
      short: 180,
      standard: 180,
      complex: 240,
      enteringScreen: 180,
      leavingScreen: 120,
    },
    easing: {
      easeInOut: 'cubic-bezier(.2,0,0,1)',
      easeOut: 'cubic-bezier(.2,0,0,1)',
      easeIn: 'cubic-bezier(.2,0,0,1)',
    },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: 'var(--vloot-palette-veil)' } } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none', boxShadow: 'var(--vloot-palette-pop)' } } },
    MuiDialog: {
      styleOverrides: {
        paper: {
          borderRadius: 14,
          margin: 16,
          [`@media (max-width: ${PHONE - 0.05}px)`]: {
            margin: 8,
            maxWidth: 'calc(100% - 16px)',
            maxHeight: 'calc(100% - 16px)',
          },
        },
      },
    },
    MuiMenu: { styleOverrides: { paper: { marginTop: 4, minWidth: 200 }, list: { padding: 4 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          gap: 10,
          minHeight: 36,
          padding: '6px 10px',
          borderRadius: 4,
          fontSize: 14,
          lineHeight: '20px',
          '&:hover': { backgroundColor: 'var(--vloot-palette-surface-hover)' },
          '&.Mui-focusVisible': { backgroundColor: 'var(--vloot-palette-accentSoft)', outline: 'none' },
        },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, enterNextDelay: 100 },
      styleOverrides: {
        tooltip: {
          padding: '4px 8px',
          fontSize: 12,
          lineHeight: '16px',
          fontWeight: 500,
          color: 'var(--vloot-palette-background-paper)',
          backgroundColor: 'var(--vloot-palette-text-primary)',
        },
      },
    },
  },
})

/** The palette as CSS variables. */
export const vars = theme.vars.palette
