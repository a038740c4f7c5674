import { describe, expect, test } from 'vitest'
import { countCycle } from '../../src/domain/counting'
import type { Course } from '../../src/domain/course'
import { dayText } from '../../src/words/dates'
import { surplusText } from '../../src/words/surplus'
import { ces, certificationAsking, course, cpt, day, leaf, pes } from '../support/portfolio'

/** What is said about the last of the courses. */
function said(courses: readonly Course[], certification = cpt()): string | null {
  const count = countCycle(certification, courses)
  const last = count.courses.at(-1)
  return last === undefined ? '' : surplusText(last, certification, count.cycle)
}

const on = (text: string) => dayText(day(text))

describe('why a course does not count', () => {
  test('nothing is said where it counts in full', () => {
    expect(said([ces()])).toBeNull()
  })

  test('a limit that was full before names the limit and the next cycle', () => {
    expect(said([ces(), pes()])).toBe(
      `1.9 CEUs are surplus this cycle: NASM-CPT counts at most 1.9 CEUs of education in one cycle, and that is full. The next cycle begins after ${on('2028-01-15')}.`,
    )
  })

  test('a limit that it filled says how much of it is surplus', () => {
    expect(said([course({ id: 'a', worth: '1.5' }), course({ id: 'b', worth: '1' })])).toBe(
      `0.6 of 1.0 CEUs are surplus this cycle: NASM-CPT counts at most 1.9 CEUs of education in one cycle, and that is full. The next cycle begins after ${on('2028-01-15')}.`,
    )
  })

  test('too early names the first day of the cycle', () => {
    expect(said([course({ on: '2026-01-14', worth: '1' })])).toBe(
      `Does not count toward NASM-CPT now: it was completed before this cycle began on ${on('2026-01-15')}, so it belongs to the cycle before.`,
    )
  })

  test('too late names the last day for education', () => {
    expect(said([course({ on: '2028-04-15', worth: '1' })])).toBe(
      `Does not count toward NASM-CPT now: it was completed after ${on('2028-04-14')}, the last day for this cycle, so it belongs to the next one.`,
    )
  })

  test('not accepted names the kind of course in the trainer’s words', () => {
    const certification = certificationAsking(leaf('education', { min: '2', max: '2', takes: ['course'] }))
    expect(said([course({ category: 'contribution', worth: '1' })], certification)).toBe(
      'Does not count: NASM-CPT takes no credit of the kind “Teaching or publishing”.',
    )
  })
})
