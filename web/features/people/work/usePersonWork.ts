import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { subscriberDelete, subscriberMove } from '#contract/msm/subscribers.ts'
import type { Command } from '#contract/portal/ledger.ts'
import { afterWork } from '../../../data/afterWork.ts'
import { commandQueries } from '../../../data/commands.ts'
import { contractQueries } from '../../../data/contracts.ts'
import { sessionQueries } from '../../../data/session.ts'
import { readPerson, subscriberQueries } from '../../../data/subscribers.ts'
import { whyCannot } from '../../../domain/availability.ts'
import { isSettled, isUnderWay } from '../../../domain/command.ts'
import { nodeOfPerson, type Person } from '../../../domain/person.ts'
import type { WorkCannotWhy } from './WorkCannot.tsx'

const WORK: ReadonlySet<string> = new Set([subscriberMove.id, subscriberDelete.id])

/** Why a person cannot be moved or deleted now, and what is under way with them, followed to its end. */
export function usePersonWork(person: Person) {
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const can = useQuery(subscriberQueries.can(person.id)).data
  const contracts = useInfiniteQuery(contractQueries.ofPerson(person.id)).data?.pages[0]?.total ?? 0
  const running = useRunning(person)

  const cannotNow = (availability: 'movable' | 'removable'): WorkCannotWhy | undefined => {
    const cannot = whyCannot('people.edit', held, can?.[availability])
    if (cannot?.why === 'role') return cannot
    if (running) return { why: 'running', command: running }
    return cannot
  }
  const cannotDelete = cannotNow('removable')
  return {
    running,
    cannotMove: cannotNow('movable'),
    // KPN says no and not why: contracts are its known reason
    cannotDelete:
      cannotDelete?.why === 'kpn' && contracts > 0 ? ({ why: 'contracts', count: contracts } as const) : cannotDelete,
  }
}

/** A move or a deletion that is under way: ours from before a reload or a closed window, or a colleague's. */
function useRunning(person: Person): Command | undefined {
  const client = useQueryClient()
  const { id } = person
  const from = person.path.at(-1)?.id
  const commands = useQuery(commandQueries.ofPerson(id)).data?.commands ?? []
  const open = commands.find((command) => WORK.has(command.row) && isUnderWay(command))
  const { data: command } = useQuery({ ...commandQueries.followed(open?.id ?? ''), enabled: open !== undefined })
  const ended = command && isSettled(command) ? command : undefined

  useEffect(() => {
    if (!ended) return
    void client.invalidateQueries({ queryKey: commandQueries.ofPerson(id).queryKey })
    void client.invalidateQueries({ queryKey: subscriberQueries.can(id).queryKey })
    if (ended.state !== 'accepted' || ended.progress?.succeeded === false) return
    if (ended.row === subscriberDelete.id) void afterWork.personWent(client, id, from)
    else void standWhereKpnSays(client, id, from)
  }, [ended, id, from, client])
  return ended ? undefined : (command ?? open)
}

/** Reads a person who was moved, and puts them where KPN has them now. Throws nothing: the next reading shows it too. */
export async function standWhereKpnSays(
  client: ReturnType<typeof useQueryClient>,
  id: number,
  from: number | undefined,
): Promise<Person | undefined> {
  try {
    const person = await readPerson(id)
    const to = person.path.at(-1)?.id
    if (to !== undefined && to !== from) {
      client.setQueryData(subscriberQueries.one(id).queryKey, person)
      await afterWork.moved(client, nodeOfPerson(person), from, to)
    }
    return person
  } catch {
    return undefined
  }
}
