/** @type {import('../explained.mjs').Reasons} */
export const status = {
  'src/domain/status/attention.ts': [
    { was: 'today > cycle.educationEnds', is: 'true', why: 'It only looks at more courses, and none of them comes after today.' },
    {
      was: 'today > cycle.educationEnds',
      is: '(today >= cycle.educationEnds)',
      why: 'It only looks at more courses, and none of them comes after today.',
    },
    {
      was: 'part.filter(({ course }) => course.awards.some(({ submission }) => isDisputed(submission?.state)))',
      is: 'part',
      why: 'It only saves looking at the others.',
    },

    { was: '6', is: '(6 + 1)', why: 'The day of what is overdue has passed, so it comes first all the same.' },
    { was: '7', is: '(7 + 1)', why: 'It only has to be the largest.' },
  ],
  'src/domain/status/deadlines.ts': [{ was: 'a < b', is: '(a <= b)', why: 'They differ by then.' }],
  'src/domain/status/evenPace.ts': [{ was: '0', is: '1', on: 'if (length <= 0) return { gone: 1, length: 1 }', why: 'No cycle is a day long.' }],
  'src/domain/status/nextSteps.ts': [{ was: '2', is: '(2 + 1)', why: 'It only has to be the largest.' }],
  'src/domain/status/ruleChange.ts': [{ was: 'lateWindow === null', is: 'false', why: 'No late window without fees is still none of the others.' }],
  'src/domain/status/verdict.ts': [
    {
      was: '0',
      is: '1',
      on: 'return statuses.toSorted((a, b) => rank(a) - rank(b) || (rank(a) < 2 ? 0 : a.daysLeft - b.daysLeft))',
      why: 'A sort that keeps the order of equals only asks whether the later one comes first.',
    },

    { was: '2', is: '(2 + 1)', on: "return state === 'expired' ? 0 : state === 'needsWork' ? 1 : 2", why: 'It only has to be the largest.' },
  ],
}
