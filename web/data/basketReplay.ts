import {
  isSecretAct,
  withoutSecret,
  type BasketAct,
  type BasketWay,
  type ProductNode,
  type Snapshot,
  type Step,
} from '../domain/basket.ts'
import { effectsOf, findAct, isReached } from '../domain/basketHistory.ts'
import type { LeftOut } from '../domain/basketState.ts'
import { cannotPress, placesOf } from '../domain/productTree.ts'
import { mainProductIds, openBasket, readBasket, resetBasket, sendAct } from './basketSnapshot.ts'
import { isRefused } from './basketTrouble.ts'

/** Which of several nodes is meant; `null`: none of them. */
export type AskWhich = (act: BasketAct, candidates: readonly ProductNode[]) => Promise<string | null>

type Resolved = { readonly act: BasketAct } | { readonly left: LeftOut }

/**
 * An act with the ids of the session that it is done in. `isForeign`: it was made in another session, where ids were
 * others. Throws as `call` does.
 */
export async function resolveAct(
  act: BasketAct,
  now: Snapshot,
  { sessionId, isForeign, ask }: { readonly sessionId: string; readonly isForeign: boolean; readonly ask: AskWhich },
): Promise<Resolved> {
  if (isSecretAct(act) && act.value === '') return { left: { why: 'forgotten' } }
  if (act.kind === 'main') {
    if (!isForeign) return { act }
    const [id, ...others] = await mainProductIds(sessionId, act.name)
    return id === undefined || others.length > 0 ? { left: { why: 'gone' } } : { act: { ...act, id } }
  }
  const found = await foundIn(act, now, ask)
  if ('left' in found) return found
  const own = found.act
  const place = own.kind === 'put' || own.kind === 'remove' ? placesOf(now.roots).get(own.id) : undefined
  const why = place && cannotPress(place)
  return why && !isReached(own, now, now) ? { left: { why } } : found
}

async function foundIn(act: BasketAct, now: Snapshot, ask: AskWhich): Promise<Resolved> {
  if ((act.kind === 'put' || act.kind === 'remove') && placesOf(now.roots).has(act.id)) return { act }
  const found = findAct(act, now)
  if (found.is === 'one') return { act: found.act }
  if (found.is === 'none') return { left: { why: 'gone' } }
  const id = await ask(act, found.candidates)
  if (id === null || (act.kind !== 'put' && act.kind !== 'remove')) return { left: { why: 'chosen' } }
  return { act: { ...act, id } }
}

interface Replayed {
  readonly now: Snapshot
  readonly steps: readonly Step[]
  readonly leftOut: readonly { readonly act: BasketAct; readonly left: LeftOut }[]
}

/** Does acts one after another, reading the basket after each. */
async function replay(
  acts: readonly BasketAct[],
  from: Snapshot,
  given: {
    readonly sessionId: string
    readonly isForeign: boolean
    readonly ask: (act: BasketAct, candidates: readonly ProductNode[], at: number) => Promise<string | null>
    readonly told: (done: number) => void
  },
): Promise<Replayed> {
  const { sessionId, isForeign, ask, told } = given
  let now = from
  const steps: Step[] = []
  const leftOut: { act: BasketAct; left: LeftOut }[] = []
  for (const [index, wanted] of acts.entries()) {
    told(index)
    const resolved = await resolveAct(wanted, now, {
      sessionId,
      isForeign,
      ask: (act, candidates) => ask(act, candidates, index + 1),
    })
    if ('left' in resolved) {
      leftOut.push({ act: wanted, left: resolved.left })
      continue
    }
    const act = withoutSecret(resolved.act)
    try {
      await sendAct(sessionId, resolved.act)
    } catch (failure) {
      if (!isRefused(failure)) throw failure
      leftOut.push({ act, left: { why: 'refused', failure } })
    }
    const after = await readBasket(sessionId, now)
    if (leftOut.at(-1)?.act !== act) steps.push({ act, before: now, after, effects: effectsOf(now, after, act) })
    now = after
  }
  return { now, steps, leftOut }
}

interface Filled extends Replayed {
  readonly sessionId: string
  /** As it was before anything was done. */
  readonly first: Snapshot
}

/**
 * A basket with everything done in it again: in the session that is known, started over, or in a new one. `told` hears how
 * many acts are done. Throws as `call` does when KPN is not to be had.
 */
export async function fill(
  way: BasketWay,
  known: string | null,
  given: { readonly acts: readonly BasketAct[] } & Pick<Parameters<typeof replay>[2], 'ask' | 'told'>,
): Promise<Filled> {
  if (known !== null) await resetBasket(known)
  const sessionId = known ?? (await openBasket(way))
  const first = await readBasket(sessionId)
  const { acts, ask, told } = given
  return { sessionId, first, ...(await replay(acts, first, { sessionId, isForeign: known === null, ask, told })) }
}
