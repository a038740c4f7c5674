import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { checkAsks, checkCountText, limitsText, proratedText } from '../../../src/words/rule/requirements'
import { courses, hold } from '../../support/held'
import { amount, cpt, group, leaf } from '../../support/portfolio'

describe('the limits of a part', () => {
  test.each([
    ['exactly so much', leaf('part', { min: '1.9', max: '1.9' }), '1.9'],
    ['a minimum', leaf('part', { min: '1' }), 'at least 1.0'],
    ['a maximum', leaf('part', { max: '3.5' }), 'at most 3.5'],
    ['both', leaf('part', { min: '5', max: '10' }), 'at least 5.0, at most 10.0'],
    ['a maximum for the year', { ...leaf('part', { max: '24' }), maxPerYear: amount('8') }, 'at most 24.0, at most 8.0 a year'],
    ['nothing', leaf('part', {}), 'any amount'],
    ['a group', group('all', { min: '2', max: '2' }, [leaf('part', {})]), '2.0'],
    ['a cycle that asks for nothing', group('all', { min: '0', max: '0' }, [leaf('part', {})]), 'at most 0.0'],
  ])('%s', (_, requirement, expected) => {
    expect(limitsText(requirement)).toBe(expected)
  })
})

describe('a check', () => {
  const neta = hold('neta-pt', { on: '2026-01-15' })
  const nsca = hold('cscs', { on: '2023-06-01' })

  const [ofProvider] = countCycle(neta, courses('2026-03-01 course 2.5 by NETA')).checks
  const [ofParts] = countCycle(nsca, courses('2026-03-01 course 2.5')).checks

  test('for a provider shows how much of its credit counted and how much is required', () => {
    if (ofProvider === undefined) throw new Error('no check')
    expect(checkCountText(ofProvider)).toBe('2.5')
    expect(checkAsks(ofProvider.check)).toBe('at least 6.0')
  })

  test('for several parts shows how many have credit and how many are required', () => {
    if (ofParts === undefined) throw new Error('no check')
    expect(checkCountText(ofParts)).toBe('1')
    expect(checkAsks(ofParts.check)).toBe('at least 2 categories')
  })

  test('for several parts counts no more of them than required', () => {
    const [many] = countCycle(nsca, courses('2026-03-01 course 1', '2026-03-02 quiz 1', '2026-03-03 college 1')).checks
    if (many === undefined) throw new Error('no check')
    expect(checkCountText(many)).toBe('2')
  })
})

test('a cycle that requires less says why', () => {
  expect(proratedText(amount('1'), cpt().rule)).toBe('Certified mid-cycle: 1.0 CEU required instead of 2.0.')
})
