import { expect, test } from 'vitest'
import { hasSampleData } from '../../../src/domain/records/sample'
import { ces, course, cpt, credentialId, planned, portfolio } from '../../support/portfolio'

test.each([
  ['a sample course', portfolio({ courses: [ces(), course({ id: 'sample-1' })] }), true],
  ['a sample course that is planned', portfolio({ planned: [planned({ id: 'sample-1' })] }), true],
  ['a sample certification', portfolio({ credentials: [cpt(), cpt({ id: credentialId('sample-1') })] }), true],
  [
    'a sample course among many',
    portfolio({ courses: Array.from({ length: 130 }, (_, index) => course({ id: index === 99 ? 'sample-1' : `own-${index}` })) }),
    true,
  ],
  ['nothing but own records', portfolio({ credentials: [cpt()], courses: [ces()], planned: [planned({})] }), false],
])('with %s, whether there is sample data', (_, all, expected) => {
  expect(hasSampleData(all)).toBe(expected)
})
