import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { subscriberQueries } from '../../../data/subscribers.ts'
import type { BasketHere } from '../basketHere.ts'

type Foretold = readonly [name: string, value: string]

/**
 * What somebody said by the way they came in (to bring a number along, for an eSIM) is answered once, as soon as KPN
 * asks; when they say otherwise here, that counts. The confirmation code is nobody's to foretell.
 */
export function useForetold({ way, portIn, eSim, basket, state }: BasketHere): void {
  const personId = eSim && way.kind === 'new' ? way.accountGroupId : undefined
  const { data: person } = useQuery({ ...subscriberQueries.one(personId ?? 0), enabled: personId !== undefined })
  const foretold: Foretold[] = []
  if (portIn) foretold.push(['porting', 'true'])
  if (eSim) foretold.push(['eSim', 'true'])
  if (person && person.email !== '') foretold.push(['eSimEmail', person.email])

  const isAsked = (name: string) => state.now?.characteristics.some((one) => one.name === name) === true
  const wasSaid = (name: string) =>
    state.pendingAnswers.has(name) ||
    [...state.steps, ...state.leftOut].some(({ act }) => act.kind === 'answer' && act.name === name)
  const next = state.at === 'open' ? foretold.find(([name]) => isAsked(name) && !wasSaid(name)) : undefined
  const say = useEffectEvent(() => {
    if (next) basket.press({ kind: 'answer', name: next[0], value: next[1] })
  })
  const name = next?.[0]
  useEffect(() => {
    if (name !== undefined) say()
  }, [name])
}
