import { styled } from '@mui/material/styles'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { basketMoney } from '../../domain/basketMoney.ts'
import { takesTemplates } from '../../domain/basket.ts'
import type { BasketState } from '../../domain/basketState.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { Button } from '../../ui/Button.tsx'
import { useBasketHere } from './basketHere.ts'
import { BasketHead } from './BasketHead.tsx'
import { BasketNotices } from './notices/BasketNotices.tsx'
import { NotOpened } from './notices/NotOpened.tsx'
import { AskedTemplate } from './start/AskedTemplate.tsx'
import { StartPanel } from './start/StartPanel.tsx'
import { SummaryPane } from './summary/SummaryPane.tsx'
import { ToReview } from './ToReview.tsx'
import { ProductEditor } from './tree/ProductEditor.tsx'
import { useUndoKeys } from './useUndoKeys.ts'

/** Nothing is in it, nor on its way: there is something to begin with first. */
const isEmpty = ({ way, now, steps, waiting }: BasketState) =>
  way.kind === 'new' && waiting === 0 && steps.length === 0 && now?.roots.every(({ selected }) => !selected) === true

/** The products of a basket beside what they cost. */
export function EditorPage() {
  const b = useBasketT()
  const { basket, state, subject, eSim, templateId } = useBasketHere()
  const [, setParams] = useSearchParams()
  useUndoKeys(basket)
  const { first, now, steps, sessionId, way } = state
  const [isStarting, setStarting] = useState<boolean>()
  const money = useMemo(
    () => (first && now ? basketMoney(first, now, steps, way.kind) : undefined),
    [first, now, steps, way.kind],
  )
  // until the address has let go of it, too
  const [overId, setOver] = useState<number>()
  if (templateId === undefined && overId !== undefined) setOver(undefined)
  const isAsked = state.at === 'open' && sessionId !== null && templateId !== undefined && templateId !== overId
  const isStart = sessionId !== null && (isStarting ?? isEmpty(state))
  return (
    <Split>
      <section className="main">
        <BasketHead basket={basket} state={state} subject={subject}>
          {money && (
            <Button size="small" icon={isStart ? 'arrow-left' : 'plus'} onClick={() => setStarting(!isStart)}>
              {b(isStart ? 'basket.start.toTree' : takesTemplates(way) ? 'basket.start.more' : 'basket.start.product')}
            </Button>
          )}
        </BasketHead>
        <BasketNotices basket={basket} state={state} />
        {isAsked && (
          <Asked>
            <AskedTemplate
              sessionId={sessionId}
              templateId={templateId}
              isEmpty={isEmpty(state)}
              onOver={(template) => {
                if (template) basket.press({ kind: 'apply', templateId: template.id, name: template.name })
                setOver(templateId)
                // applied once: neither a reload nor the way back applies it again
                setParams({}, { replace: true })
              }}
            />
          </Asked>
        )}
        {isStart && (
          <StartPanel basket={basket} sessionId={sessionId} way={way} eSim={eSim} onChosen={() => setStarting(false)} />
        )}
        {!isStart && money && now && <ProductEditor basket={basket} state={state} now={now} money={money} />}
        {!isStart && !money && <NotOpened basket={basket} state={state} />}
      </section>
      {money && (
        <SummaryPane money={money} state={state}>
          <ToReview state={state} money={money} />
        </SummaryPane>
      )}
    </Split>
  )
}

const Asked = styled('div')({ padding: '0 24px 8px', '@media (max-width: 767.95px)': { padding: '0 16px 8px' } })
const Split = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  '& > .main': { flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  '@media (max-width: 1199.95px)': { flexDirection: 'column', '& > .main': { overflow: 'hidden' } },
})
