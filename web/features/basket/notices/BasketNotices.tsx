import { styled } from '@mui/material/styles'
import type { Basket } from '../../../data/basketPlaces.ts'
import type { BasketState } from '../../../domain/basketState.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ElsewhereNotice } from './ElsewhereNotice.tsx'
import { LastEffects } from './LastEffects.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import { ReplayDialog } from './ReplayDialog.tsx'
import { TroubleNotice } from './TroubleNotice.tsx'
import { WhichDialog } from './WhichDialog.tsx'

interface BasketNoticesProps {
  readonly basket: Basket
  readonly state: BasketState
}

/** All that asks to be read or answered before work goes on, above the tree. */
export function BasketNotices({ basket, state }: BasketNoticesProps) {
  const b = useBasketT()
  const { progress, restored, trouble, leftOut, question, review, draft } = state
  return (
    <Frame aria-live="polite">
      {state.at === 'opening' && progress && (
        <Notice tone="flow" icon="loader">
          {b('basket.replaying', { done: progress.done + 1, total: progress.total })}
        </Notice>
      )}
      {(draft.at === 'changed' || draft.at === 'gone') && <ElsewhereNotice basket={basket} at={draft.at} />}
      {trouble && <TroubleNotice basket={basket} trouble={trouble} />}
      {restored && !review && (
        <Notice tone="ok">
          {b(`basket.review.${restored}`)} {b('basket.review.same')}
        </Notice>
      )}
      {leftOut.length > 0 && <LeftOutNotice leftOut={leftOut} onPutAway={() => basket.putAway()} />}
      {!state.isChecking && !restored && <LastEffects step={state.steps.at(-1)} />}
      {question && <WhichDialog question={question} onChoose={basket.choose} />}
      {review && !question && <ReplayDialog review={review} onAccept={basket.accept} />}
    </Frame>
  )
}

const Frame = styled('div')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  maxHeight: '40%',
  overflow: 'auto',
  padding: '0 24px',
  '&:not(:empty)': { paddingBottom: 8 },
  '@media (max-width: 767.95px)': { padding: '0 16px' },
})
