import { styled } from '@mui/material/styles'
import { useEffect, useRef, type ReactNode } from 'react'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useT } from '../../../i18n/useT.ts'
import { paths } from '../../../lib/paths.ts'
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx'
import { Button } from '../../../ui/Button.tsx'
import { vars } from '../../../ui/theme.ts'
import { StepList } from './StepList.tsx'
import type { Wizard } from './useWizard.ts'

/** Name of the screen, the steps with what was answered, and the step itself. */
export function WizardFrame({ wizard, children }: { readonly wizard: Wizard; readonly children: ReactNode }) {
  const t = useT()
  const w = useWizardT()
  const { draft, step } = wizard
  const title = w(draft.sim ? `wizard.title.${draft.sim}` : 'wizard.title')
  const room = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    // another step is another page: it begins at its top, and is heard
    room.current?.scrollTo({ top: 0 })
    // what is wrong there is what somebody came for
    const wrong = room.current?.querySelector<HTMLElement>('input[aria-invalid=true], select[aria-invalid=true]')
    ;(wrong ?? room.current?.querySelector<HTMLElement>('h2'))?.focus()
  }, [step])
  return (
    <Page>
      <title>{`${w(`wizard.step.${step}`)} · ${title} · ${t('common.vloot')}`}</title>
      <header>
        <div>
          <Breadcrumbs
            label={w('wizard.crumbs')}
            items={[{ key: 'all', label: w('wizard.activations'), to: paths.activations() }]}
            current={title}
          />
          <h1>{title}</h1>
        </div>
        <p>{w('wizard.kept')}</p>
        <Button size="small" to={paths.manyActivations()}>
          {w('wizard.many')}
        </Button>
      </header>
      <div className="body" ref={room}>
        <StepList wizard={wizard} />
        {children}
      </div>
    </Page>
  )
}

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  '& > header': {
    flex: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '4px 16px',
    padding: '16px 24px',
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& > header > div': { marginInlineEnd: 'auto' },
  '& h1': { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& > header > p': { fontSize: 12, lineHeight: '28px', color: vars.text.disabled },
  '& > .body': { display: 'flex', flex: 1, minHeight: 0, minWidth: 0 },
  '@media (max-width: 1199.95px)': { '& > .body': { flexDirection: 'column', overflow: 'auto' } },
  '@media (max-width: 767.95px)': {
    '& > header': { padding: '12px 16px' },
    '& h1': { fontSize: 18, lineHeight: '24px' },
    '& > header > p': { display: 'none' },
  },
})
