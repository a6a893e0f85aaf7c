import { expect, test } from 'vitest'
import { NODE_KINDS } from '#contract/msm/schemas/hierarchyItem.ts'
import { kindOf, paths, slugOf } from './paths.ts'

test.each(NODE_KINDS)('%s comes back from its address', (kind) => {
  expect(kindOf(slugOf(kind))).toBe(kind)
  expect(paths.node(kind, 7)).toBe(`/people/${slugOf(kind)}/7`)
})

test('addresses are words, not constants', () => {
  expect(paths.person(1234567)).toBe('/people/person/1234567')
  expect(paths.node('COST_CENTER', 4567890)).toBe('/people/cost-center/4567890')
})

test('where to return to is left out when it says nothing', () => {
  expect(paths.signIn()).toBe('/sign-in')
  expect(paths.signIn('/')).toBe('/sign-in')
  expect(paths.signIn('/people/person/1?tab=a&b')).toBe('/sign-in?returnTo=%2Fpeople%2Fperson%2F1%3Ftab%3Da%26b')
})
