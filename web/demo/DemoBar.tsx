import { styled } from '@mui/material/styles'
import { useId, useRef, useState } from 'react'
import type { DataRouter } from 'react-router'
import type { Portal } from '../../mocks/portal/portal.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tag } from '../ui/Tag.tsx'
import { PHONE, vars } from '../ui/theme.ts'
import { DemoPanel } from './DemoPanel.tsx'
import { RolePicker } from './RolePicker.tsx'
import { useArmed } from './useArmed.ts'
import { useDemoT } from './useDemoT.ts'

interface DemoBarProps {
  readonly portal: Portal
  readonly people: number
  readonly router: DataRouter
}

/** Says on every screen that this is a demo; who one is; and what can be made to happen. It pushes the page down and covers nothing. */
export function DemoBar({ portal, people, router }: DemoBarProps) {
  const t = useDemoT()
  const panelId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { armed } = useArmed(portal)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <Aside
      aria-label={t('demo.name')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close()
      }}
    >
      <Bar>
        <Says>
          <Icon name="flask-conical" />
          <span>
            <b>{t('demo.name')}.</b> {t('demo.says')}
          </span>
        </Says>
        <Doing>
          {armed.length > 0 && (
            <Tag look="wait" icon="triangle-alert">
              {t('demo.armed', { count: armed.length })}
            </Tag>
          )}
          <RolePicker portal={portal} router={router} />
          <Button
            ref={opener}
            size="small"
            aria-expanded={isOpen}
            aria-controls={isOpen ? panelId : undefined}
            after={<Chevron name="chevron-down" size={14} />}
            onClick={() => setOpen(!isOpen)}
          >
            {t('demo.panel')}
          </Button>
        </Doing>
      </Bar>
      {isOpen && <DemoPanel id={panelId} portal={portal} people={people} />}
    </Aside>
  )
}

const Aside = styled('aside')({
  minWidth: 0,
  fontSize: 13,
  lineHeight: '20px',
  color: vars.text.primary,
  background: vars.flowSoft,
  borderBottom: `1px solid ${vars.divider}`,
})

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '4px 16px',
  minHeight: 40,
  padding: '5px 16px',
})

const Says = styled('p')({
  display: 'flex',
  gap: 10,
  minWidth: 0,
  '& > svg': { marginTop: 2, color: vars.info.main },
  '& b': { fontWeight: 600 },
  [`@media (max-width: ${PHONE - 0.05}px)`]: { fontSize: 12, lineHeight: '16px', '& > svg': { marginTop: 0 } },
})

const Doing = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  [`@media (max-width: ${PHONE - 0.05}px)`]: { flex: 1, justifyContent: 'space-between' },
})

const Chevron = styled(Icon)({ '[aria-expanded=true] > &': { transform: 'rotate(180deg)' } })
