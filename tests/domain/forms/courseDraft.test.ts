import { describe, expect, test } from 'vitest'
import { changeAward, type CourseDraft, draftOfCourse, draftOfDuplicate, emptyCourseDraft, typeAmount } from '../../../src/domain/forms/courseDraft'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { coursePreviews, previewCourse } from '../../../src/domain/forms/coursePreview'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { hold } from '../../support/held'
import { proof } from '../../support/proofs'
import { amount, certificationAsking, course, cpt, credentialId, day, leaf, ownCertification, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const cptId = credentialId('cpt')
const ownId = credentialId('own')
const withCpt = portfolio({ credentials: [cpt()] })
const withBoth = portfolio({ credentials: [cpt(), ownCertification()] })

const typed = (changes: Partial<CourseDraft>): CourseDraft => ({ ...emptyCourseDraft(today), ...changes })

/** Each certification's name, whether it's checked, and the amount in its field. */
const awards = (draft: CourseDraft, held: Portfolio = withCpt) =>
  withDefaults(draft, held).awards.map(({ certification, counts, amount: text }) => [certification.name, counts, text])

describe('a new form', () => {
  test('begins with today and nothing else', () => {
    expect(withDefaults(emptyCourseDraft(today), portfolio())).toEqual({
      title: '',
      completedOn: '2026-11-20',
      provider: '',
      category: 'course',
      contactHours: '',
      cost: '',
      gone: [],
      awards: [],
      number: '',
      link: '',
      note: '',
      proofs: [],
      known: null,
    })
  })

  test('counts toward an only certification, but toward none of several until there is an amount', () => {
    expect(awards(typed({}))).toEqual([['NASM-CPT', true, '']])
    expect(awards(typed({}), withBoth)).toEqual([
      ['NASM-CPT', false, ''],
      ['Kettlebell Coach', false, ''],
    ])
  })

  test('does not count toward one of several if its amount is only spaces', () => {
    const own = withDefaults(typed({}), withBoth).awards.find(({ certification }) => certification.id === ownId)
    if (own === undefined) throw new Error('there is one')
    expect(awards(typeAmount(typed({}), own, '  '), withBoth)[1]).toEqual(['Kettlebell Coach', false, '  '])
    expect(awards(changeAward(typed({}), ownId, { amount: '  ' }), withBoth)[1]).toEqual(['Kettlebell Coach', false, '  '])
  })
})

describe('what Recert fills in', () => {
  test('a course from the catalog fills in provider, category, hours and credit', () => {
    expect(withDefaults(typed({ title: 'ces' }), withCpt)).toMatchObject({ provider: 'NASM', category: 'specialization', contactHours: '19' })
    expect(awards(typed({ title: 'ces' }))).toEqual([['NASM-CPT', true, '1.9']])
  })

  test('nothing of what the CNC is worth, since no source prints it', () => {
    expect(withDefaults(typed({ title: 'CNC' }), withCpt)).toMatchObject({ provider: 'NASM', category: 'specialization', contactHours: '' })
    expect(awards(typed({ title: 'CNC' }))).toEqual([['NASM-CPT', true, '']])
  })

  test('a course logged before fills in what was typed then', () => {
    const before = course({ title: 'Webinar', provider: 'IKFF', category: 'conference', hours: '2.5', worth: '0.3' })
    const held = { ...withCpt, courses: [before] }
    expect(withDefaults(typed({ title: 'WEBINAR' }), held)).toMatchObject({ provider: 'IKFF', category: 'conference', contactHours: '2.5' })
    expect(awards(typed({ title: 'WEBINAR' }), held)).toEqual([['NASM-CPT', true, '0.3']])
  })

  test.each([
    ['19', '1.9'],
    ['1', '0.1'],
    ['1.5', '0.15'],
    ['1,5', '0.15'],
    ['0.25', '0.03'],
    ['0.04', ''],
    ['', ''],
    ['many', ''],
  ])('%s contact hours of a course are “%s” CEUs at NASM', (contactHours, expected) => {
    expect(awards(typed({ contactHours }))).toEqual([['NASM-CPT', true, expected]])
  })

  test.each([
    ['course', '8', null, '6.0'],
    ['course', '4', null, '4.0'],
    ['course', '8', 'workshop', '6.0'],
    ['course', '8', 'course', '8.0'],
    ['course', '20', 'course', '16.0'],
    ['conference', '8', null, '3.0'],
    ['specialization', '19', null, '16.0'],
  ] as const)('a %s of %s hours at REPs UK, placed under %s, proposes %s points', (category, contactHours, requirementId, expected) => {
    const reps = hold('reps-uk', { on: '2026-01-15' })
    const draft = changeAward(typed({ title: 'Mobility', category, contactHours }), reps.id, { requirementId })
    expect(withDefaults(draft, portfolio({ credentials: [reps] })).awards[0]?.amount).toBe(expected)
  })

  test('hours give no credit if the unit has no rate', () => {
    expect(awards(typed({ contactHours: '19' }), withBoth)).toEqual([
      ['NASM-CPT', true, '1.9'],
      ['Kettlebell Coach', false, ''],
    ])
  })

  test('a CPR class is worth what the rule counts for CPR/AED, however long it was', () => {
    expect(awards(typed({ title: 'Heartsaver', category: 'cpr', contactHours: '4' }))).toEqual([['NASM-CPT', true, '0.1']])
    expect(awards(typed({ title: 'Heartsaver', category: 'cpr' }), withBoth)).toEqual([
      ['NASM-CPT', true, '0.1'],
      ['Kettlebell Coach', false, ''],
    ])
  })

  test('a known course in another category is worth only its hours', () => {
    expect(awards(typed({ title: 'CPR', category: 'course', contactHours: '4' }))).toEqual([['NASM-CPT', true, '0.4']])
  })
})

describe('what the trainer typed wins', () => {
  test('over the catalog', () => {
    const draft = typed({ title: 'CES', provider: 'My gym', category: 'other', contactHours: '25' })
    expect(withDefaults(draft, withCpt)).toMatchObject({ provider: 'My gym', category: 'other', contactHours: '25' })
    expect(awards(changeAward(typed({ title: 'CES' }), cptId, { amount: '1.5' }))).toEqual([['NASM-CPT', true, '1.5']])
  })

  test('even if a field was cleared by hand', () => {
    expect(withDefaults(typed({ title: 'CES', provider: '', contactHours: '' }), withCpt)).toMatchObject({ provider: '', contactHours: '' })
    expect(awards(changeAward(typed({ title: 'CES' }), cptId, { amount: '' }))).toEqual([['NASM-CPT', true, '']])
  })

  test('for each certification separately', () => {
    const draft = changeAward(changeAward(typed({ title: 'CES' }), ownId, { amount: '8' }), cptId, { counts: false })
    expect(awards(draft, withBoth)).toEqual([
      ['NASM-CPT', false, '1.9'],
      ['Kettlebell Coach', true, '8'],
    ])
  })
})

describe('the form for editing a course', () => {
  const saved = course({ title: 'CES', provider: 'My gym', on: '2026-05-03', category: 'other', hours: '25', worth: '1.5' })

  test('shows every field as saved, not as in the catalog', () => {
    const draft = draftOfCourse(saved, withBoth)
    expect(withDefaults(draft, withBoth)).toMatchObject({
      title: 'CES',
      completedOn: '2026-05-03',
      provider: 'My gym',
      category: 'other',
      contactHours: '25',
    })
    expect(awards(draft, withBoth)[0]).toEqual(['NASM-CPT', true, '1.5'])
  })

  test('leaves a certification unchecked if the course did not count toward it', () => {
    expect(awards(draftOfCourse(saved, withBoth), withBoth)[1]?.[1]).toBe(false)
    expect(awards(draftOfCourse(course({ title: 'CES' }), withCpt))[0]?.[1]).toBe(false)
  })

  test('shows no hours if none were saved', () => {
    expect(withDefaults(draftOfCourse(course({ title: 'CES' }), withCpt), withCpt).contactHours).toBe('')
  })
})

describe('the preview of a course being typed', () => {
  const preview = (draft: CourseDraft, held = withCpt) => previewCourse(withDefaults(draft, held), null)

  test('counts as soon as the name is typed', () => {
    expect(preview(typed({ title: 'CES' }))).toMatchObject({
      completedOn: '2026-11-20',
      category: 'specialization',
      awards: [{ credentialId: 'cpt', amount: amount('1.9') }],
    })
  })

  test('leaves out what is unchecked or cannot be read', () => {
    expect(preview(changeAward(typed({ title: 'CES' }), cptId, { counts: false }))?.awards).toEqual([])
    expect(preview(changeAward(typed({ title: 'CES' }), cptId, { amount: '1.9 CEUs' }))?.awards).toEqual([])
  })

  test.each(['', '2026-02-30', '2026-'])('is missing while the date is “%s”', (completedOn) => {
    expect(preview(typed({ title: 'CES', completedOn }))).toBeNull()
  })

  test('keeps the place of an edited course', () => {
    const base = course({ id: 'c7' })
    expect(previewCourse(withDefaults(draftOfCourse(base, withCpt), withCpt), base)?.id).toBe('c7')
  })
})

test('a repeated course is the same, completed today', () => {
  const saved = course({ title: 'Webinar', provider: 'IKFF', on: '2026-05-03', category: 'conference', hours: '2.5', worth: '0.3' })
  expect(draftOfDuplicate(saved, withCpt, today)).toEqual({ ...draftOfCourse(saved, withCpt), completedOn: '2026-11-20' })
})

describe('a certification removed while the form is open', () => {
  const draft = changeAward(typed({ title: 'Workshop' }), cptId, { counts: true, amount: '0.3' })

  test('keeps what was typed for it in case it comes back', () => {
    expect(withDefaults(draft, portfolio()).gone).toEqual([{ credentialId: 'cpt', amount: amount('0.3') }])
    expect(withDefaults(draft, withCpt).gone).toEqual([])
  })

  test('keeps nothing that was unchecked or cannot be read', () => {
    expect(withDefaults(changeAward(draft, cptId, { counts: false }), portfolio()).gone).toEqual([])
    expect(withDefaults(changeAward(draft, cptId, { amount: 'abc' }), portfolio()).gone).toEqual([])
  })

  test('does not check the one that is left', () => {
    expect(awards(draft, portfolio({ credentials: [ownCertification()] }))).toEqual([['Kettlebell Coach', false, '']])
  })
})

describe('an amount typed for one certification', () => {
  const sharing = { ...cpt().rule, sharesCredit: true }
  const first = cpt({ id: credentialId('first'), rule: sharing })
  const [first2, others] = [
    changeAward(typed({ title: 'Seminar' }), first.id, { amount: '1.5' }),
    { ...sharing, unit: { ...sharing.unit, name: 'points' } },
  ]

  test.each([
    ['is proposed for another one of an issuer that counts a course for all of its own', { rule: sharing }, '1.5'],
    ['is not proposed for one whose rule doesn’t share', { rule: cpt().rule }, ''],
    ['is not proposed for one of another issuer', { rule: sharing, issuer: 'ACE' }, ''],
    ['is not proposed for one in another unit', { rule: others }, ''],
  ])('%s', (_, changes, expected) => {
    const second = cpt({ id: credentialId('second'), ...changes })
    expect(awards(first2, portfolio({ credentials: [first, second] })).map(([, , text]) => text)).toEqual(['1.5', expected])
  })

  test('is not shared among certifications whose issuer isn’t known', () => {
    const [one, other] = ['first', 'second'].map((id) => cpt({ id: credentialId(id), rule: sharing, issuer: '' }))
    expect(awards(first2, portfolio({ credentials: [one, other].flatMap((held) => held ?? []) })).map(([, , text]) => text)).toEqual(['1.5', ''])
  })

  test('is followed as long as it can be read', () => {
    const second = cpt({ id: credentialId('second'), rule: sharing })
    const unread = changeAward(typed({ title: 'Seminar' }), first.id, { amount: 'much' })
    expect(awards(unread, portfolio({ credentials: [first, second] })).map(([, , text]) => text)).toEqual(['much', ''])
  })
})

describe('an only certification', () => {
  const asking = certificationAsking(leaf('any', { min: '2', takes: ['course', 'firstAid'] }))

  test.each([
    ['a course', 'course', true],
    ['a course of a kind that no part names', 'conference', true],
    ['a class that its rule gives credit', 'firstAid', true],
    ['a class that its rule gives no credit', 'cpr', false],
  ] as const)('counts %s (%s) without an amount: %s', (_, category, expected) => {
    expect(awards(typed({ title: 'Seminar', category }), portfolio({ credentials: [asking] }))[0]?.[1]).toBe(expected)
  })

  test('whose part begins on a day proposes credit from that day on', () => {
    const from = certificationAsking({ ...leaf('any', { min: '2' }), from: day('2026-06-01') })
    const proposed = (completedOn: string) =>
      awards(typed({ title: 'Seminar', contactHours: '10', completedOn }), portfolio({ credentials: [from] }))[0]?.[2]
    expect([proposed('2026-05-31'), proposed('2026-06-01')]).toEqual(['', '1.0'])
  })

  test('whose part counts so much of one course proposes nothing without hours', () => {
    const limited = certificationAsking({ ...leaf('any', { min: '2' }), maxPerCourse: amount('0.5') })
    const proposed = (contactHours: string) => awards(typed({ title: 'Seminar', contactHours }), portfolio({ credentials: [limited] }))[0]?.[2]
    expect([proposed('10'), proposed('')]).toEqual(['0.5', ''])
  })
})

describe('the form of a course', () => {
  const record = planned({ on: '2027-03-01', cost: '80', worth: '1' })
  const placed = { ...record, awards: record.awards.map((award) => ({ ...award, requirementId: 'cpr' })), proofs: [proof('a')] }

  test('that is planned has its day, its cost and the part chosen by hand', () => {
    expect(draftOfCourse(placed, withCpt)).toMatchObject({ completedOn: '2027-03-01', cost: '80', awards: [{ requirementId: 'cpr' }] })
  })

  test('that is done again needs its own certificate; a planned one keeps what is attached', () => {
    expect(draftOfDuplicate(placed, withCpt, today)).toMatchObject({ completedOn: '2026-11-20', proofs: [proof('a')] })
    expect(draftOfDuplicate({ ...course(), proofs: [proof('a')] }, withCpt, today).proofs).toEqual([])
  })

  test('previews it without the spaces around its name and its provider, and a planned one no earlier than today', () => {
    const filled = withDefaults(typed({ title: ' CES ', provider: ' NASM ', completedOn: '2026-05-03' }), withCpt)
    expect(previewCourse(filled, null)).toMatchObject({ title: 'CES', provider: 'NASM', completedOn: '2026-05-03' })
    expect(previewCourse(filled, null, today)?.completedOn).toBe('2026-11-20')
    expect(previewCourse({ ...filled, completedOn: '2027-05-03' }, null, today)?.completedOn).toBe('2027-05-03')
  })
})

describe('what saving would do', () => {
  const ces = planned({ id: 'ces', title: 'CES', on: '2025-12-01', category: 'specialization', worth: '1.9' })
  const pes = planned({ id: 'pes', title: 'PES', on: '2027-02-01', category: 'specialization', worth: '1.9' })
  const cpr = planned({ id: 'cpr', title: 'CPR', on: '2027-02-02', category: 'cpr', worth: '0.1' })
  const most = planned({ id: 'most', title: 'Seminar', on: '2027-01-01', worth: '1.8' })

  test.each([
    ['a first planned course fills its part', [], 'planned', null, '2027-03-01', [false, 190, 0, 190]],
    ['one whose day has passed counts as if it were done today', [ces], 'planned', ces, '2025-12-01', [false, 190, 0, 190]],
    ['another one after a plan that fills it should wait', [pes, cpr], 'planned', null, '2027-03-01', [true, 0, 200, 200]],
    [
      'one that gives the little that is missing need not wait: a later one should',
      [most, pes],
      'planned',
      null,
      '2027-01-10',
      [false, 10, 190, 190],
    ],
    ['a completed one counts before what is planned', [pes, cpr], 'completed', null, '2026-11-01', [false, 190, 0, 190]],
    ['a planned one that is edited is not there twice', [pes, cpr], 'planned', pes, '2027-03-01', [false, 190, 10, 200]],
    ['one that is moved to where the next cycle has begun has waited', [ces, pes, cpr], 'planned', pes, '2028-02-01', [false, 0, 200, 200]],
  ] as const)('%s', (_, held, kind, base, completedOn, expected) => {
    const all = portfolio({ credentials: [cpt(), ownCertification()], planned: held })
    const filled = withDefaults(typed({ title: base?.title ?? 'CES', completedOn }), all)
    const previews = [...coursePreviews(filled, all, { kind, base, today })]
    expect(previews.map(([id, { waits, course: counted, before, after }]) => [id, waits, counted?.counted, before.progress, after.progress])).toEqual(
      [['cpt', ...expected]],
    )
  })
})
