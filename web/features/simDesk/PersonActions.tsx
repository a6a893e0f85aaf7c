import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { contractQueries } from '../../data/contracts.ts'
import { sessionQueries } from '../../data/session.ts'
import type { PersonHit } from '../../domain/searchHits.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import { ActionList } from './ActionList.tsx'
import type { ActionKind, HitAction } from './lineActions.ts'
import { useActionKeys, type KeyTaker } from './useActionKeys.ts'

const LINES: HitAction = { kind: 'lines' }
const PERSON: HitAction = { kind: 'person' }

interface PersonActionsProps {
  readonly hit: PersonHit
  readonly keys: Ref<KeyTaker>
  readonly onDo: (kind: ActionKind) => void
}

/** What can be done with a person who was found: who may block goes on to their SIM cards, everybody else to the person. */
export function PersonActions({ hit, keys, onDo }: PersonActionsProps) {
  const s = useSimDeskT()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const mayBlock = held.includes('sim.block')
  // read while the helper still reads: the next step need not wait for it
  useInfiniteQuery({ ...contractQueries.ofPerson(hit.person.id), enabled: mayBlock })
  const actions = mayBlock ? [LINES, PERSON] : [PERSON, LINES]
  useActionKeys(keys, actions, onDo)
  return <ActionList title={s('desk.what', { name: hit.name })} actions={actions} onDo={onDo} />
}
