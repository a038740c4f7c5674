import { describe, expect, test } from 'vitest'
import { takeAspect, takePreset, writeRule } from '../../../src/domain/changes/credentialAct'
import { countCycle } from '../../../src/domain/counting/counting'
import type { RenewalRule } from '../../../src/domain/rule/rule'
import { barOf, courses } from '../../support/held'
import { amount, cpt, day, leaf, portfolio, renewal } from '../../support/portfolio'

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

describe('taking the preset’s rule', () => {
  const { rule } = cpt()
  const longer: RenewalRule = { ...rule, cycle: { months: 36, ends: 'anniversary' } }
  const taken = (changes: Parameters<typeof cpt>[0], preset = longer) => takePreset(cpt({ ruleEdited: true, ...changes }), preset)

  test.each<[string, ReturnType<typeof taken>, string]>([
    ['moves an expiry that followed from the old one', taken({}), '2029-01-15'],
    ['moves it after a renewal, too', taken({ expiresOn: day('2030-01-15'), renewals: [renewal()] }), '2031-01-15'],
    ['leaves an expiry that the issuer printed', taken({ expiresOn: day('2028-01-31') }), '2028-01-31'],
    ['leaves it if the new one says nothing of it', taken({}, { ...longer, cycle: { ...longer.cycle, isPrinted: true } }), '2028-01-15'],
  ])('%s', (_, { verb, changes }, expected) => {
    expect([verb, ...changes.map(({ after }) => after)]).toMatchObject(['ruleChanged', { expiresOn: expected, ruleEdited: false }])
  })

  test.each<[string, boolean, RenewalRule, boolean]>([
    ['the trainer’s own while something else differs', true, { ...dearer(rule), opens: { months: 6 } }, true],
    ['the preset’s again once nothing does', true, dearer(rule), false],
    ['the preset’s if it was', false, { ...dearer(rule), opens: { months: 6 } }, false],
  ])('in one respect leaves it %s', (_, wasEdited, own, expected) => {
    const { changes } = takeAspect(cpt({ rule: own, ruleEdited: wasEdited }), rule, 'fees')
    expect(changes).toMatchObject([{ after: { ruleEdited: expected, rule: { fees: rule.fees, opens: own.opens } } }])
  })
})
