import type { CourseRecord } from '../../src/domain/records/course'
import type { Credential } from '../../src/domain/records/credential'
import type { RenewalRule, Requirement } from '../../src/domain/rule/rule'
import { largestAmount, largestCost } from '../../src/domain/values/amount'
import { card, course, cpt, credentialId, day, group, leaf, planned, specialization } from './portfolio'

const half = '\uD83C'

const first = day('0001-01-01')
const last = day('9999-12-31')

const { rule } = cpt()

function held(name: string, changes: Parameters<typeof cpt>[0] = {}, changedRule: Partial<RenewalRule> = {}): Credential {
  return cpt({ id: credentialId(name), name, rule: { ...rule, ...changedRule }, ...changes })
}

function deep(levels: number): Requirement {
  let node: Requirement = leaf('leaf', { min: '2' })
  for (let level = 0; level < levels; level += 1) node = group(`level ${level}`, { min: '2' }, [node])
  return node
}

const renewal = { renewedOn: first, fee: null, start: first, expiry: last, nextStart: first, rule, ruleEdited: false, credited: [], carried: [] }

/**
 * Records that no form writes, but that storage may hold: each has the shape of one. By what's odd about them.
 */
export const nastyRecords: Readonly<Record<string, Credential | CourseRecord>> = {
  'half a character as id, name and preset': held(half, { title: half, issuer: half, number: half, presetId: half }),
  'a slash and a percent sign as id': held('a/b%c?d#e'),
  '__proto__ as id': held('__proto__'),
  'an expiry at the end of the calendar': held('Last day', { expiresOn: last }),
  'an expiry at its beginning': held('First day', { certifiedOn: first, expiresOn: first }),
  'a cycle of ten thousand years': held(
    'Long cycle',
    { expiresOn: last, renewals: [renewal] },
    { yearly: [{ id: 'fee', label: 'Fee', on: null, fee: null }] },
  ),
  'a cycle that ends on the same day for everyone, ages ago': held(
    'Fixed',
    { expiresOn: last },
    { cycle: { months: 1, ends: 'fixed', endsOn: first } },
  ),
  'cycles of a month, with terms that begin after ages': held(
    'Monthly',
    {},
    { cycle: { months: 1, ends: 'monthEnd' }, prorated: [{ fromMonth: Number.MAX_SAFE_INTEGER, requirement: rule.requirement }] },
  ),
  'a cycle and a late window of a century': held(
    'Century',
    { expiresOn: day('9990-01-01') },
    {
      cycle: { months: 1200, ends: 'yearEnd' },
      lateWindow: {
        education: { days: 36_500 },
        application: { months: 1200 },
        fees: [{ through: { months: 1200 }, fee: null }],
        isConfirmed: true,
      },
    },
  ),
  'a check that asks too much to count, and a currency that is none': held(
    'Check',
    {},
    {
      checks: [{ kind: 'spread', id: 'spread', label: 'Spread', atLeast: Number.MAX_SAFE_INTEGER, each: largestAmount }],
      fees: { ...rule.fees, currency: 'dollars', renewal: largestCost },
    },
  ),
  'parts with the same id': held(
    'Same parts',
    {},
    { requirement: group('same', { min: '2' }, [leaf('same', { min: '1' }), leaf('same', { min: '1', takes: ['cpr'] })]) },
  ),
  'a group without parts': held('No parts', {}, { requirement: group('none', { min: '2' }, []) }),
  'parts within parts': held('Deep', {}, { requirement: deep(60) }),
  'a card from one end of the calendar to the other': card({ id: credentialId('card-ends'), name: 'Card', certifiedOn: first, expiresOn: last }),
  'a specialization to the end of the calendar': specialization({ id: credentialId('spec-ends'), expiresOn: last, certifiedOn: null }),
  'a course of half a character': course({ id: half, title: half, provider: half, worth: '0.1' }),
  'a course at the end of the calendar': course({ id: 'course-last', title: 'Last course', on: last, worth: { cpt: '0.1', __proto__: '0.1' } }),
  'a course at its beginning': course({ id: 'course-first', title: 'First course', on: first, worth: '0.1' }),
  'a course for a credential that is gone': course({ id: 'course-gone', title: 'Gone', worth: { gone: '1' } }),
  'a course with a link that runs': { ...course({ id: 'course-link', title: 'Link', worth: '0.1' }), link: 'javascript:alert(1)', note: half },
  'a course of all there is': course({ id: 'course-huge', title: 'Huge', hours: '1000', cost: '100000', worth: { cpt: '1000', Check: '1000' } }),
  'a planned course at the end of the calendar': planned({ id: 'plan-last', title: 'Planned last', on: last, worth: { cpt: '0.1', Monthly: '0.1' } }),
  'a planned course at its beginning': planned({ id: 'plan-first', title: 'Planned first', on: first, hours: '1000', worth: '0.1' }),
}
