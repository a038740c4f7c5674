import { describe, expect, test } from 'vitest'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Proof } from '../../../src/domain/records/proof'
import { courseVersionText } from '../../../src/words/courses/courseVersion'
import { course, cpt, day, portfolio } from '../../support/portfolio'

const held = portfolio({ credentials: [cpt()] })
const base = course({ on: '2026-12-01', worth: { cpt: '0.2' } })
const line = 'Dec 1, 2026, Course or workshop, 0.2 CEU for NASM-CPT'
const scan = { sha256: 'a', name: 'scan.pdf', type: 'application/pdf', size: 9, addedOn: day('2026-12-01') } as unknown as Proof // safe: only its name is read
const full: CourseRecord = {
  ...course({ on: '2026-12-01', provider: 'IKFF', hours: '3', cost: '49', worth: { cpt: '0.2' } }),
  number: '7-A',
  link: 'https://ikff.org',
  note: 'Bring shoes',
  proofs: [scan],
}

describe('another version of a course', () => {
  test.each<readonly [string, Partial<typeof full>, string]>([
    ['has other hours', { contactHours: full.contactHours }, `${line}, 3 contact hours`],
    ['has another cost', { cost: full.cost }, `${line}, cost $49`],
    ['has another number', { number: '7-A' }, `${line}, number 7-A`],
    ['has another link', { link: 'https://ikff.org' }, `${line}, link https://ikff.org`],
    ['has another note', { note: 'Bring shoes' }, `${line}, note “Bring shoes”`],
    ['has another certificate', { proofs: [scan] }, `${line}, certificate “scan.pdf”`],
    [
      'was sent meanwhile',
      { awards: base.awards.map((award) => ({ ...award, submission: { state: 'sent', on: null } })) },
      `${line}, other details of its credit`,
    ],
    ['has another day, which the line says already', { completedOn: day('2026-12-02') }, line.replace('Dec 1', 'Dec 2')],
  ])('%s', (_, changed, expected) => {
    expect(courseVersionText({ ...base, ...changed }, base, held)).toBe(expected)
  })

  test('lacks what was there', () => {
    expect(courseVersionText(base, full, held)).toBe(`${line}, no provider, no contact hours, no cost, no number, no link, no note, no certificate`)
  })
})
