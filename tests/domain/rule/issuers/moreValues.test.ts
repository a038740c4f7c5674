import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../../src/domain/values/amount'
import type { CertificationPreset } from '../../../../src/domain/rule/issuers/preset'
import { presets } from '../../../../src/domain/rule/issuers/presets'
import { preset } from '../../../support/portfolio'
import { cardsInShort, creditInShort, feesInShort, lateInShort, leavesInShort, partsInShort, timesInShort } from '../../../support/ruleInShort'
import { published } from './published'

describe('the values of the bodies added later', () => {
  test.each(Object.entries(published))('%s', (id, { credit, parts, cards = '-', late = '-', fees = 'USD -, petition -', times = '-' }) => {
    const { rule } = preset(id, 'certification')
    expect({
      credit: creditInShort(rule),
      parts: partsInShort(rule),
      cards: cardsInShort(rule.cards),
      late: lateInShort(rule.lateWindow),
      fees: feesInShort(rule),
      times: timesInShort(rule),
    }).toEqual({ credit, parts, cards, late, fees, times })
  })

  test('are listed in the order of the presets', () => {
    expect(Object.keys(published)).toEqual(presets.map(({ id }) => id).filter((id) => id in published))
  })

  test('count no more in a cycle than it requires', () => {
    for (const id of Object.keys(published)) {
      const { requirement } = preset(id, 'certification').rule
      expect(requirement.max).toBe(requirement.min)
    }
  })

  test('prorate only at the BOC: 25 and 5 for those certified in year 1, and all for those of year 2', () => {
    const prorated = Object.keys(published).flatMap((id) =>
      preset(id, 'certification').rule.prorated.map(
        ({ fromMonth, requirement }) => `${id} from ${fromMonth}: ${formatAmount(requirement.min)}, ${leavesInShort(requirement)}`,
      ),
    )
    expect(prorated).toEqual(['boc-atc from 0: 25.0, ebp 5.0.., other 0.0..', 'boc-atc from 12: 50.0, ebp 10.0.., other 0.0..'])
  })

  test('share credit only at ACSM and AFPA', () => {
    const sharing = Object.keys(published).filter((id) => preset(id, 'certification').rule.sharesCredit)
    expect(sharing).toEqual(['acsm-cet', 'acsm-cift', 'acsm-paphs', 'afpa-fitness', 'afpa-nutrition'])
  })
})

describe('the issuers', () => {
  const certifications = presets.filter((one): one is CertificationPreset => one.kind === 'certification')
  const issuers = [...new Set(presets.map(({ issuer }) => issuer))]

  test('each have an id and a name of their own', () => {
    for (const key of ['id', 'name'] as const) expect(new Set(issuers.map((issuer) => issuer[key])).size).toBe(issuers.length)
  })

  test.each([
    ['nasm', ['nasm-cpt', 'nasm-csnc', 'nasm-cwc', 'nasm-cnc', 'nasm-pt-certificate']],
    ['acsm', ['acsm-cpt', 'acsm-gei', 'acsm-ep', 'acsm-cep', 'acsm-cet', 'acsm-cift', 'acsm-paphs']],
    ['nccpt', ['nccpt-cpt', 'nccpt-cgxi', 'nccpt-cyi', 'nccpt-cici', 'nccpt-csts']],
  ])('%s stays one issuer, though its presets are in two files', (id, expected) => {
    expect(certifications.filter(({ issuer }) => issuer.id === id).map((one) => one.id)).toEqual(expected)
    expect(new Set(certifications.filter(({ issuer }) => issuer.id === id).map(({ issuer }) => issuer)).size).toBe(1)
  })
})
