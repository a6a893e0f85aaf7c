import { groupRead, hierarchyChildren } from '#contract/msm/hierarchy.ts'
import { parentOf, TARGETS_PAGE, targetWord } from '#contract/msm/moveTarget.ts'
import { subscriberRead } from '#contract/msm/subscribers.ts'
import type { Row } from '#contract/operation.ts'
import { orderOf, type Ask, type Look } from './look.ts'

/** Under what each target of a batch stands, as far as KPN was asked. */
export type Places = Map<number, number | undefined>

/** Where a target stands: a group has its own details, a person theirs. */
async function findParent(
  ask: Ask,
  target: number,
): Promise<Look | { readonly parent: number | undefined } | undefined> {
  const path = { id: target }
  const group = await ask(groupRead as Row, { path })
  if (group && 'answer' in group) return { parent: parentOf(group.answer, target) }
  if (!group || group.refused === undefined) return group?.look
  const person = await ask(subscriberRead as Row, { path })
  if (person && 'answer' in person) return { parent: parentOf(person.answer, target) }
  if (person?.refused === 404) return { found: 'impossible', why: { code: 'target_gone' } }
  return person?.look
}

/** Whether a contract may go to a target, before it is sent there; undefined when told to stop. */
export async function lookAtTarget(
  ask: Ask,
  { contract, target }: { readonly contract: number; readonly target: number },
  places: Places,
): Promise<Look | undefined> {
  if (!places.has(target)) {
    const place = await findParent(ask, target)
    if (!place || !('parent' in place)) return place
    places.set(target, place.parent)
  }
  const parent = places.get(target)
  const under = parent === undefined ? { includeCustomer: true } : { id: parent }
  for (let from = 0; ; from += TARGETS_PAGE) {
    const query = { ...under, from, to: from + TARGETS_PAGE, operationType: 'MOVE_CONTRACT', contextId: contract }
    const page = await ask(hierarchyChildren as Row, { query })
    if (!page || !('answer' in page)) return page?.look
    const word = targetWord(page.answer, target, from)
    switch (word.is) {
      case 'possible':
        return { found: 'possible' }
      case 'gone':
        return { found: 'impossible', why: { code: 'target_gone' } }
      case 'silent':
        return { found: 'unclear', why: { code: 'check_failed' } }
      case 'blocked':
        return {
          found: 'impossible',
          why: { code: 'target_refused', upstreamCode: word.reason, order: orderOf(word.order) },
        }
      case 'on':
        continue
    }
  }
}
