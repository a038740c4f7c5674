import { expect, test } from 'vitest'
import { badgeRemarks, severalBadgesText } from '../../../src/words/device/badges'
import { day } from '../../support/portfolio'

const today = day('2026-11-20')
const badge = { title: 'Kettlebells', completedOn: day('2026-05-03'), expiresOn: null, credits: null, isElsewhere: false, isRevoked: false }
const kept = 'This picture has an Open Badge inside. It’s saved unchanged.'

test('a badge with everything in it needs a single remark', () => {
  expect(badgeRemarks(badge, true, today)).toEqual([kept])
  expect(badgeRemarks(badge, false, today)).toEqual(['Recert uses only the badge’s details. For proof, attach its picture or PDF.'])
})

test('what a badge leaves open is said', () => {
  const first = (changes: Partial<typeof badge> | object) => badgeRemarks({ ...badge, ...changes }, true, today)[0]
  expect(first({ isRevoked: true })).toBe('The issuer revoked this badge.')
  expect(first({ isElsewhere: true })).toBe('Some of this badge’s details are only on its issuer’s site. Recert doesn’t look there.')
  expect(first({ isElsewhere: true, title: null })).toBe(
    'This badge’s details are only on its issuer’s site. Recert doesn’t look there. Type them in, or download the badge as JSON.',
  )
  expect(first({ completedOn: day('2027-01-01') })).toBe('This badge’s date is in the future: Jan 1, 2027.')
  expect(first({ credits: '4' })).toBe('The badge gives “4” as credit, without a unit. Check what it’s worth.')
  expect(first({ expiresOn: day('2028-02-29') })).toBe('This badge expires on Feb 29, 2028. Add it under Credentials, too, to track that.')
})

test('several badges are counted', () => {
  expect(severalBadgesText(12)).toBe('This file has 12 badges. Add them under “Import courses”.')
})
