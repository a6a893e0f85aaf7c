import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { checklistQueries } from '../../../data/checklists.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { later } from '../../../lib/later.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { vars } from '../../../ui/theme.ts'
import { ChecklistLine } from './ChecklistLine.tsx'

const ChecklistCard = later(async () => (await import('./ChecklistCard.tsx')).ChecklistCard)

/** What is open, above the tree; nothing at all when nothing is. */
export function OpenChecklists() {
  const t = useChecklistsT()
  const { data: all = [], isError } = useQuery(checklistQueries.open())
  const [isOpen, setIsOpen] = useState(false)
  const here = useLocation().key
  const [choice, setChoice] = useState<{ readonly id: string; readonly at: string }>()
  // whoever follows one of its links has left it
  const chosen = choice?.at === here ? all.find(({ id }) => id === choice.id) : undefined
  const leave = () => setChoice(undefined)
  if (isError && all.length === 0) return <Failed>{t('checklists.failed')}</Failed>
  if (all.length === 0) return null
  return (
    <>
      <Fold onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          {t('checklists.open')} <span className="count">{all.length}</span>
        </summary>
        {isOpen && (
          <ul>
            {all.map((checklist) => (
              <li key={checklist.id}>
                <button type="button" onClick={() => setChoice({ id: checklist.id, at: here })}>
                  <ChecklistLine checklist={checklist} withName />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      {chosen && (
        <Dialog
          open
          onClose={leave}
          title={t('checklists.title', { kind: t(`checklists.kind.${chosen.kind}`), name: chosen.name })}
          actions={
            <>
              {chosen.personId !== null && (
                <Button look="quiet" to={paths.person(chosen.personId)}>
                  {t('checklists.openPerson', { name: chosen.name })}
                </Button>
              )}
              <Button onClick={leave}>{t('checklists.close')}</Button>
            </>
          }
        >
          <Suspense fallback={null}>
            <ChecklistCard checklist={chosen} onClosed={leave} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}

const Failed = styled('p')({ padding: '8px 16px', fontSize: 12, lineHeight: '16px', color: vars.text.secondary })
const Fold = styled('details')({
  flex: 'none',
  borderBottom: `1px solid ${vars.divider}`,
  fontSize: 13,
  lineHeight: '20px',
  '& > summary': { padding: '8px 16px', cursor: 'pointer', fontWeight: 500 },
  '& > summary:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& .count': { color: vars.text.secondary, fontWeight: 400 },
  '& > ul': { maxHeight: 264, overflow: 'auto', margin: 0, padding: '0 8px 8px', listStyle: 'none' },
  '& li > button': {
    all: 'unset',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    width: '100%',
    minHeight: 32,
    padding: '0 8px',
    borderRadius: 6,
    cursor: 'pointer',
  },
  '& li > button:hover': { background: vars.surface.hover },
  '& li > button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& .name': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .far': { flex: 'none', fontSize: 12, color: vars.text.secondary },
  '@media (pointer: coarse)': { '& > summary, & li > button': { minHeight: 44 } },
})
