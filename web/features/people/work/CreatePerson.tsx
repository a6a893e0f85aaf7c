import { styled } from '@mui/material/styles'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { shownName } from '#contract/personName.ts'
import { deeds } from '../../../data/deeds.ts'
import { ApiError } from '../../../data/errors.ts'
import { groupQueries } from '../../../data/groups.ts'
import { hierarchyQueries, type Group } from '../../../data/hierarchy.ts'
import { lookForNew, newPersonOf, newPersonQueries } from '../../../data/newPerson.ts'
import { createTreeLoader } from '../../../data/treeLoader.ts'
import { sessionQueries } from '../../../data/session.ts'
import { whyNotGroup } from '../../../domain/groupCan.ts'
import type { PathNode } from '../../../domain/node.ts'
import { bodyOf } from '../../../domain/personEdit.ts'
import { PERSON_FIELDS, type PersonForm } from '../../../domain/personField.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { later } from '../../../lib/later.ts'
import { paths } from '../../../lib/paths.ts'
import { Why } from '../../../ui/Why.tsx'
import { PersonFields } from '../PersonFields.tsx'
import { refusedFields } from '../refusedFields.ts'
import type { SaveState } from '../saveState.ts'
import { usePeopleCodes } from './usePeopleCodes.ts'
import { WorkCannot } from './WorkCannot.tsx'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { NewPersonSearch } from './NewPersonSearch.tsx'
import { PlaceField } from '../../../ui/PlaceField.tsx'
import { useDeed, type Deed } from '../../../data/useDeed.ts'
import { usePersonDraft } from './usePersonDraft.ts'

const BeginJoiner = later(async () => (await import('../checklists/BeginJoiner.tsx')).BeginJoiner)

interface CreatePersonProps {
  /** Where they go unless another place is chosen. */
  readonly group: Group
  readonly onLeave: () => void
}

/** As far as the fields of the form are concerned. */
function fieldState({ stand, pressed }: Deed): SaveState {
  if (stand === 'sending') return { at: 'sending' }
  if (pressed.at !== 'failed') return { at: 'editing' }
  const { failure } = pressed
  const fields = failure instanceof ApiError ? refusedFields(failure.problem, PERSON_FIELDS) : []
  return { at: 'failed', failure, fields }
}

/** A joiner: the same fields and rules as the edit, a place that takes people, and KPN's waiting time said. */
export function CreatePerson({ group, onLeave }: CreatePersonProps) {
  const w = useWorkT()
  const codes = usePeopleCodes()
  const rich = useWorkRich()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [place, setPlace] = useState<PathNode>(group)
  const loader = useMemo(
    () => createTreeLoader((parent, from) => client.fetchQuery(hierarchyQueries.children(parent, from))),
    [client],
  )
  const { form, typed, base, markSent } = usePersonDraft()
  const deed = useDeed((isDone) => markSent(isDone))
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery(groupQueries.can(place.id)).data
  const cannot = whyNotGroup('person', held, can)

  const body = bodyOf(base.record, typed)
  const who = newPersonOf(place.id, body)
  const name = shownName(who)
  const state = fieldState(deed)

  const send = (filled: PersonForm) => {
    const sent = bodyOf(base.record, filled)
    const asked = newPersonOf(place.id, sent)
    return deed.press({ groupId: place.id, sent }, async (sending) => {
      // whoever fits already is not the new one
      const before = await lookForNew(asked).catch(() => [])
      const keep = (commandId: string) => {
        client.setQueryData(newPersonQueries.before(commandId).queryKey, before)
        sending.onCommand(commandId)
      }
      const answer = await deeds.createPerson(place.id, sent, { ...sending, onCommand: keep })
      markSent(true)
      return answer
    })
  }

  const commandId = deed.pressed.at === 'sent' ? deed.pressed.sent.commandId : undefined
  const isComing = deed.stand === 'requested' || deed.stand === 'done'
  return (
    <DeedDialog
      title={w('work.create.title')}
      width={720}
      deed={deed}
      codes={codes}
      onClose={onLeave}
      press={{
        label: name ? w('work.create.press', { name }) : w('work.create.pressNobody'),
        cannot: cannot && <WorkCannot cannot={cannot} />,
        onPress: () => void form.handleSubmit(send)(),
      }}
      requestedText={w('work.create.requestedText', { name, place: place.name })}
      doneText={w('work.create.requestedText', { name, place: place.name })}
      after={
        isComing && (
          <>
            <Suspense fallback={null}>
              {commandId && <BeginJoiner key={commandId} commandId={commandId} who={who} />}
            </Suspense>
            <NewPersonSearch
              commandId={commandId}
              who={who}
              onFound={(id) => void navigate(paths.person(id), { replace: true })}
            />
          </>
        )
      }
    >
      <PlaceField
        label={w('work.create.place')}
        treeLabel={w('work.create.choosePlace')}
        loader={loader}
        place={place}
        path={[...group.path, group]}
        isLocked={deed.stand === 'sending'}
        onChange={setPlace}
        why={
          cannot &&
          cannot.why !== 'unread' && (
            <Why>
              <WorkCannot cannot={cannot} />
            </Why>
          )
        }
      />
      <Fields>
        <PersonFields edit={{ form, typed, base, changes: [], state }} isLocked={false} />
      </Fields>
      {name && (
        <Sentence>
          {rich('work.create.sentence', {
            name: <b>{name}</b>,
            place: <b>{place.name}</b>,
            facts: who.employeeNumber
              ? w('work.create.withNumber', { number: who.employeeNumber })
              : w('work.create.withoutNumber'),
          })}
        </Sentence>
      )}
    </DeedDialog>
  )
}

const Fields = styled('div')({ containerType: 'inline-size' })
const Sentence = styled('p')({ fontSize: 18, lineHeight: '28px', textWrap: 'pretty', '& b': { fontWeight: 600 } })
