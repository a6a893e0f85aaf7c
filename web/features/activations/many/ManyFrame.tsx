import { styled } from '@mui/material/styles'
import { useEffect, useRef, type ReactNode } from 'react'
import { useManyT } from '../../../i18n/activationMany.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useT } from '../../../i18n/useT.ts'
import { paths } from '../../../lib/paths.ts'
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx'
import { FlowPage } from '../../../ui/FlowPage.tsx'
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
    <FlowPage>
      <title>{`${m(`many.step.${step}`)} · ${title} · ${t('common.vloot')}`}</title>
      <header>
        <Breadcrumbs
          label={w('wizard.crumbs')}
          items={[{ key: 'all', label: w('wizard.activations'), to: paths.activations() }]}
          current={title}
        />
        <h1>{title}</h1>
      </header>
      <Steps aria-label={m('many.steps')}>
        {MANY_STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {m(`many.step.${one}`)}
          </li>
        ))}
      </Steps>
      <h2 ref={heading} tabIndex={-1}>
        {m(`many.step.${step}`)}
      </h2>
      {children}
    </FlowPage>
  )
}

const Steps = styled('ol')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 24px',
  listStyle: 'none',
  padding: 0,
  margin: 0,
  fontSize: 13,
  lineHeight: '20px',
  '& > li': { color: vars.text.secondary, paddingBottom: 4, borderBottom: '2px solid transparent' },
  '& > [aria-current]': { color: vars.text.primary, fontWeight: 600, borderBottomColor: vars.primary.main },
})
