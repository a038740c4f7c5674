import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingAspects } from '../../../src/domain/rule/ruleAspects'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import { ruleDifferences } from '../../../src/words/rule/ruleDifferences'
import { anyRule } from '../../domain/anyRule'
import { amount, cpt, group, leaf } from '../../support/portfolio'

const rule: RenewalRule = {
  ...cpt().rule,
  requirement: group('root', { min: '2', max: '2' }, [
    leaf('Education', { min: '1.9', takes: ['course'] }),
    leaf('CPR/AED', { max: '0.1', takes: ['cpr'] }),
  ]),
  fees: { currency: 'USD', renewal: amount('99'), petition: null },
}
const differences = (change: Partial<RenewalRule>) => ruleDifferences({ ...rule, ...change }, rule)

describe('the differences between two rules', () => {
  test('are none if the rules are the same', () => {
    expect(differences({})).toEqual([])
  })

  test('are the lines that differ, by what can be used by itself, with both texts', () => {
    expect(differences({ cards: [], fees: { currency: 'USD', renewal: amount('199'), petition: amount('25') } })).toEqual([
      { aspect: 'cards', lines: [{ label: 'Cards', mine: 'None required.', other: 'CPR/AED card: valid on the day you renew.' }] },
      {
        aspect: 'fees',
        lines: [
          { label: 'Renewal fee', mine: '$199.', other: '$99.' },
          { label: 'Petition', mine: '$25 per course.', other: 'Unknown.' },
        ],
      },
    ])
  })

  test('include a line that only one of them has', () => {
    const checks = [{ kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] }] as const
    const [difference] = ruleDifferences(
      { ...rule, requirement: leaf('education', { min: '2' }), checks },
      { ...rule, requirement: leaf('education', { min: '2' }) },
    )
    expect(difference).toEqual({ aspect: 'credit', lines: [{ label: 'Parts', mine: 'NASM courses: at least 1.0 CEU.', other: 'Nothing.' }] })
  })

  test('name the kinds of courses and newcomers’ first cycles, which are not among the lines of a rule', () => {
    const changed = differences({
      requirement: group('root', { min: '2', max: '2' }, [
        leaf('Education', { min: '1.9', takes: ['course', 'quiz'] }),
        leaf('CPR/AED', { max: '0.1', takes: ['cpr'] }),
      ]),
      prorated: [{ fromMonth: 12, requirement: leaf('education', { min: '1', max: '1' }) }],
    })
    expect(changed).toEqual([
      {
        aspect: 'credit',
        lines: [
          {
            label: 'Kinds of courses',
            mine: 'Education: Course or workshop, Quiz or reading; CPR/AED: CPR/AED.',
            other: 'Education: Course or workshop; CPR/AED: CPR/AED.',
          },
          { label: 'First cycle of newcomers', mine: 'From month 12: 1.0 (education: 1.0 CEU).', other: 'Same as later cycles.' },
        ],
      },
    ])
  })

  test('are named even if they’re too fine for a sentence', () => {
    const checks = (each: string) => [{ kind: 'spread', id: 's', label: 'Two parts', atLeast: 2, each: amount(each) }] as const
    expect(ruleDifferences({ ...rule, checks: checks('0.1') }, { ...rule, checks: checks('0.2') })).toEqual([{ aspect: 'credit', lines: [] }])
  })

  test('leave nothing out, whatever the rules', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (mine, other) => {
        expect(ruleDifferences(mine, other).map(({ aspect }) => aspect)).toEqual(differingAspects(mine, other))
      }),
    )
  })
})
