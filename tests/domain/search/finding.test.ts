import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Findable, findIn, foldText } from '../../../src/domain/search/finding'

const entry = (name: string, more = ''): Findable<string> => ({ value: name, name: foldText(name), more: foldText(more) })

const courses = {
  title: 'Courses',
  entries: [entry('Mobility for runners', 'NASM'), entry('Kinesiología básica', 'FitPro'), entry('Immobility', 'ACE'), entry('Hip mobility', 'ACE')],
}

test.each([
  ['mob', ['Mobility for runners', 'Hip mobility', 'Immobility']],
  ['MOBILITY', ['Mobility for runners', 'Hip mobility', 'Immobility']],
  ['run mob', ['Mobility for runners']],
  ['kinesiologia', ['Kinesiología básica']],
  ['Básica', ['Kinesiología básica']],
  ['ace', ['Immobility', 'Hip mobility']],
  ['ace hip', ['Hip mobility']],
  ['  ', ['Mobility for runners', 'Kinesiología básica', 'Immobility', 'Hip mobility']],
  ['zzz', []],
])('“%s” finds starts of names, then of words, then the inside of words, ignoring case and accents', (typed, found) => {
  expect(findIn([courses], typed, 50).sections.flatMap((section) => section.found)).toEqual(found)
})

test.each([
  ['cpt', 'NASM-CPT'],
  ['nasm-cpt', 'NASM-CPT'],
  ['cpr/aed', 'CPR/AED card'],
  ['aed', 'CPR/AED card'],
])('“%s” finds %s: punctuation separates words', (typed, name) => {
  expect(findIn([{ title: 'All', entries: [entry(name), entry('Other')] }], typed, 50).sections).toEqual([{ title: 'All', found: [name] }])
})

test.each([
  ['punctuation before a name does not matter', 'plan', [entry('Hip plan'), entry('“Plan”')], ['“Plan”', 'Hip plan']],
  ['words of the name come before words elsewhere', 'ace', [entry('Webinar', 'ACE'), entry('The ACE way')], ['The ACE way', 'Webinar']],
  ['words elsewhere come before the inside of words', 'ace', [entry('Place'), entry('Webinar', 'ACE')], ['Webinar', 'Place']],
  [
    'one word that begins does not lift the other',
    'hip ace',
    [entry('Whip', 'ACE'), entry('The hip', 'ACE'), entry('Ace of the hip')],
    ['Ace of the hip', 'The hip', 'Whip'],
  ],
])('%s', (_, typed, entries, expected) => {
  expect(findIn([{ title: 'All', entries }], typed, 50).sections).toEqual([{ title: 'All', found: expected }])
})

test('the section with the best match comes first', () => {
  const actions = { title: 'Actions', entries: [entry('Suggest a plan')] }
  const pages = { title: 'Pages', entries: [entry('Plan')] }
  expect(findIn([actions, pages], 'plan', 50).sections.map(({ title }) => title)).toEqual(['Pages', 'Actions'])
  expect(findIn([actions, pages], 'sugg', 50).sections.map(({ title }) => title)).toEqual(['Actions'])
})

test('returns only up to the maximum, but counts all matches', () => {
  const many = { title: 'Courses', entries: Array.from({ length: 62 }, (_, index) => entry(`Course ${index}`)) }
  const found = findIn([{ title: 'Pages', entries: [entry('Course list')] }, many], 'course', 50)
  expect(found.count).toBe(63)
  expect(found.sections.map((section) => section.found.length)).toEqual([1, 49])
})

test('every match contains all typed words, and a full name finds itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      (names, typed) => {
        const entries = names.map((name) => entry(name))
        const words = foldText(typed).trim().split(' ')
        const found = findIn([{ title: 'All', entries }], typed, 50).sections.flatMap((section) => section.found)
        expect(found.toSorted()).toEqual(names.filter((name) => words.every((word) => foldText(name).includes(word))).toSorted())
        for (const name of names) expect(findIn([{ title: 'All', entries }], name, 50).sections.flatMap((section) => section.found)).toContain(name)
      },
    ),
  )
})
