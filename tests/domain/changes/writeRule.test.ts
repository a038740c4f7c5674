import { describe, expect, test } from 'vitest'
import { writeRule } from '../../../src/domain/changes/credentialAct'
import { countCycle } from '../../../src/domain/counting/counting'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import { barOf, courses } from '../../support/held'
import { amount, cpt, day, leaf, portfolio } from '../../support/portfolio'

const context = { today: day('2026-06-01'), newId: () => 'new' }
const dearer = (rule: RenewalRule): RenewalRule => ({ ...rule, fees: { ...rule.fees, renewal: amount('199') } })

describe('saving a rule', () => {
  test('makes it the trainer’s own, and counts the running cycle by it', () => {
    const held = cpt()
    const act = writeRule(held, { ...held.rule, requirement: leaf('education', { min: '2.5', max: '2.5' }) })(
      portfolio({ credentials: [held] }),
      context,
    )
    const [change] = act.ok ? act.value.changes : []
    const after = change?.kind === 'credential' && change.after?.kind === 'certification' ? change.after : cpt()
    expect([act.ok && act.value.verb, after.ruleEdited]).toEqual(['ruleChanged', true])
    expect(barOf(countCycle(after, courses('2026-05-03 course 1.9', '2026-05-04 cpr 0.1')))).toBe('2.0 of 2.5')
  })

  test.each<[string, boolean, (rule: RenewalRule) => RenewalRule, boolean]>([
    ['without changes, it stays the preset’s', false, (rule) => rule, false],
    ['with another fee, it becomes the trainer’s own', false, dearer, true],
    ['without changes, the trainer’s own stays that way', true, (rule) => rule, true],
  ])('%s', (_, wasEdited, change, expected) => {
    const held = cpt({ ruleEdited: wasEdited })
    const act = writeRule(held, change(held.rule))(portfolio({ credentials: [held] }), context)
    expect(act).toMatchObject({ ok: true, value: { changes: [{ after: { ruleEdited: expected } }] } })
  })

  test('is refused if the certification changed in the meantime', () => {
    const held = cpt()
    expect(writeRule(held, held.rule)(portfolio({ credentials: [cpt()] }), context)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })
})
