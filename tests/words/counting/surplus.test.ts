import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Course } from '../../../src/domain/records/course'
import { previewCounting } from '../../../src/domain/counting/preview'
import { dayText } from '../../../src/words/values/dates'
import { displacedText, surplusText } from '../../../src/words/counting/surplus'
import { ces, certificationAsking, course, cpt, day, leaf, pes, portfolio } from '../../support/portfolio'

/** The text about the last course. */
function said(courses: readonly Course[], certification = cpt()): string | null {
  const count = countCycle(certification, courses)
  const last = count.courses.at(-1)
  return last === undefined ? '' : surplusText(last, certification, count.cycle)
}

const on = (text: string) => dayText(day(text))

describe('the reason why a course does not count', () => {
  test('is empty if it counts in full', () => {
    expect(said([ces()])).toBeNull()
  })

  test('names the limit that was already full and the next cycle', () => {
    expect(said([ces(), pes()])).toBe(
      `1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after ${on('2028-01-15')}.`,
    )
  })

  test('says how much is surplus beyond the limit it filled', () => {
    expect(said([course({ id: 'a', worth: '1.5' }), course({ id: 'b', worth: '1' })])).toBe(
      `0.6 of 1.0 CEU surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after ${on('2028-01-15')}.`,
    )
  })

  test('names the first day of the cycle if it was too early', () => {
    expect(said([course({ on: '2026-01-14', worth: '1' })])).toBe(`Taken before you were certified for NASM-CPT on ${on('2026-01-15')}.`)
  })

  test('says that it belongs to an earlier cycle if it was too early in a later one', () => {
    expect(said([course({ on: '2026-01-14', worth: '1' })], cpt({ certifiedOn: day('2018-01-15') }))).toBe(
      `Taken before this NASM-CPT cycle began on ${on('2026-01-15')}. It belongs to an earlier one.`,
    )
  })

  test('names the last day for education if it was too late', () => {
    expect(said([course({ on: '2028-04-15', worth: '1' })])).toBe(
      `Taken after ${on('2028-04-14')}, the last day for this NASM-CPT cycle. It belongs to the next one, from ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
  })

  test('names the kind of course in the trainer’s words if that is not accepted', () => {
    const certification = certificationAsking(leaf('education', { min: '2', max: '2', takes: ['course'] }))
    expect(said([course({ category: 'contribution', worth: '1' })], certification)).toBe('NASM-CPT doesn’t accept teaching or publishing.')
  })
})

describe('credit displaced by logging an earlier course', () => {
  const early = (worth: string) => course({ id: 'early', title: 'Webinar', on: '2026-02-01', worth })
  const pushedOut = (added: Course, ...later: readonly Course[]) =>
    displacedText(previewCounting(cpt(), portfolio({ courses: later }), added, day('2026-11-20')), cpt())

  test('is shown with its amount', () => {
    expect(pushedOut(early('0.5'), ces())).toBe('This one is earlier, so it counts first. 0.5 CEU of CES would be surplus.')
  })

  test('names the first of several courses', () => {
    const [a, b] = [
      course({ id: 'a', title: 'First', on: '2026-03-01', worth: '1' }),
      course({ id: 'b', title: 'Second', on: '2026-04-01', worth: '0.9' }),
    ]
    expect(pushedOut(early('1.9'), a, b)).toBe('This one is earlier, so it counts first. 1.0 CEU of First would be surplus, and credit of 1 more.')
  })

  test('says so if the issuer counts the course only once', () => {
    const once = certificationAsking(leaf('education', { min: '4', max: '4' }), { repeats: false })
    const later = course({ id: 'later', title: 'Webinar', on: '2026-05-01', worth: '0.5' })
    expect(displacedText(previewCounting(once, portfolio({ courses: [later] }), early('0.5'), day('2026-11-20')), once)).toBe(
      'This one is earlier, so 0.5 CEU of Webinar would no longer count. NASM-CPT counts a course once per cycle.',
    )
  })

  test('is not mentioned if everything still counts', () => {
    expect(pushedOut(early('0.5'), course({ worth: '1.4' }))).toBeNull()
  })
})
