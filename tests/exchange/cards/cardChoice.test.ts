import { expect, test } from 'vitest'
import { proposedChoice } from '../../../src/exchange/cards/cardChoice'
import { card } from '../../support/portfolio'

test('only what is clear is proposed: a card that is held is renewed, another one is added', () => {
  expect(proposedChoice({ state: 'ready', renews: null })).toBe('add')
  expect(proposedChoice({ state: 'remark', renews: card() })).toBe('renew')
  for (const state of ['ask', 'there', 'error'] as const) expect(proposedChoice({ state, renews: card() })).toBe('leave')
})
