import type { Effect, Step } from '../../../domain/basket.ts'
import { useBasketT } from '../../../i18n/basket.ts'
import { useLanguage, useT } from '../../../i18n/useT.ts'
import { Notice } from '../../../ui/Notice.tsx'

type Told = Effect & { readonly what: Exclude<Effect['what'], 'appeared' | 'gone'> }

/** What opens or closes below a choice is no surprise to anybody. */
const isTold = (effect: Effect): effect is Told => effect.what !== 'appeared' && effect.what !== 'gone'

/** More than this is a change of another kind; the summary has every line of it. */
const MOST = 6

/** What KPN did by itself after the last press. */
export function LastEffects({ step }: { readonly step: Step | undefined }) {
  const b = useBasketT()
  const t = useT()
  const { language } = useLanguage()
  if (!step || step.act.kind === 'apply') return null
  const surprises = surprising(step).filter(isTold)
  // that it is held is part of that it was added
  const added = new Set(surprises.flatMap(({ what, id }) => (what === 'added' ? [id] : [])))
  const told = surprises.filter(({ what, id }) => what !== 'locked' || !added.has(id)).slice(0, MOST)
  if (told.length === 0) return null
  const list = new Intl.ListFormat(t('people.locale'))
  const words = told.map(({ what, name }) => b(`basket.effect.${what}`, { name: name[language] }))
  return (
    <Notice tone="flow" icon="sparkles" title={b('basket.byKpn')}>
      {`${list.format(words)}.`}
    </Notice>
  )
}

/** Without the radio button that gave way to the one that was pressed, which everybody expects. */
function surprising({ act, before, effects }: Step): readonly Effect[] {
  if (act.kind !== 'put') return effects
  const group = groupOf(before.roots, act.id)
  return effects.filter(({ id, what }) => what !== 'excluded' || !group?.has(id))
}

function groupOf(nodes: Step['before']['roots'], id: string, strategy = ''): ReadonlySet<string> | undefined {
  if (nodes.some((node) => node.id === id)) {
    return strategy === 'SELECT_ONE' ? new Set(nodes.map((node) => node.id)) : new Set()
  }
  for (const node of nodes) {
    const found = groupOf(node.children, id, node.strategy)
    if (found) return found
  }
  return undefined
}
