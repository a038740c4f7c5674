import { expect, test } from 'vitest'
import { credentialAddress } from '../../../src/domain/search/credentialAddress'
import { credentialId } from '../../support/portfolio'

test.each([
  ['cpt', '', '#/credentials/cpt'],
  ['cpt', '/audit-pack', '#/credentials/cpt/audit-pack'],
  ['cpt', '?tab=rule', '#/credentials/cpt?tab=rule'],
  ['a/b?c d', '', '#/credentials/a%2Fb%3Fc%20d'],
])('the page of the certification with the id “%s” and “%s” is %s', (id, rest, address) => {
  expect(credentialAddress(credentialId(id), rest)).toBe(address)
})
