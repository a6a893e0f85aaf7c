import type { BodyOf } from '#contract/operation.ts'
import {
  MOST_DRAFTS,
  nextVersion,
  type Draft,
  type DraftKind,
  type DraftLine,
  type draftSave,
} from '#contract/portal/drafts.ts'
import type { Operator } from './operator.ts'
import { Refused } from './refuse.ts'

interface Kept {
  readonly owner: string
  readonly draft: Draft
}

/** Everybody's half-done work, in page memory. */
export function createDrafts(now: () => number) {
  let kept: readonly Kept[] = []
  const ownOf = ({ username }: Operator) => kept.filter(({ owner }) => owner === username)
  const without = ({ username }: Operator, id: string) =>
    kept.filter(({ owner, draft }) => owner !== username || draft.id !== id)
  const line = ({ id, kind, title, updatedAt }: Draft): DraftLine => ({ id, kind, title, updatedAt })

  return {
    list: (operator: Operator, kind: DraftKind | undefined) => ({
      drafts: ownOf(operator)
        .flatMap(({ draft }) => (kind === undefined || draft.kind === kind ? line(draft) : []))
        .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
    }),
    read(operator: Operator, id: string): Draft {
      const found = ownOf(operator).find(({ draft }) => draft.id === id)
      if (!found) throw new Refused('not_found')
      return found.draft
    },
    save(operator: Operator, id: string, { base, ...body }: BodyOf<typeof draftSave>): DraftLine {
      const others = ownOf(operator).filter(({ draft }) => draft.id !== id)
      if (others.length >= MOST_DRAFTS)
        throw new Refused('body_refused', { fields: [{ path: 'drafts', code: 'too_many' }] })
      const before = ownOf(operator).find(({ draft }) => draft.id === id)?.draft.updatedAt ?? null
      if (base !== undefined && base !== before) throw new Refused('draft_changed')
      const draft: Draft = { id, ...body, updatedAt: nextVersion(before, now()) }
      kept = [...without(operator, id), { owner: operator.username, draft }]
      return line(draft)
    },
    remove(operator: Operator, id: string): void {
      kept = without(operator, id)
    },
  }
}
export type Drafts = ReturnType<typeof createDrafts>
