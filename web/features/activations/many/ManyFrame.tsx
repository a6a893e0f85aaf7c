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
export function ManyFrame({ many, children }: { readonly many: Many; readonly children: ReactNode }) {
  const { step, opened, mapping, good, bad } = many
  const t = useT()
  const m = useManyT()
  const w = useWizardT()
  const title = m('many.title')
  const at = MANY_STEPS.indexOf(step)
  const answers = [
    opened && m('many.file.read', { name: opened.name, count: opened.table.rows.length }),
    m('many.columns.used', { count: mapping.filter((field) => field !== undefined).length }),
    [
      good.length > 0 && m('many.check.good', { count: good.length }),
      bad.length > 0 && m('many.check.bad', { count: bad.length }),
    ]
      .filter(Boolean)
      .join(', '),
  ]
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
        {MANY_STEPS.map((one, place) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {place < at ? (
              <button type="button" onClick={() => many.go(one)}>
                {m(`many.step.${one}`)}
              </button>
            ) : (
              m(`many.step.${one}`)
            )}
            {place < at && <span>{answers[place]}</span>}
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
  '& > li': {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingBottom: 4,
    borderBottom: '2px solid transparent',
    color: vars.text.secondary,
    overflowWrap: 'anywhere',
  },
  '& span': { fontSize: 12, lineHeight: '16px', fontWeight: 400, color: vars.text.secondary },
  '& button': {
    alignSelf: 'flex-start',
    minHeight: 24,
    padding: 0,
    border: 0,
    borderRadius: 2,
    background: 'none',
    font: 'inherit',
    color: vars.primary.main,
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  },
  '@media (pointer: coarse)': { '& button': { minHeight: 44 } },
  '& > [aria-current]': { color: vars.text.primary, fontWeight: 600, borderBottomColor: vars.primary.main },
})
