import { styled } from '@mui/material/styles'
import { useEffect, useRef, type ReactNode } from 'react'
import { useManyT } from '../../../i18n/activationMany.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useT } from '../../../i18n/useT.ts'
import { paths } from '../../../lib/paths.ts'
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx'
import { vars } from '../../../ui/theme.ts'
import { MANY_STEPS, type Many } from './useMany.ts'

/** Name of the screen, the four steps, and the step itself; another step is another page, and is heard. */
export function ManyFrame({ many: { step }, children }: { readonly many: Many; readonly children: ReactNode }) {
  const t = useT()
  const m = useManyT()
  const w = useWizardT()
  const title = m('many.title')
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    heading.current?.focus()
  }, [step])
  return (
    <Page>
      <title>{`${m(`many.step.${step}`)} · ${title} · ${t('common.vloot')}`}</title>
      <header>
        <Breadcrumbs
          label={w('wizard.crumbs')}
          items={[{ key: 'all', label: w('wizard.activations'), to: paths.activations() }]}
          current={title}
        />
        <h1>{title}</h1>
      </header>
      <ol aria-label={m('many.steps')}>
        {MANY_STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {m(`many.step.${one}`)}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {m(`many.step.${step}`)}
      </h2>
      {children}
    </Page>
  )
}

const Page = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: '16px 24px 0',
  '& > *': { flex: 'none', width: '100%', maxWidth: 880 },
  '& h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& h2': { fontSize: 16, lineHeight: '24px', fontWeight: 600, outlineOffset: 2 },
  '& > ol': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 24px',
    listStyle: 'none',
    padding: 0,
    margin: 0,
    fontSize: 13,
  },
  '& > ol > li': { color: vars.text.secondary, paddingBottom: 4, borderBottom: '2px solid transparent' },
  '& > ol > [aria-current]': { color: vars.text.primary, fontWeight: 600, borderBottomColor: vars.primary.main },
  '& p': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '& > footer': {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px 12px',
    marginTop: 'auto',
    padding: '12px 0',
    background: vars.background.paper,
    borderTop: `1px solid ${vars.divider}`,
    fontSize: 13,
  },
  '@media (max-width: 767.95px)': { padding: '12px 16px 0' },
})
