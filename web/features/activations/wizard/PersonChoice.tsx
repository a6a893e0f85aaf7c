import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { shownName } from '#contract/personName.ts'
import { subscriberQueries } from '../../../data/subscribers.ts'
import { hierarchyQueries } from '../../../data/hierarchy.ts'
import { createTreeLoader } from '../../../data/treeLoader.ts'
import { usePeopleFound } from '../../../data/usePeopleFound.ts'
import { isPerson } from '../../../domain/node.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { vars } from '../../../ui/theme.ts'
import { TreePicker } from '../../../ui/TreePicker.tsx'
import { partsOf } from './draft.ts'

interface PersonChoiceProps {
  readonly chosenId: number | null
  readonly chosenName: string
  readonly onChoose: (parts: ReturnType<typeof partsOf>) => void
}

/** A person, found by name or in the tree; the address that KPN has of them comes along. */
export function PersonChoice({ chosenId, chosenName, onChoose }: PersonChoiceProps) {
  const w = useWizardT()
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const [isTree, setTree] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { asked, people, isNobody, failure: notFound } = usePeopleFound(typed)
  const loader = useMemo(
    () => createTreeLoader((parent, from) => client.fetchQuery(hierarchyQueries.children(parent, from))),
    [client],
  )
  const choose = async (id: number) => {
    try {
      onChoose(partsOf(await client.fetchQuery(subscriberQueries.one(id))))
      setTyped('')
      setTree(false)
      setFailure(undefined)
    } catch (why) {
      setFailure(why)
    }
  }
  return (
    <Frame>
      {chosenId !== null && (
        <p className="chosen">
          <Icon name="user-round" />
          <span>{w('wizard.for.chosen')}</span>
          <b>{chosenName}</b>
        </p>
      )}
      <TextField
        label={w('wizard.for.find')}
        hint={w('wizard.for.find.hint')}
        value={typed}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed === '') return
          // Enter takes the first hit here; it would go on to the next step otherwise
          event.preventDefault()
          if (people[0]) void choose(people[0].id)
        }}
        onChange={(event) => setTyped(event.target.value)}
      />
      {people.length > 0 && (
        <ul aria-label={w('wizard.for.hits')}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => void choose(person.id)}>
                <b>{shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })}</b>
                <span>{person.path.at(-1)?.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNobody && <p>{w('wizard.for.nobody', { text: asked })}</p>}
      {(failure ?? notFound) != null && <Failure failure={failure ?? notFound} level={3} />}
      <Button size="small" aria-expanded={isTree} onClick={() => setTree(!isTree)}>
        {w('wizard.for.tree')}
      </Button>
      {isTree && (
        <TreePicker
          label={w('wizard.for.tree.label')}
          loader={loader}
          path={[]}
          chosenId={chosenId ?? undefined}
          noteOf={() => undefined}
          onChoose={(node) => (isPerson(node) ? void choose(node.id) : void loader.open(node.id))}
        />
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  maxWidth: 480,
  fontSize: 13,
  '& > .chosen': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 36,
    padding: '0 12px',
    borderRadius: 6,
    background: vars.accentSoft,
    fontSize: 14,
  },
  '& > .chosen > span': { color: vars.text.secondary },
  '& > .chosen > b': { fontWeight: 600 },
  '& > button': { alignSelf: 'flex-start' },
  '& > ul': { border: `1px solid ${vars.line2}`, borderRadius: 6, overflow: 'hidden' },
  '& li > button': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    width: '100%',
    padding: '6px 12px',
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
  },
  '& li > button:hover': { background: vars.surface.hover },
  '& li > button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: -2 },
  '& li b': { fontWeight: 500 },
  '& li span': { color: vars.text.disabled },
})
