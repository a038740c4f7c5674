import { expect, test } from 'vitest'
import { badgeRemarks, severalBadgesText } from '../../../src/words/device/badges'
import { day } from '../../support/portfolio'

const today = day('2026-11-20')
const badge = { title: 'Kettlebells', completedOn: day('2026-05-03'), expiresOn: null, credits: null, isElsewhere: false, isRevoked: false }
const kept = 'This picture has an Open Badge inside, so it’s kept exactly as it is.'

test('a badge with everything in it needs a single remark', () => {
  expect(badgeRemarks(badge, true, today)).toEqual([kept])
  expect(badgeRemarks(badge, false, today)).toEqual(['Only what the badge says is used. To keep proof, attach its picture or PDF.'])
})

test('what a badge leaves open is said', () => {
  const first = (changes: Partial<typeof badge> | object) => badgeRemarks({ ...badge, ...changes }, true, today)[0]
  expect(first({ isRevoked: true })).toBe('Its issuer has revoked this badge.')
  expect(first({ isElsewhere: true })).toBe('Part of this badge is only on its issuer’s site, and Recert looks nothing up there.')
  expect(first({ isElsewhere: true, title: null })).toBe(
    'What this badge is for is only on its issuer’s site, and Recert looks nothing up there. Type it in, or download the badge as JSON.',
  )
  expect(first({ completedOn: day('2027-01-01') })).toBe('The badge’s day is still to come: Jan 1, 2027.')
  expect(first({ credits: '4' })).toBe('The badge says “4” for credit, but not in which unit. Check what it’s worth.')
  expect(first({ expiresOn: day('2028-02-29') })).toBe('The badge expires on Feb 29, 2028. To keep track of that, add it under Credentials, too.')
})

test('several badges are counted', () => {
  expect(severalBadgesText(12)).toBe('This file has 12 badges. Bring them in under “Import courses”.')
})
