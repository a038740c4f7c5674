import { expect, test } from 'vitest'
import { followsPreset } from '../../../src/domain/records/credential'
import { presetNews, withPresetNoted } from '../../../src/domain/status/presetNews'
import { amount, cpt, credentialId, leaf } from '../../support/portfolio'

const { rule } = cpt()
const ownFee = { ...rule, fees: { ...rule.fees, renewal: amount('79') } }
const higher = { ...rule, requirement: leaf('education', { min: '2.5', max: '2.5' }) }
const mine = cpt({ rule: ownFee, ruleEdited: true })

test('only a rule that is still the preset’s follows it', () => {
  expect(followsPreset(cpt())).toBe(true)
  expect(followsPreset(mine)).toBe(false)
  expect(followsPreset(cpt({ presetId: null }))).toBe(false)
})

test('the first time, nothing is known of the preset, and then what it says', () => {
  expect(presetNews(mine, rule, [])).toBe('unnoted')
  expect(presetNews(mine, rule, withPresetNoted(mine, rule, []))).toBe('known')
})

test('another preset is news once', () => {
  const notes = withPresetNoted(mine, rule, [])
  expect(presetNews(mine, higher, notes)).toBe('changed')
  const later = withPresetNoted(mine, higher, notes)
  expect(later).toHaveLength(1)
  expect(presetNews(mine, higher, later)).toBe('known')
  expect(presetNews(mine, rule, later)).toBe('changed')
})

test('a preset that now says what the trainer wrote is no news', () => {
  expect(presetNews(mine, ownFee, withPresetNoted(mine, rule, []))).toBe('known')
})

test('a rule that was changed again is noted anew: the trainer saw where the preset differs', () => {
  const again = { ...mine, rule: { ...ownFee, fees: { ...ownFee.fees, renewal: amount('89') } } }
  expect(presetNews(again, higher, withPresetNoted(mine, rule, []))).toBe('unnoted')
})

test('each certification has a note of its own', () => {
  const other = { ...mine, id: credentialId('another one') }
  const notes = withPresetNoted(other, higher, withPresetNoted(mine, rule, []))
  expect(presetNews(mine, rule, notes)).toBe('known')
  expect(presetNews(other, rule, notes)).toBe('changed')
  expect(presetNews({ ...mine, id: credentialId('one') }, rule, notes)).toBe('unnoted')
})
