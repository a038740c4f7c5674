import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { categoryFor, educationIn, inOrder } from '../../../src/domain/planning/leaves'
import { openingsIn } from '../../../src/domain/planning/openings'
import type { Check, Requirement } from '../../../src/domain/rule/rule'
import { formatAmount } from '../../../src/domain/values/amount'
import { courses } from '../../support/held'
import { amount, certificationAsking, group, leaf } from '../../support/portfolio'

/** "spread 2.0 in b of ab as conference": what for, how much, where and among which parts. */
function openings(requirement: Requirement, checks: readonly Check[], ...lines: readonly string[]): readonly string[] {
  const certification = certificationAsking(requirement, { checks })
  return openingsIn({ certification, count: countCycle(certification, courses(...lines)) }).map(
    ({ purpose, leaf: { id }, among, category, amount: needed }) => {
      const what = purpose.kind === 'node' ? purpose.node.id : purpose.kind === 'check' ? purpose.check.id : purpose.kind
      return `${what} ${formatAmount(needed)} in ${id} of ${among.map((part) => part.id).join('')} as ${category}`
    },
  )
}

const a = leaf('a', { takes: ['course', 'conference'] })
const b = leaf('b', { takes: ['conference'], max: '3' })
const c = leaf('c', { takes: ['quiz'] })

describe('the ways to close', () => {
  test('a cycle are its parts, those for courses first', () => {
    expect(openings(group('whole', { min: '5', max: '5' }, [b, a]), [])).toEqual([
      'whole 5.0 in a of ab as course',
      'whole 5.0 in b of ab as conference',
    ])
  })

  test('the minimum of a part come before the rest', () => {
    const needy = leaf('c', { takes: ['quiz'], min: '1' })
    expect(openings(group('whole', { min: '5', max: '5' }, [a, needy]), [])).toEqual([
      'c 1.0 in c of c as quiz',
      'whole 4.0 in a of ac as course',
      'whole 4.0 in c of ac as quiz',
    ])
  })

  test('what only a class gives is a class', () => {
    const needed = leaf('cpr', { takes: ['cpr'], min: '0.1' })
    expect(openings(group('whole', { min: '1', max: '1' }, [needed, a]), [], '2026-03-01 course 0.9')).toEqual(['class 0.1 in cpr of cpr as cpr'])
  })

  test('there is none in a part for classes that all go elsewhere', () => {
    const twice = ['one', 'two'].map((id) => leaf(id, { takes: ['cpr'], min: '0.1' }))
    expect(openings(group('whole', { min: '0.2', max: '0.2' }, twice), [])).toEqual(['class 0.1 in one of one as cpr'])
  })

  test('what a provider or a tick has to give come first, in parts that need something anyway', () => {
    const own: Check = { kind: 'provider', id: 'own', label: 'Own', min: amount('2'), providers: ['NASM'] }
    const needy = leaf('c', { takes: ['quiz'], min: '1' })
    const asked = group('whole', { min: '5', max: '5' }, [a, needy, leaf('cpr', { takes: ['cpr'] })])
    expect(openings(asked, [own]).slice(0, 3)).toEqual(['own 2.0 in c of ca as quiz', 'own 2.0 in a of ca as course', 'c 1.0 in c of c as quiz'])
    expect(openings(asked, [own], '2026-03-01 course 4.0 by NASM')[0]).toBe('c 1.0 in c of c as quiz')
  })
})

describe('credit in several parts', () => {
  const spread: Check = { kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: amount('0.5') }
  const whole = group('whole', { min: '5', max: '5' }, [a, b, c])

  test('is for another part than the one that the rest will fill', () => {
    expect(openings(whole, [spread])).toEqual([
      'another 0.5 in b of bc as conference',
      'another 0.5 in c of bc as quiz',
      'whole 5.0 in a of abc as course',
      'whole 5.0 in b of abc as conference',
      'whole 5.0 in c of abc as quiz',
      'another 0.5 in a of abc as course',
      'another 0.5 in b of abc as conference',
      'another 0.5 in c of abc as quiz',
    ])
    expect(openings(whole, [{ ...spread, atLeast: 1 }])[0]).toBe('whole 5.0 in a of abc as course')
  })

  test('is left for the rest where a part takes all of that, but not both', () => {
    const roomy = (max: string) =>
      group('whole', { min: '5', max: '5' }, [
        leaf('a', { takes: ['course'], max: '3' }),
        leaf('b', { takes: ['quiz'], max }),
        leaf('d', { takes: ['college'] }),
      ])
    const among = (max: string) => openings(roomy(max), [spread]).filter((line) => line.startsWith('another 2.0')).length
    expect([among('2.9'), among('3'), among('4.9'), among('5')]).toEqual([2, 1, 1, 2])
  })

  test('is for the parts without any', () => {
    expect(openings(whole, [spread], '2026-03-01 course 1.0')).toEqual([
      'another 0.5 in b of bc as conference',
      'another 0.5 in c of bc as quiz',
      'whole 4.0 in a of abc as course',
      'whole 4.0 in b of abc as conference',
      'whole 4.0 in c of abc as quiz',
      'another 0.5 in b of bc as conference',
      'another 0.5 in c of bc as quiz',
    ])
  })

  test('is more where the other parts cannot take the rest', () => {
    const small = leaf('a', { takes: ['course'], max: '3' })
    expect(openings(group('whole', { min: '5', max: '5' }, [small, c]), [spread], '2026-03-01 course 1.0')[0]).toBe('another 2.0 in c of c as quiz')
  })

  test('is for whatever part there is, if none is better', () => {
    const both = [leaf('a', { takes: ['course'], max: '3' }), leaf('b', { takes: ['quiz'], max: '4' })]
    expect(openings(group('whole', { min: '5', max: '5' }, both), [spread])[0]).toBe('another 2.0 in b of b as quiz')
  })

  test('is nothing once enough parts have some', () => {
    expect(openings(whole, [spread], '2026-03-01 course 1.0', '2026-03-02 quiz 1.0').filter((line) => line.startsWith('another'))).toEqual([])
  })
})

describe('the parts of a rule', () => {
  const cpr = leaf('cpr', { takes: ['cpr'] })
  const byHand = leaf('hand', { takes: [] })
  const again = leaf('again', { takes: ['conference'] })
  const classes = leaf('classes', { takes: ['cpr'] })
  const either = leaf('either', { takes: ['cpr', 'college'] })
  const root = group('whole', {}, [cpr, c, byHand, a, again, classes, either])

  test('are in order: those for courses, other education, classes', () => {
    expect(inOrder(root).map(({ id }) => id)).toEqual(['a', 'c', 'hand', 'again', 'either', 'cpr', 'classes'])
    expect(educationIn(root).map(({ id }) => id)).toEqual(['a', 'c', 'hand', 'again', 'either'])
  })

  test.each([
    [cpr, 'cpr'],
    [c, 'quiz'],
    [byHand, 'course'],
    [a, 'course'],
    [again, 'conference'],
    [classes, null],
  ])('each has a category that counts there', (part, expected) => {
    expect('categories' in part ? categoryFor(part, root) : '').toBe(expected)
  })
})
