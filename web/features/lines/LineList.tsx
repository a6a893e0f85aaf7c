import { useCallback, useMemo } from 'react'
import { Link, useLocation, useMatch } from 'react-router'
import { showIccid } from '#contract/iccid.ts'
import { useGrowing } from '../../data/growing.ts'
import { lineQueries, readLines } from '../../data/subscriptions.ts'
import { useList, type List } from '../../data/useList.ts'
import { LINE_STATES, lineName, type Line } from '../../domain/line.ts'
import {
  lastOfEach,
  LINE_FILTERS,
  LINE_LIST,
  lineFits,
  lineGrid,
  linesAsked,
  type LineColumn,
  type LineFilter,
} from '../../domain/lineList.ts'
import { useLinesT, type LinesT } from '../../i18n/lines.ts'
import { formatDate } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { PortIn } from './deeds/PortIn.tsx'
import { FindBar } from './FindBar.tsx'
import { GrowingList } from './GrowingList.tsx'
import { LinesHead } from './LinesHead.tsx'
import { environmentWord } from './lineWords.ts'
import { lineStateLook } from '../../ui/lineStateLook.ts'

/** Every subscription that sTN shows us. */
export function LineList() {
  const l = useLinesT()
  const list = useList('lines', LINE_LIST)
  return (
    <>
      <LinesHead part="lines">
        <PortIn />
        <Button size="small" look="primary" icon="plus" to={paths.newActivation()}>
          {l('lines.new')}
        </Button>
      </LinesHead>
      {list.isReady ? <Ready list={list} /> : <Skeleton bars={['60%', '100%', '90%']} line={36} />}
    </>
  )
}

/** What a column shows of a line, as text; empty where there is nothing. */
function textOf(l: LinesT, line: Line, column: LineColumn): string {
  switch (column) {
    case 'number':
      return lineName(line)
    case 'state':
      return lineStateLook(l, line.state).word
    case 'simCard':
      return line.simCardNumber ? showIccid(line.simCardNumber) : ''
    case 'kind': {
      const kind = l(line.isDataOnly ? 'lines.kind.data' : 'lines.kind.voice')
      return line.isEsim ? `${kind} · ${l('lines.esim')}` : kind
    }
    case 'activatedOn':
      return line.activatedOn ? formatDate(line.activatedOn) : ''
    case 'environment':
      return line.environment ? environmentWord(l, line.environment) : ''
    case 'fixedIp':
      return line.fixedIp ?? ''
  }
}

function Ready({ list: whole }: { readonly list: List }) {
  const l = useLinesT()
  const { search } = useLocation()
  const openId = useMatch(paths.linePattern)?.params['lineId']
  const list = useMemo(
    () => ({ ...whole, settings: { ...whole.settings, filters: lastOfEach(whole.settings.filters) } }),
    [whole],
  )
  const { columns, filters, sort } = list.settings
  const asked = useMemo(() => linesAsked({ filters, sort }), [filters, sort])
  const fits = useMemo(() => lineFits(filters), [filters])
  const growing = useGrowing(lineQueries.rows(asked), fits)
  const cellOf = useCallback(
    (line: Line, column: string) => {
      if (column === 'number') return <Link to={paths.line(line.id) + search}>{lineName(line)}</Link>
      if (column === 'state') return <StatusText {...lineStateLook(l, line.state)} />
      return textOf(l, line, column as LineColumn) || undefined
    },
    [l, search],
  )
  const labelOf = useCallback((column: string) => l(`lines.column.${column as LineColumn}`), [l])
  return (
    <GrowingList
      name="lines"
      title={l('lines.title')}
      label={l('lines.label')}
      empty={l('lines.none')}
      list={list}
      columns={LINE_LIST}
      grid={lineGrid(columns)}
      labelOf={labelOf}
      filterLabel={(column) => l(`lines.filter.${column as LineFilter}`)}
      filterColumns={LINE_FILTERS.filter((column) => column !== 'STATE')}
      wordOf={(column, value) => (column === 'STATE' ? lineStateLook(l, value).word : value)}
      above={
        <FindBar
          list={list}
          column="STATE"
          choices={LINE_STATES.map((value) => ({ value, label: lineStateLook(l, value).word }))}
        />
      }
      growing={growing}
      cellOf={cellOf}
      isOpen={({ id }) => id === openId}
      fits={fits}
      read={(skip, take, signal) => readLines(asked, skip, take, signal)}
      textOf={(line, column) => textOf(l, line, column as LineColumn)}
    />
  )
}
