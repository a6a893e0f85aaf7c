import { styled } from '@mui/material/styles'
import type { KeyboardEvent, ReactNode } from 'react'
import { vars } from './theme.ts'

export interface TabItem {
  readonly id: string
  readonly label: string
  /** Shown small beside it, where upstream gives one. */
  readonly count?: string | undefined
}

interface TabsProps {
  /** What the tabs are of. */
  readonly label: string
  readonly items: readonly TabItem[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

const idOf = (id: string) => `tab-${id}`
const panelOf = (id: string) => `panel-${id}`

/** The tab list: arrow keys go from tab to tab, Tab goes into the panel. */
export function Tabs({ label, items, chosen, onChoose }: TabsProps) {
  const go = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === chosen)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: items.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = items[(to + items.length) % items.length]!
    onChoose(next.id)
    document.getElementById(idOf(next.id))?.focus()
  }
  return (
    <List role="tablist" aria-label={label} onKeyDown={go}>
      {items.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={idOf(id)}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelOf(id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
          {count !== undefined && <em>{count}</em>}
        </button>
      ))}
    </List>
  )
}

interface TabPanelProps {
  readonly id: string
  readonly className?: string
  readonly children: ReactNode
}

/** What belongs to the chosen tab. */
export const TabPanel = ({ id, className, children }: TabPanelProps) => (
  <div role="tabpanel" id={panelOf(id)} aria-labelledby={idOf(id)} className={className}>
    {children}
  </div>
)

const List = styled('div')({
  display: 'flex',
  gap: 20,
  flex: 'none',
  padding: '0 24px',
  borderBottom: `1px solid ${vars.divider}`,
  overflowX: 'auto',
  '& > button': {
    height: 40,
    padding: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    border: 0,
    background: 'none',
    color: vars.text.secondary,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:hover': { color: vars.text.primary },
    '&[aria-selected=true]': {
      color: vars.text.primary,
      fontWeight: 550,
      boxShadow: `inset 0 -2px 0 ${vars.primary.main}`,
    },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2, borderRadius: 4 },
  },
  '& em': { fontStyle: 'normal', fontSize: 12, fontWeight: 400, color: vars.text.disabled },
  [`@media (max-width: 767.95px)`]: { padding: '0 16px', '& > button': { height: 44 } },
})
