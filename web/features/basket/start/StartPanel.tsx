import { styled } from '@mui/material/styles'
import { useId } from 'react'
import type { Basket } from '../../../data/basketPlaces.ts'
import { takesTemplates, type BasketWay } from '../../../domain/basket.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { vars } from '../../../ui/theme.ts'
import { MainProducts } from './MainProducts.tsx'
import { TemplateOffers } from './TemplateOffers.tsx'

interface StartPanelProps {
  readonly basket: Basket
  readonly sessionId: string
  readonly way: BasketWay
  /** Somebody came for an eSIM. */
  readonly eSim: boolean
  /** Something was chosen: back to the tree. */
  readonly onChosen: () => void
}

/** What to begin a basket with, or to add to it: a template where it takes one, or a main product. */
export function StartPanel({ basket, sessionId, way, eSim, onChosen }: StartPanelProps) {
  const b = useBasketT()
  const id = useId()
  return (
    <Frame>
      {eSim && (
        <Notice tone="flow" title={b('basket.esim')}>
          {b('basket.esim.text')}
        </Notice>
      )}
      {takesTemplates(way) && (
        <section aria-labelledby={`${id}-template`}>
          <h2 id={`${id}-template`}>{b('basket.start.template')}</h2>
          <TemplateOffers
            sessionId={sessionId}
            eSim={eSim}
            onApply={(template) => {
              basket.press({ kind: 'apply', templateId: template.id, name: template.name })
              onChosen()
            }}
          />
        </section>
      )}
      <section aria-labelledby={`${id}-main`}>
        <h2 id={`${id}-main`}>{b('basket.start.main')}</h2>
        <MainProducts
          sessionId={sessionId}
          onChoose={(product) => {
            basket.press({ kind: 'main', id: product.id, name: product.name.nl, amount: 1 })
            onChosen()
          }}
        />
      </section>
    </Frame>
  )
}

const Frame = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  padding: '8px 24px 24px',
  '& h2': { margin: '0 0 8px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& ul': { borderTop: `1px solid ${vars.divider}` },
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: 44,
    padding: '6px 0',
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& li > .name': { flex: '1 1 200px', minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' },
  '& li .note': { display: 'block', fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
  '& li > .money': { textAlign: 'end' },
  '& .filters': { display: 'flex', flexWrap: 'wrap', gap: 12, marginBottom: 12 },
  '& .more': {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    paddingTop: 12,
    fontSize: 12,
    color: vars.text.secondary,
  },
  '@media (max-width: 767.95px)': { padding: '4px 16px 16px' },
})
