import { expect, test } from 'vitest'
import { awardTexts } from '../../../src/words/counting/awards'
import { courseText, hostText } from '../../../src/words/courses/courses'
import { dayText } from '../../../src/words/values/dates'
import { course, cpt, day, ownCertification, portfolio, specialization } from '../../support/portfolio'

const held = portfolio({ credentials: [specialization(), cpt(), ownCertification()] })
const workshop = course({ provider: 'IKFF', on: '2026-05-03', category: 'conference', worth: { own: '2.5', cpt: '0.3', gone: '8' } })

test('the credit of a course for each certification, in its own unit', () => {
  expect(awardTexts(workshop, held)).toEqual(['0.3 CEU for NASM-CPT', '2.5 CECs for Kettlebell Coach'])
  expect(awardTexts(course(), held)).toEqual([])
})

test('a course in one line', () => {
  expect(courseText(workshop, held)).toBe(
    `IKFF, ${dayText(day('2026-05-03'))}, Conference or event, 0.3 CEU for NASM-CPT, 2.5 CECs for Kettlebell Coach`,
  )
})

test('a course without a provider', () => {
  expect(courseText(course({ on: '2026-05-03' }), held)).toBe(`${dayText(day('2026-05-03'))}, Course or workshop`)
})

test.each([
  ['https://www.nasm.org/ces?ref=1', 'nasm.org'],
  ['http://learn.nasm.org', 'learn.nasm.org'],
  ['https://example.org:8443#top', 'example.org:8443'],
])('the page %s is at %s', (address, host) => {
  expect(hostText(address)).toBe(host)
})
