import { vars } from './theme.ts'

/** The box of everything that is typed in or chosen from. */
export const control = {
  width: '100%',
  minWidth: 0,
  height: 36,
  padding: '0 12px',
  border: `1px solid ${vars.control}`,
  borderRadius: 6,
  background: vars.background.paper,
  color: vars.text.primary,
  fontSize: 14,
  lineHeight: '20px',
  '&::placeholder': { color: vars.text.disabled, opacity: 1 },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '&[data-state=changed]': { borderColor: vars.primary.main, boxShadow: `inset 3px 0 0 ${vars.primary.main}` },
  '&[data-state=error]': { borderColor: vars.error.main, boxShadow: `inset 3px 0 0 ${vars.error.main}` },
  '&[data-size=small]': { height: 32, padding: '0 10px', fontSize: 13 },
  '&:read-only:not(select), &:disabled': {
    borderColor: 'transparent',
    background: vars.surface.sunken,
    opacity: 1,
    cursor: 'default',
  },
  // phones enlarge the page for smaller text, and fingers need the height
  '@media (pointer: coarse)': { minHeight: 44, fontSize: 16 },
} as const
