import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MASK, mask } from './mask.ts'

test('named properties are masked wherever they stand, whatever they hold', () => {
  const answer = { puk: '12345678', results: [{ pin: 1234, sim: { puk: { code: 'x' } } }], id: 7 }
  expect(mask(answer, ['puk', 'pin'])).toEqual({ puk: MASK, results: [{ pin: MASK, sim: { puk: MASK } }], id: 7 })
})

test('what opens a SIM is masked without being named', () => {
  expect(mask({ sim: { puk2: '1', PIN: '2', pinCode: '3', eSimConfirmationCode: '4' }, pinned: true }, [])).toEqual({
    sim: { puk2: MASK, PIN: MASK, pinCode: MASK, eSimConfirmationCode: MASK },
    pinned: true,
  })
})

test('that there is no secret is not hidden', () => {
  expect(mask({ puk: null, pin: '' }, ['puk', 'pin'])).toEqual({ puk: null, pin: '' })
})

test('no secret survives in any value, and nothing else changes', () => {
  const secret = 'c0nf1rm'
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.integer(),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.record({ secretWord: fc.constant(secret), inner: tie('node') }),
    ),
  })).node
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify(value)
      expect(JSON.stringify(mask(value, ['secretWord']))).toBe(text.replaceAll(secret, MASK))
    }),
  )
})

test('a secret that is written as a pair of name and value keeps its form, so that its schema still fits', () => {
  const question = { name: 'eSimConfirmationCode', value: '0000', possibleValues: [{ value: '0000' }] }
  const asked = { eSimConfirmationCode: question, eSimEmail: { name: 'eSimEmail', value: 'a@b.nl' } }
  expect(mask({ characteristics: asked }, [])).toEqual({
    characteristics: {
      eSimConfirmationCode: { name: 'eSimConfirmationCode', value: MASK, possibleValues: [{ value: MASK }] },
      eSimEmail: asked.eSimEmail,
    },
  })
  const nameless = {
    eSimConfirmationCode: { value: '0000' },
    other: { eSimConfirmationCode: { possibleValues: null } },
  }
  expect(mask(nameless, [])).toEqual({
    eSimConfirmationCode: { value: MASK },
    other: { eSimConfirmationCode: { possibleValues: null } },
  })
  // KPN's own form of a question that nobody answered yet
  const unanswered = { eSimConfirmationCode: { name: 'eSimConfirmationCode' } }
  expect(mask({ characteristics: unanswered }, [])).toEqual({ characteristics: unanswered })
  const actions = [
    { name: 'eSimConfirmationCode', value: '0000' },
    { name: 'eSim', value: 'true' },
  ]
  expect(mask({ actions }, [])).toEqual({ actions: [{ name: 'eSimConfirmationCode', value: MASK }, actions[1]] })
})
