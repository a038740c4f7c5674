import { expect, test } from 'vitest'
import { gainShare, impactsOf } from '../../../src/domain/counting/impact'
import { previewCounting } from '../../../src/domain/counting/preview'
import { hold } from '../../support/held'
import { course, cpt, credentialId, day, ownCertification, portfolio } from '../../support/portfolio'

test('a course is first said to help the certification that gains the largest share, and not those it isn’t previewed for', () => {
  const [own, optional, other] = [
    ownCertification(),
    hold('nfpt-cpt', { on: '2026-03-10', id: credentialId('nfpt') }),
    cpt({ id: credentialId('other') }),
  ]
  const saved = course({ on: '2026-05-01', worth: { cpt: '1', own: '0.75', nfpt: '1' } })
  const previews = new Map([own, optional, cpt()].map((each) => [each.id, previewCounting(each, portfolio(), saved, day('2026-11-20'))]))
  const impacts = impactsOf([optional, own, other, cpt()], previews)
  expect(impacts.map((impact) => [impact.certification.id, impact.gain, gainShare(impact)])).toEqual([
    ['cpt', 100, 0.5],
    ['own', 75, 0.25],
    ['nfpt', 0, 0],
  ])
})
