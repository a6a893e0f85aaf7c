import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { View } from '#contract/portal/views.ts'
import { useListsT } from '../i18n/lists.ts'
import { useNumber } from '../i18n/useT.ts'
import { TabPanel, Tabs } from './Tabs.tsx'
import { vars } from './theme.ts'

const ALL = 'all'

interface ListFrameProps {
  /** In the order of the tabs; a colleague's, opened by its link, is the last. */
  readonly views: readonly View[]
  readonly chosen: View | undefined
  /** How many rows a view has (`undefined` for all), where upstream said so. */
  readonly countOf: (view: View | undefined) => number | undefined
  readonly onChoose: (id: string | undefined) => void
  /** Without tabs there are no views, only tools. */
  readonly hasTabs: boolean
  /** Beside the tabs: what can be done with the chosen view. */
  readonly viewTools: ReactNode
  /** At the end: what can be done with the list. */
  readonly tools: ReactNode
  /** Filters, rows and foot. */
  readonly children: ReactNode
}

/** A list under its saved views: tabs with a count, tools at the end. */
export function ListFrame({ views, chosen, countOf, onChoose, hasTabs, viewTools, tools, children }: ListFrameProps) {
  const t = useListsT()
  const number = useNumber()
  const id = chosen?.id ?? ALL
  const countWord = (of: View | undefined) => {
    const count = countOf(of)
    return count === undefined ? undefined : number(count)
  }
  const items = [
    { id: ALL, label: t('lists.all'), count: countWord(undefined) },
    ...views.map((view) => ({
      id: view.id,
      label: view.own ? view.name : t('lists.by', { name: view.name, owner: view.owner }),
      count: countWord(view),
    })),
  ]
  return (
    <>
      <Bar>
        {hasTabs && (
          <Tabs
            label={t('lists.views')}
            items={items}
            chosen={id}
            onChoose={(next) => onChoose(next === ALL ? undefined : next)}
          />
        )}
        <Tools>{viewTools}</Tools>
        <Tools className="end">{tools}</Tools>
      </Bar>
      {hasTabs ? (
        <Panel>
          <TabPanel id={id} className="panel">
            {children}
          </TabPanel>
        </Panel>
      ) : (
        children
      )}
    </>
  )
}

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  columnGap: 8,
  borderBottom: `1px solid ${vars.divider}`,
  // the tabs scroll, their line is the bar's
  '& > [role=tablist]': { borderBottom: 0, flex: '0 1 auto', minWidth: 80, paddingRight: 8 },
  '@media (max-width: 767.95px)': { '& > [role=tablist]': { flex: '1 1 auto' } },
})

const Tools = styled('div')({
  display: 'flex',
  flex: 'none',
  alignItems: 'center',
  gap: 4,
  minHeight: 40,
  '&:empty': { display: 'none' },
  '&.end': { marginLeft: 'auto', paddingRight: 16 },
  // one line on a phone: the icons alone, with their words for whoever hears them
  '@media (max-width: 767.95px)': {
    gap: 0,
    '&.end': { paddingRight: 6 },
    '& button:not([data-worded])': { width: 44, padding: 0, gap: 0 },
    '& button:not([data-worded]) > span': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
})

const Panel = styled('div')({
  display: 'contents',
  '& > .panel': { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
})
