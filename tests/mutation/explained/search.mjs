/** @type {import('../explained.mjs').Reasons} */
export const search = {
  'src/domain/search/courseList.ts': [
    { was: 'search.trim()', is: 'search', why: 'Every text has an empty word, so it only takes longer.' },
    { was: "search.trim() === ''", is: 'false', why: 'Every text has an empty word, so it only takes longer.' },
  ],
  'src/domain/search/courseView.ts': [{ was: '!asksForCredit', is: 'false', why: 'It only saves working out the credit.' }],
  'src/domain/search/creditColumns.ts': [{ was: "['now', 'part', 'earlier', 'none']", is: '[]', why: 'Only the page reads this list.' }],
  'src/domain/search/finding.ts': [
    { was: '0', is: '1', on: 'return found[0]?.rank ?? 0', why: 'A section where nothing was found isn’t shown.' },
    { was: 'query.trim()', is: 'query', why: 'An empty word is in every text.' },
    { was: '3', is: '(3 + 1)', why: 'Only the order of the ranks matters.' },
  ],
}
