/** @type {import('../explained.mjs').Reasons} */
export const counting = {
  'src/domain/counting/asOf.ts': [{ was: "credential.kind === 'card'", is: 'true', why: 'A specialization has no earlier periods.' }],
  'src/domain/counting/courseCredit.ts': [{ was: 'known.has(course)', is: 'false', why: 'It only works out again what was remembered.' }],
  'src/domain/counting/cards.ts': [
    { was: 'best.lastDay > lastDay', is: '(best.lastDay >= lastDay)', why: 'Both are the same day then.' },
    {
      was: '0',
      is: '1',
      on: "if (lastDay < today) return { kind: 'tooOld', months: issuedWithinMonths ?? 0 }",
      why: 'A class is too old only by a rule that says how old it may be.',
    },
  ],
  'src/domain/counting/carryOver.ts': [
    { was: 'courses.filter(({ requirement }) => requirement !== null)', is: 'courses', why: 'Courses without a part are left out right behind.' },
    {
      was: 'award === null || entry.requirement === null',
      is: 'false',
      why: 'What’s counted in a cycle has an award, and what’s in no part is left out before.',
    },
    {
      was: 'award === null || entry.requirement === null',
      is: '(award === null && entry.requirement === null)',
      why: 'What’s counted in a cycle has an award, and what’s in no part is left out before.',
    },
  ],
  'src/domain/counting/counting.ts': [
    { was: 'course.completedOn >= cycle.start', is: '(course.completedOn > cycle.start)', why: 'A course on the first day is in the cycle.' },
  ],
  'src/domain/counting/courseCount.ts': [
    { was: 'course.completedOn < start', is: '(course.completedOn <= start)', why: 'A course on the first day is in the cycle.' },
  ],
  'src/domain/counting/cycle.ts': [
    { was: 'certifiedOn === null', is: 'false', why: 'No day comes after null, so the search finds nothing either.' },
    { was: '120', is: '(120 + 1)', why: 'Either number of cycles is longer than a career.' },
  ],
  'src/domain/counting/cycleTally.ts': [
    {
      was: 'first !== undefined && last !== undefined',
      is: '(first !== undefined || last !== undefined)',
      why: 'A piece that has a first course has a last one.',
    },
    { was: '!overlaps(piece, opening.cycle)', is: 'false', why: 'It only saves looking at courses of other cycles.' },
    {
      was: 'first !== undefined && last !== undefined && last.completedOn >= start && first.completedOn <= educationEnds',
      is: '(first !== undefined && last !== undefined && last.completedOn >= start || first.completedOn <= educationEnds)',
      why: 'It only saves looking at courses of other cycles.',
    },
    {
      was: 'first !== undefined && last !== undefined && last.completedOn >= start',
      is: '(first !== undefined && last !== undefined || last.completedOn >= start)',
      why: 'It only saves looking at courses of other cycles.',
    },
    { was: 'part.counts.length > 0', is: 'true', why: 'An empty piece holds nothing.' },
    { was: 'part.counts.length > 0', is: '(part.counts.length >= 0)', why: 'An empty piece holds nothing.' },
    { was: 'counts.length === 0', is: 'false', why: 'The same balance in another object only makes the next piece be counted again.' },
  ],
  'src/domain/counting/displacedCourses.ts': [
    { was: 'parts.filter((part) => !shared.has(part))', is: 'parts', why: 'It only saves comparing what’s the same in both.' },
  ],
  'src/domain/counting/forecast.ts': [{ was: 'found?.today === today', is: 'false', why: 'It only works out again what was remembered.' }],
  'src/domain/counting/ledger.ts': [
    {
      was: '0',
      is: '1',
      on: 'const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })',
      why: 'Three digits tell the years of a cycle apart just as well.',
    },
    {
      was: '4',
      is: '(4 + 1)',
      on: 'const result = allocation.take(leaf, award.amount, { year: course.completedOn.slice(0, 4), caps: capsOn })',
      why: 'It only adds the hyphen after the year.',
    },
  ],
  'src/domain/counting/outlook.ts': [
    { was: 'courses.every((course) => admits(course, cycle))', is: 'false', why: 'The same courses in another list are only counted again.' },
  ],
  'src/domain/counting/renewalFee.ts': [
    { was: '0', is: '1', on: 'return late !== null && late > 0 && rule.lateWindow?.isConfirmed === false', why: 'No late fee is a cent.' },
  ],
  'src/domain/counting/requirementTotals.ts': [{ was: 'maxPerCourse !== undefined', is: 'true', why: 'No amount is more than an undefined one.' }],
  'src/domain/counting/takenCourses.ts': [
    { was: 'added.size === 0', is: 'false', why: 'An empty layer holds nothing.' },
    { was: '0', is: '1', on: 'all: () => (added.size === 0 ? before : withLayer(before, added)),', why: 'It’s only about the number of layers.' },
    { was: 'last === undefined || last.size > added.size', is: 'true', why: 'It’s only about the number of layers.' },
    { was: 'last.size > added.size', is: '(last.size >= added.size)', why: 'It’s only about the number of layers.' },
  ],
  'src/domain/counting/waiting.ts': [{ was: 'done === null', is: 'false', why: 'Everything planned is among the courses that are done.' }],
  'src/domain/counting/yearlySteps.ts': [
    { was: 'yearOf(expiry) - yearOf(after)', is: '(yearOf(expiry) + yearOf(after))', why: 'The days of earlier years are left out further down.' },
    {
      was: 'Math.min(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
      is: 'Math.max(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
      why: 'The days of earlier years are left out further down.',
    },
    { was: '100', is: '(100 + 1)', why: 'The longest cycle a form takes has ten years.' },

    {
      was: '0',
      is: '1',
      on: 'const count = Math.min(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
      why: 'The days of earlier years are left out further down.',
    },
    {
      was: '1',
      is: '(1 + 1)',
      on: 'const count = Math.min(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))',
      why: 'The days of earlier years are left out further down.',
    },
    { was: '0', is: '1', on: 'return Number(day.slice(0, 4))', why: 'Three digits tell the years of a cycle apart just as well.' },
  ],
}
