import { describe, expect, test } from 'vitest'
import { presetById, presetNamed, presets, searchPresets } from '../../../../src/domain/rule/issuers/presets'

describe('naming a preset', () => {
  test.each([
    ['nasm-cpt', 'nasm-cpt'],
    [' cscs ', 'cscs'],
    ['corrective exercise specialization', 'nasm-ces'],
    ['Certified Health Education Specialist', 'nchec-ches'],
    ['Tactical Strength and Conditioning Facilitator', 'nsca-tsac-f'],
  ])('“%s” is %s', (text, id) => {
    expect(presetNamed(text)?.id).toBe(id)
  })

  test.each(['Certified Personal Trainer', 'Certified Group Exercise Instructor', 'Personal Trainer', 'personal fitness trainer', 'NASM', ''])(
    '“%s” chooses none: it’s no title, or others contain it',
    (text) => {
      expect(presetNamed(text)).toBeNull()
    },
  )
})

describe('searching the presets', () => {
  test.each([
    ['nasm cpt', ['nasm-cpt']],
    ['CES', ['nasm-ces']],
    ['nasm pes', ['nasm-pes']],
    ['corrective', ['nasm-ces']],
    ['red cross', ['red-cross-cpr', 'red-cross-first-aid-cpr', 'red-cross-first-aid']],
    ['cpr/aed', ['cpr-aed', 'red-cross-cpr', 'red-cross-first-aid-cpr']],
    ['heart', ['cpr-aed', 'first-aid']],
    ['first aid', ['red-cross-first-aid-cpr', 'red-cross-first-aid', 'first-aid']],
    ['crossfit', ['cf-l3', 'crossfit-l1', 'crossfit-l2']],
    ['insurance', ['liability-insurance']],
    ['nsca', ['cscs', 'nsca-cpt', 'nsca-csps', 'nsca-tsac-f']],
    ['nsca-cscs', ['cscs']],
    ['american council', ['ace-cpt', 'ace-gfi', 'ace-hc', 'ace-mes']],
    ['canfitpro', ['canfitpro-pts', 'canfitpro-fis']],
    ['cimspa', ['cimspa-practitioner']],
    ['reps', ['reps-uk', 'reps-ireland', 'reps-nz', 'repssa', 'reps-uae']],
    ['PILATES', ['npcp-ncpt', 'npcp-pmc']],
    ['yoga', ['nccpt-cyi', 'yoga-ryt']],
    ['e-ryt 200', ['yoga-ryt']],
    ['athletic trainer', ['afaa-pft', 'boc-atc']],
    ['rd', ['cdr-rd']],
    ['Dietitian', ['cdr-rd', 'cdr-dtr']],
    ['strength coach', ['cscs', 'ncsf-csc', 'nccpt-csts', 'cscca-sccc', 'cscca-mscc']],
    ['health coach', ['ace-hc', 'afpa-nutrition', 'nbhwc']],
    ['aqua', ['aea', 'fitness-alberta-ge']],
    ['wits', ['wits']],
    ['aflca', ['fitness-alberta-pt', 'fitness-alberta-ge']],
    ['boc', ['boc-atc']],
    ['nchec', ['nchec-ches', 'nchec-mches']],
    ['fitness australia', ['ausactive', 'ausactive-12']],
    ['kettlebell', []],
    ['nasm kettlebell', []],
  ])('“%s” finds %j', (text, expected) => {
    expect(searchPresets(text).map(({ id }) => id)).toEqual(expected)
  })

  test('an empty search finds them all', () => {
    expect(searchPresets('  ')).toEqual(presets)
  })

  test('an unknown id finds none', () => {
    expect([presetById('nasm'), presetById(null)]).toEqual([null, null])
  })
})
