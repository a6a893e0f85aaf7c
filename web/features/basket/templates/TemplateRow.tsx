import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQueries } from '../../../data/session.ts'
import type { TemplateLine } from '../../../data/templates.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { vars } from '../../../ui/theme.ts'
import { DeleteTemplate } from './DeleteTemplate.tsx'
import { ForWhomDialog } from './ForWhomDialog.tsx'
import { TemplateFacts } from './TemplateFacts.tsx'

interface TemplateRowProps {
  readonly template: TemplateLine
  /** For whom a new contract is made with it; `undefined`: that is asked. */
  readonly personId: number | undefined
}

/** One template: what it is called and whether it can be used; opened, what is in it and what can be done with it. */
export function TemplateRow({ template, personId }: TemplateRowProps) {
  const o = useOrderT()
  const [isOpen, setOpen] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = held.includes('contract.change') ? undefined : o('template.cannot.role')
  const { id, name, isCompanyWide, isValid } = template
  return (
    <Frame>
      <div className="line">
        <IconButton
          icon={isOpen ? 'chevron-down' : 'chevron-right'}
          label={o(isOpen ? 'template.shut' : 'template.open', { name })}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
        <div className="what">
          <b>{name}</b>
          <span>{o(isCompanyWide ? 'template.companyWide' : 'template.ofGroup')}</span>
        </div>
        {isValid ? (
          <StatusText tone="ok" icon="circle-check" word={o('template.valid')} />
        ) : (
          <StatusText tone="wait" icon="triangle-alert" word={o('template.invalid')} />
        )}
      </div>
      {isOpen && (
        <div className="more">
          {!isValid && <Notice tone="wait">{o('template.invalid.text')}</Notice>}
          <TemplateFacts id={id} />
          <div className="ways">
            {isValid &&
              (personId === undefined ? (
                <Button size="small" cannot={cannot} onClick={() => setChoosing(true)}>
                  {o('template.useFor')}
                </Button>
              ) : (
                <Button size="small" cannot={cannot} to={paths.basket.new(personId, id)}>
                  {o('template.use')}
                </Button>
              ))}
            <Button size="small" icon="pencil" cannot={cannot} to={paths.basket.template(id)}>
              {o('template.change')}
            </Button>
            <Button size="small" icon="trash-2" look="dangerText" cannot={cannot} onClick={() => setDeleting(true)}>
              {o('template.delete')}
            </Button>
          </div>
        </div>
      )}
      {isChoosing && <ForWhomDialog template={template} onClose={() => setChoosing(false)} />}
      {isDeleting && <DeleteTemplate template={template} onClose={() => setDeleting(false)} />}
    </Frame>
  )
}

const Frame = styled('li')({
  borderBottom: `1px solid ${vars.divider}`,
  '& > .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minHeight: 52 },
  '& .what': { flex: 1, minWidth: 140, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  '& .what > b': { fontWeight: 500 },
  '& .what > span': { fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '& > .more': { display: 'flex', flexDirection: 'column', gap: 12, padding: '4px 0 16px 40px' },
  '& .ways': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
