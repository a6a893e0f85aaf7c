import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { templateQueries } from '../../../data/templates.ts'
import { isPerson } from '../../../domain/node.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useT } from '../../../i18n/useT.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { vars } from '../../../ui/theme.ts'
import { TreePicker } from '../../../ui/TreePicker.tsx'
import { TemplateRow } from './TemplateRow.tsx'
import { useGroupTree } from './useGroupTree.ts'

const idOf = (text: string | null) => (text && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined)

/** Templates of whatever is chosen in the hierarchy: to look at, change and delete. `?group=`, or `?for=` a person. */
export function TemplatesPage() {
  const o = useOrderT()
  const t = useT()
  const loader = useGroupTree()
  const [params, setParams] = useSearchParams()
  const personId = idOf(params.get('for'))
  const chosen = personId ?? idOf(params.get('group'))
  return (
    <Frame>
      <title>{`${o('template.list')} · ${t('common.vloot')}`}</title>
      <header>
        <h1>{o('template.list')}</h1>
        <p>{o('template.list.text')}</p>
      </header>
      <div className="sides">
        <section aria-label={o('template.list.group')} className="tree">
          <TreePicker
            label={o('template.list.tree')}
            loader={loader}
            path={[]}
            chosenId={chosen}
            noteOf={() => undefined}
            onChoose={(node) => setParams({ [isPerson(node) ? 'for' : 'group']: String(node.id) }, { replace: true })}
          />
        </section>
        <section aria-label={o('template.list')} className="list">
          {chosen === undefined ? (
            <StateBox kind="empty" title={o('template.list.choose')}>
              {o('template.list.choose.text')}
            </StateBox>
          ) : (
            <TemplateList key={chosen} groupId={chosen} personId={personId} />
          )}
        </section>
      </div>
    </Frame>
  )
}

interface TemplateListProps {
  readonly groupId: number
  readonly personId: number | undefined
}

function TemplateList({ groupId, personId }: TemplateListProps) {
  const o = useOrderT()
  const { data, isError, error, refetch } = useQuery(templateQueries.ofGroup(groupId))
  if (isError) return <Failure failure={error} level={2} onAgain={() => void refetch()} />
  if (!data) return <Skeleton bars={['60%', '50%', '55%', '40%']} line={52} />
  if (data.length === 0)
    return (
      <StateBox kind="empty" title={o('template.list.none')}>
        {o('template.list.none.text')}
      </StateBox>
    )
  return (
    <Rows>
      {data.map((template) => (
        <TemplateRow key={template.id} template={template} personId={personId} />
      ))}
    </Rows>
  )
}

const Rows = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 })

const Frame = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: 24,
  '& h1': { margin: 0, fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-.016em' },
  '& header > p': { margin: '4px 0 0', fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '& > .sides': { display: 'flex', gap: 24, alignItems: 'flex-start' },
  '& .tree': { flex: '0 0 344px', minWidth: 0 },
  '& .list': { flex: 1, minWidth: 0, maxWidth: 760 },
  '@media (max-width: 1023.95px)': {
    '& > .sides': { flexDirection: 'column', alignItems: 'stretch' },
    '& .tree': { flex: 'none' },
  },
  '@media (max-width: 767.95px)': { padding: 16 },
})
