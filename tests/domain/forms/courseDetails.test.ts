import { describe, expect, test } from 'vitest'
import { type CourseDraft, draftOfCourse, draftOfDuplicate, emptyCourseDraft, tick } from '../../../src/domain/forms/courseDraft'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { coursePreviews } from '../../../src/domain/forms/coursePreview'
import { type CourseInput, readCourse } from '../../../src/domain/forms/readCourse'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { formatAmount } from '../../../src/domain/values/amount'
import { without } from '../../../src/domain/values/without'
import { amount, awarded, certificationAsking, course, cpt, day, leaf, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const withCpt = portfolio({ credentials: [cpt()] })

const typed = (changes: Partial<CourseDraft> = {}): CourseDraft => ({
  ...emptyCourseDraft(today),
  title: 'Workshop',
  contactHours: '5',
  ...changes,
})

const read = (draft: CourseDraft, held = withCpt, base: CourseRecord | null = null) =>
  readCourse(withDefaults(draft, held), { kind: 'completed', base, today })

function saved(draft: CourseDraft, held = withCpt, base: CourseRecord | null = null): CourseInput {
  const input = read(draft, held, base)
  if (!input.ok) throw new Error(JSON.stringify(input.error))
  return input.value
}

describe('a course’s number, link and note', () => {
  test('are saved without the spaces around them, and the link as a whole address', () => {
    expect(saved(typed({ number: ' CEP-7 ', link: ' nasm.org/x ', note: ' Paid.\r\nBring ID.\n' }))).toMatchObject({
      number: 'CEP-7',
      link: 'https://nasm.org/x',
      note: 'Paid.\nBring ID.',
    })
  })

  test('are left out of the record if they are empty', () => {
    const kept = Object.keys(saved(typed({ number: ' ', link: '', note: ' \n ' })))
    expect(kept.filter((key) => ['number', 'link', 'note'].includes(key))).toEqual([])
  })

  test('are removed by clearing them, and everything the form does not show stays', () => {
    const base = { ...course({ worth: '0.5' }), number: 'CEP-7', link: 'https://nasm.org/x', note: 'Paid', medal: 'gold' }
    const facts = without(course({ worth: '0.5' }), 'id')
    expect(saved({ ...draftOfCourse(base, withCpt), number: '', link: '', note: '' }, withCpt, base)).toEqual({ ...facts, medal: 'gold' })
    expect(saved({ ...draftOfCourse(base, withCpt), title: 'Renamed' }, withCpt, base)).toMatchObject({
      number: 'CEP-7',
      link: 'https://nasm.org/x',
      note: 'Paid',
      medal: 'gold',
    })
  })

  test.each<[keyof CourseDraft, string, object]>([
    ['number', 'x'.repeat(61), { kind: 'tooLong', limit: 60, length: 61 }],
    ['link', 'hello', { kind: 'link' }],
    ['link', 'mailto:ann@nasm.org', { kind: 'link' }],
    ['link', `nasm.org/${'x'.repeat(2000)}`, { kind: 'tooLong', limit: 2000, length: 2009 }],
    ['note', 'x'.repeat(2001), { kind: 'tooLong', limit: 2000, length: 2001 }],
  ])('an error in the %s is reported at its field', (field, text, problem) => {
    expect(read(typed({ [field]: text }))).toEqual({ ok: false, error: [{ field, problem }] })
  })

  test('errors in them come after those in the amounts', () => {
    const wrong = read(typed({ title: '', contactHours: '', number: 'x'.repeat(61), link: 'x', note: 'x'.repeat(2001) }))
    expect(wrong.ok ? [] : wrong.error.map(({ field }) => field)).toEqual(['title', 'award:cpt', 'number', 'link', 'note'])
  })

  test('the same course as before proposes its number and link, not its note', () => {
    const before = { ...course({ title: 'Workshop' }), number: 'CEP-7', link: 'https://nasm.org/x', note: 'Paid' }
    const held: Portfolio = { ...withCpt, courses: [before] }
    expect(withDefaults(typed(), held)).toMatchObject({ number: 'CEP-7', link: 'https://nasm.org/x', note: '' })
    expect(withDefaults(typed({ title: 'Another' }), held)).toMatchObject({ number: '', link: '' })
    expect(withDefaults(typed({ number: '', link: 'nasm.org/y' }), held)).toMatchObject({ number: '', link: 'nasm.org/y' })
  })

  test('stay with a planned course when it is completed', () => {
    const plan = { ...planned({ title: 'Workshop', worth: '0.5' }), number: 'CEP-7', link: 'https://nasm.org/x', note: 'Paid' }
    expect(saved(draftOfDuplicate(plan, withCpt, today), withCpt, plan)).toMatchObject({ number: 'CEP-7', link: 'https://nasm.org/x', note: 'Paid' })
  })
})

describe('ticks for a rule’s checks and caps', () => {
  const ruled = certificationAsking(leaf('education', { min: '50', max: '50' }), {
    checks: [{ kind: 'ticked', id: 'evidence', label: 'Evidence based', min: amount('10') }],
    caps: [{ id: 'distance', label: 'Distance learning', max: amount('3') }],
  })
  const held = portfolio({ credentials: [ruled] })

  /** The draft with this item ticked or unticked for the certification. */
  function withTick(draft: CourseDraft, id: string, isTicked = true, among = held): CourseDraft {
    const [award] = withDefaults(draft, among).awards
    if (award === undefined) throw new Error('there is one')
    return tick(draft, award, id, isTicked)
  }

  const awardsOf = (draft: CourseDraft, base: CourseRecord | null = null, among = held) => saved(draft, among, base).awards

  test('are saved with the award, and no empty list is', () => {
    const both = withTick(withTick(typed(), 'evidence'), 'distance')
    expect(awardsOf(typed())).toEqual([{ credentialId: 'cpt', amount: amount('0.5') }])
    expect(awardsOf(both)).toEqual([{ credentialId: 'cpt', amount: amount('0.5'), ticked: ['evidence', 'distance'] }])
    expect(awardsOf(withTick(both, 'evidence', false))).toEqual([{ credentialId: 'cpt', amount: amount('0.5'), ticked: ['distance'] }])
    expect(awardsOf(withTick(withTick(both, 'evidence', false), 'distance', false))).toEqual([{ credentialId: 'cpt', amount: amount('0.5') }])
  })

  test('count in the preview', () => {
    const barsOf = (draft: CourseDraft) =>
      [...coursePreviews(withDefaults(draft, held), held, { kind: 'completed', base: null, today }).values()].map(({ after }) =>
        [after.progress, after.checks[0]?.counted, after.caps[0]?.counted].map((counted) => formatAmount(counted ?? amount('0'))),
      )
    const draft = typed({ contactHours: '50' })
    expect(barsOf(draft)).toEqual([['5.0', '0.0', '0.0']])
    expect(barsOf(withTick(draft, 'evidence'))).toEqual([['5.0', '5.0', '0.0']])
    expect(barsOf(withTick(withTick(draft, 'evidence'), 'distance'))).toEqual([['3.0', '5.0', '3.0']])
  })

  test('are there when the course is edited, duplicated or logged again', () => {
    const base = awarded(course({ id: 'c7', title: 'Workshop', worth: '0.5' }), { ticked: ['evidence'] })
    const again = { ...held, courses: [base] }
    const shown = (draft: CourseDraft) => withDefaults(draft, again).awards.map(({ ticked }) => ticked)
    expect(shown(draftOfCourse(base, again))).toEqual([['evidence']])
    expect(shown(draftOfDuplicate(base, again, today))).toEqual([['evidence']])
    expect(shown(typed())).toEqual([['evidence']])
    expect(shown(typed({ title: 'Another' }))).toEqual([[]])
    expect(awardsOf(withTick(draftOfCourse(base, again), 'evidence', false), base, again)).toEqual([{ credentialId: 'cpt', amount: amount('0.5') }])
  })

  test('of an edited course are its own, not those of another one with its name', () => {
    const earlier = course({ id: 'a', title: 'Workshop', on: '2026-02-01', worth: '0.5' })
    const later = awarded(course({ id: 'b', title: 'Workshop', on: '2026-03-01', worth: '0.5' }), { ticked: ['evidence'] })
    const again = { ...held, courses: [earlier, later] }
    expect(withDefaults(draftOfCourse(earlier, again), again).awards.map(({ ticked }) => ticked)).toEqual([[]])
  })

  test('that the rule no longer has stay with the course', () => {
    const base = awarded(course({ worth: '0.5' }), { ticked: ['live'] })
    expect(awardsOf(withTick(draftOfCourse(base, held), 'distance'), base)).toEqual([
      { credentialId: 'cpt', amount: amount('0.5'), ticked: ['live', 'distance'] },
    ])
  })
})
