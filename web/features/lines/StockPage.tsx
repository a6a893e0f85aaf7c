import { useCallback, useMemo } from 'react'
import { Link } from 'react-router'
import { showIccid } from '#contract/iccid.ts'
import { SIM_CARD_STATUSES } from '#contract/stn/schemas/simCard.ts'
import { useGrowing } from '../../data/growing.ts'
import { readCards, simCardQueries, type StockCard } from '../../data/simCards.ts'
import { useList, type List } from '../../data/useList.ts'
import {
  CARD_LIST,
  cardFits,
  cardGrid,
  cardsAsked,
  lastOfEach,
  type CardColumn,
  type CardFilter,
} from '../../domain/lineList.ts'
import { useLinesT, type LinesT } from '../../i18n/lines.ts'
import { formatDate } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatusText } from '../../ui/StatusText.tsx'
import { FindBar } from './FindBar.tsx'
import { GrowingList } from './GrowingList.tsx'
import { LinesHead } from './LinesHead.tsx'
import { cardLook } from './lineWords.ts'

/** sTN's SIM cards; a free one leads into its activation. */
export function StockPage() {
  const list = useList('simCards', CARD_LIST)
  return (
    <>
      <LinesHead part="stock" />
      {list.isReady ? <Ready list={list} /> : <Skeleton bars={['60%', '100%', '90%']} line={36} />}
    </>
  )
}

/** What a column shows of a card, as text; empty where there is nothing. */
function textOf(l: LinesT, card: StockCard, column: CardColumn): string {
  switch (column) {
    case 'card':
      return card.number ? showIccid(card.number) : card.id
    case 'status':
      return cardLook(l, card.status).word
    case 'type':
      return card.type
    case 'phone':
      return card.phoneNumber ?? card.lineId ?? ''
    case 'activatedOn':
      return card.activatedAt ? formatDate(card.activatedAt) : ''
  }
}

function Ready({ list: whole }: { readonly list: List }) {
  const l = useLinesT()
  const list = useMemo(
    () => ({ ...whole, settings: { ...whole.settings, filters: lastOfEach(whole.settings.filters) } }),
    [whole],
  )
  const { columns, filters, sort } = list.settings
  const asked = useMemo(() => cardsAsked({ filters, sort }), [filters, sort])
  const fits = useMemo(() => cardFits(filters), [filters])
  const growing = useGrowing(simCardQueries.rows(asked), fits)
  const cellOf = useCallback(
    (card: StockCard, column: string) => {
      const text = textOf(l, card, column as CardColumn)
      if (column === 'status') return <StatusText {...cardLook(l, card.status)} />
      if (column !== 'phone') return text || undefined
      if (card.lineId) return <Link to={paths.line(card.lineId)}>{text}</Link>
      if (card.status !== 'FREE' || !card.number) return undefined
      return (
        <Link
          to={paths.activateCard(card.number)}
          aria-label={l('lines.stock.activate.named', { card: showIccid(card.number) })}
        >
          {l('lines.stock.activate')}
        </Link>
      )
    },
    [l],
  )
  const labelOf = useCallback((column: string) => l(`lines.stock.column.${column as CardColumn}`), [l])
  return (
    <GrowingList
      name="simCards"
      title={l('lines.part.stock')}
      label={l('lines.stock.label')}
      empty={l('lines.stock.none')}
      list={list}
      columns={CARD_LIST}
      grid={cardGrid(columns)}
      labelOf={labelOf}
      filterLabel={(column) => l(`lines.filter.${column as CardFilter}`)}
      filterColumns={['SIM']}
      wordOf={(column, value) => (column === 'STATUS' ? cardLook(l, value).word : value)}
      above={
        <FindBar
          list={list}
          column="STATUS"
          choices={SIM_CARD_STATUSES.map((value) => ({ value, label: cardLook(l, value).word }))}
        />
      }
      growing={growing}
      cellOf={cellOf}
      fits={fits}
      read={(skip, take, signal) => readCards(asked, skip, take, signal)}
      textOf={(card, column) => textOf(l, card, column as CardColumn)}
    />
  )
}
