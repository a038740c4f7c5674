import { expect, test } from 'vitest'
import { completedBy, cycleName } from '../../../src/domain/status/completion'
import { applyChanges, type Change } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { card, ces, cpr, cpt, day, ownCertification, pes, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const validCard = card({ expiresOn: day('2028-06-30') })

/** The names of the certifications that the changes complete, made to these records. */
function completed(before: Portfolio, changes: readonly Change[]): readonly string[] {
  return completedBy(changes, applyChanges(before, changes, today), today).map(({ credential }) => credential.name)
}

test('the course with the last missing credit completes its certification, and no other', () => {
  const before = portfolio({ credentials: [cpt(), ownCertification(), validCard], courses: [ces()] })
  expect(completed(before, [{ kind: 'course', before: null, after: cpr() }])).toEqual(['NASM-CPT'])
})

test('a course that leaves some credit missing completes nothing', () => {
  const before = portfolio({ credentials: [cpt(), validCard] })
  expect(completed(before, [{ kind: 'course', before: null, after: ces() }])).toEqual([])
})

test('a course beyond what’s required completes nothing again', () => {
  const before = portfolio({ credentials: [cpt(), validCard], courses: [ces(), cpr()] })
  expect(completed(before, [{ kind: 'course', before: null, after: pes() }])).toEqual([])
})

test('the card that was still missing completes it, too', () => {
  const before = portfolio({ credentials: [cpt(), card({ expiresOn: day('2026-10-31') })], courses: [ces()] })
  const changes: readonly Change[] = [
    { kind: 'course', before: null, after: cpr() },
    { kind: 'credential', before: card({ expiresOn: day('2026-10-31') }), after: validCard },
  ]
  expect(completed(before, changes)).toEqual(['NASM-CPT'])
})

test('a certification that is added, or whose own record changes, is not completed by that', () => {
  const before = portfolio({ credentials: [validCard], courses: [ces(), cpr()] })
  expect(completed(before, [{ kind: 'credential', before: null, after: cpt() }])).toEqual([])
  const both: readonly Change[] = [
    { kind: 'credential', before: null, after: cpt() },
    { kind: 'course', before: null, after: cpr() },
  ]
  expect(completed(portfolio({ credentials: [validCard], courses: [ces()] }), both)).toEqual([])
  const certification = cpt()
  const held = portfolio({ credentials: [certification, validCard], courses: [ces()] })
  const easier = cpt({ rule: ownCertification().rule })
  expect(completed(held, [{ kind: 'credential', before: certification, after: easier }])).toEqual([])
})

test('the name of a cycle changes with the expiry', () => {
  expect(cycleName(cpt())).toBe('cpt 2028-01-15')
  expect(cycleName(cpt({ expiresOn: day('2030-01-15') }))).toBe('cpt 2030-01-15')
})
