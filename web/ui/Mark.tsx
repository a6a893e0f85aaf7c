import { vars } from './theme.ts'

/** The logo: a SIM card's cut corner, and a course. `size` in px. */
export const Mark = ({ size = 26 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden style={{ flex: 'none', display: 'block' }}>
    <path d="M5 1h11.2L25 9.8V21a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4Z" style={{ fill: vars.primary.main }} />
    <path
      d="M7 8.6l6 9.6 6-6.4"
      fill="none"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ stroke: vars.primary.contrastText }}
    />
  </svg>
)
