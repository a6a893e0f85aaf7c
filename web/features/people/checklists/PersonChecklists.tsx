import { styled } from '@mui/material/styles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { shownName } from '#contract/personName.ts'
import type { Checklist } from '#contract/portal/checklists.ts'
import { checklistMutations, checklistQueries } from '../../../data/checklists.ts'
import { checklistsOf } from '../../../domain/checklist.ts'
import type { Person } from '../../../domain/person.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { vars } from '../../../ui/theme.ts'
import { useIsWide } from '../useWidth.ts'
import { ChecklistCard } from './ChecklistCard.tsx'
import { ChecklistLine } from './ChecklistLine.tsx'
import { useChecklistCannot } from './useChecklistCannot.ts'

/** The checklists that are open for a person. */
export function PersonChecklists({ person }: { readonly person: Person }) {
  const t = useChecklistsT()
  const isWide = useIsWide()
  const all = useQuery(checklistQueries.open()).data ?? []
  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  const theirs = checklistsOf(all, person.id, name)
  if (theirs.length === 0) return null
  return (
    <Frame aria-label={t('checklists.start')}>
      {theirs.map(({ checklist, isSure }) =>
        isSure ? (
          <details key={checklist.id} open={isWide}>
            <summary>
              <ChecklistLine checklist={checklist} asksKpn />
            </summary>
            <ChecklistCard checklist={checklist} />
          </details>
        ) : (
          <Namesake key={checklist.id} checklist={checklist} personId={person.id} />
        ),
      )}
    </Frame>
  )
}

/** A joiner who was not found by themselves: whoever opened the right person says so. */
function Namesake({ checklist, personId }: { readonly checklist: Checklist; readonly personId: number }) {
  const t = useChecklistsT()
  const link = useMutation(checklistMutations.link(useQueryClient()))
  const cannot = useChecklistCannot()
  return (
    <Notice
      tone="flow"
      action={
        <Button
          size="small"
          cannot={cannot}
          busy={link.isPending}
          onClick={() => link.mutate({ id: checklist.id, personId })}
        >
          {t('checklists.same.link', { name: checklist.name })}
        </Button>
      }
    >
      {t(link.isError ? 'checklists.notKept' : 'checklists.same')}
    </Notice>
  )
}

const Frame = styled('section')({
  flex: 'none',
  maxHeight: '45%',
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '0 24px 12px',
  fontSize: 13,
  lineHeight: '20px',
  '& > details': { border: `1px solid ${vars.divider}`, borderRadius: 8, background: vars.background.paper },
  '& > details > summary': { padding: '6px 12px', cursor: 'pointer' },
  '& > details > summary:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& > details > div': { padding: '8px 12px 12px' },
  '& summary .far': { marginInlineStart: 8, color: vars.text.secondary },
  '@media (pointer: coarse)': { '& > details > summary': { paddingBlock: 12 } },
  '@media (max-width: 767.95px)': { padding: '0 16px 8px' },
})
