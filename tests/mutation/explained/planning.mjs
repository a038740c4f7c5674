/** @type {import('../explained.mjs').Reasons} */
export const planning = {
  'src/domain/planning/candidates.ts': [{ was: 'next > most', is: '(next >= most)', why: 'Both are the same amount then.' }],
  'src/domain/planning/cardClasses.ts': [
    { was: '0', is: '1', on: 'return needs.reduce((total, { cycles }) => total + cycles.length, 0)', why: 'Both sums begin with it.' },
  ],
  'src/domain/planning/courseOn.ts': [
    { was: '4', is: '(4 + 1)', why: 'The numbers sort the same with another digit.' },
    { was: 'more.length === 0', is: 'false', why: 'The same courses in another list are only counted again.' },
  ],
  'src/domain/planning/fillGaps.ts': [
    { was: 'free.needed === 0', is: 'false', why: 'It only tries out what can’t leave less.' },
    { was: 'outlook.count.needed > 0', is: '(outlook.count.needed >= 0)', why: 'If nothing is needed, there’s nothing to look for.' },
    {
      was: 'outlook !== undefined && outlook.count.needed > 0',
      is: '(outlook !== undefined || outlook.count.needed > 0)',
      why: 'If nothing is needed, there’s nothing to look for.',
    },
    {
      was: 'outlook !== undefined && outlook.count.needed > 0 && fillers.length < mostPerCycle',
      is: '(outlook !== undefined && outlook.count.needed > 0 || fillers.length < mostPerCycle)',
      why: 'If nothing is needed, there’s nothing to look for.',
    },

    { was: '40', is: '(40 + 1)', why: 'No rule has as many parts.' },
    { was: 'fillers.length < mostPerCycle', is: '(fillers.length <= mostPerCycle)', why: 'No rule has as many parts.' },
  ],
  'src/domain/planning/gap.ts': [
    { was: 'open === 0', is: 'false', why: 'Nothing of an empty gap can be closed, so it only saves a sum.' },
    {
      was: '0',
      is: '1',
      on: "const spreadStep = Math.max(0, ...target.checks.map((check) => (check.kind === 'spread' ? check.each : 0)))",
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },

    {
      was: 'max ?? Infinity',
      is: 'Infinity',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
  ],
  'src/domain/planning/leastWeight.ts': [
    { was: 'left === 0', is: 'false', why: 'Nothing more is added once nothing is left.' },
    { was: '0', is: '1', on: 'const part = Math.min(left, offer.hours[at] ?? 0)', why: 'An offer says something of every gap.' },
  ],
  'src/domain/planning/leaves.ts': [{ was: '2', is: '(2 + 1)', why: 'It only has to be the largest.' }],
  'src/domain/planning/option.ts': [
    {
      was: '0',
      is: '1',
      on: 'return at >= 0 && (indices[at] ?? 0) < (others[at] ?? 0)',
      why: 'There is an index at that place, and no choice weighs as little as an empty one.',
    },

    { was: 'candidates.length + 1', is: '(candidates.length - 1)', why: 'No two choices that differ have as many candidates as there are.' },
    { was: '1', is: '(1 + 1)', on: 'weight: candidate.cost * (candidates.length + 1) + 1,', why: 'More than there are candidates is enough.' },
    { was: '0', is: '1', on: 'return choice.reduce((total, { weight }) => total + weight, 0)', why: 'All weights begin with it.' },
    { was: '(indices[at] ?? 0) < (others[at] ?? 0)', is: '((indices[at] ?? 0) <= (others[at] ?? 0))', why: 'They differ there.' },
  ],
  'src/domain/planning/placement.ts': [{ was: '0', is: '1', why: 'Where there’s one, any number will do.' }],
  'src/domain/planning/search.ts': [
    {
      was: 'sum + next',
      is: '(sum - next)',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },

    { was: '20_000', is: '(20000 + 1)', why: 'The budget is a matter of patience.' },
    { was: 'isBetter(next, choice)', is: 'true', why: 'It’s only a first choice: the search finds the best.' },
    { was: 'isBetter(next, choice)', is: 'false', why: 'It’s only a first choice: the search finds the best.' },
    {
      was: 'weightOf(taken) + leastWeight(gaps, offers)',
      is: '(weightOf(taken) - leastWeight(gaps, offers))',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
    {
      was: 'least > weightOf(best) || (least === weightOf(best) && !comesFirst([...taken, ...undecided], best))',
      is: 'false',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
    {
      was: 'least > weightOf(best) || (least === weightOf(best) && !comesFirst([...taken, ...undecided], best))',
      is: '(least > weightOf(best) && (least === weightOf(best) && !comesFirst([...taken, ...undecided], best)))',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
    { was: 'offer.total > most.total', is: 'false', why: 'It only makes the search longer: the order of the branches is another.' },
    {
      was: 'options.some((other) => replaces(other, option))',
      is: 'options.every((other) => replaces(other, option))',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
    {
      was: '0',
      is: '1',
      on: 'const hoursLeft = ({ gaps }: Node) => gaps.reduce((total, { least, target }) => total + least * target.hoursPerUnit, 0)',
      why: 'All sums begin with it.',
    },
    {
      was: 'root.undecided.toSorted((a, b) => b.weight - a.weight)',
      is: 'root.undecided',
      why: 'It’s only a first choice: the search finds the best.',
    },
    { was: 'b.weight - a.weight', is: '(b.weight + a.weight)', why: 'It’s only a first choice: the search finds the best.' },
    { was: 'dropping(node, [option]) ?? node', is: 'node', why: 'It’s only a first choice: the search finds the best.' },
    {
      was: '[option]',
      is: '[]',
      on: 'const { taken, undecided } = heaviestFirst.reduce((node, option) => dropping(node, [option]) ?? node, root)',
      why: 'It’s only a first choice: the search finds the best.',
    },
    {
      was: '0',
      is: '1',
      on: 'const total = hours.reduce((sum, next) => sum + next, 0)',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
    {
      was: 'total === 0',
      is: 'false',
      why: 'It only makes the search longer: a bound may be lower than it has to be, and what gives nothing is never taken.',
    },
  ],
  'src/domain/planning/step.ts': [
    {
      was: '1',
      is: '(1 + 1)',
      on: 'const key = ({ countsFrom, day }: Pick) => `${countsFrom === null ? 0 : 1} ${day}`',
      why: 'It only has to be the larger one.',
    },
  ],
  'src/domain/planning/suggest.ts': [
    {
      was: 'portfolio.courses.filter(({ completedOn }) => completedOn >= start)',
      is: 'portfolio.courses',
      why: 'It only saves looking at courses of earlier cycles.',
    },
  ],
  'src/domain/planning/choose.ts': [
    { was: 'entries.filter(({ contributions }) => contributions.length > 0)', is: 'entries', why: 'What gives nothing is never taken.' },
    { was: 'contributions.length > 0', is: '(contributions.length >= 0)', why: 'What gives nothing is never taken.' },
  ],
  'src/domain/planning/contributions.ts': [
    {
      was: '0',
      is: '1',
      on: 'const amount = hundredths(Math.max(0, (after.earned.get(leafId) ?? 0) - (before.earned.get(leafId) ?? 0)))',
      why: 'A part that has taken a course says what’s earned there.',
    },
  ],
  'src/domain/planning/context.ts': [
    {
      was: '1',
      is: '(1 + 1)',
      on: 'return outlookOf(certification, courses, 1, admits)[0].count',
      why: 'It only counts one more cycle, and nobody reads it.',
    },
  ],
  'src/domain/planning/filler.ts': [
    { was: 'leaf.maxPerYear === undefined', is: 'false', why: 'What doesn’t count on the last day doesn’t count before, unless a year is full.' },
  ],
  'src/domain/planning/groups.ts': [
    {
      was: 'own = own.filter((candidate) => !used.has(candidate))',
      is: 'undefined',
      why: 'What’s taken is among the courses that are done, so it’s found there and gives the next cycle nothing.',
    },
    {
      was: 'own.filter((candidate) => !used.has(candidate))',
      is: 'own',
      why: 'What’s taken is among the courses that are done, so it’s found there and gives the next cycle nothing.',
    },
    {
      was: 'end !== undefined && candidate.planned !== null',
      is: '(end !== undefined || candidate.planned !== null)',
      why: 'What the trainer has planned is planned, and no day comes before undefined.',
    },
  ],
  'src/domain/planning/openings.ts': [{ was: '0', is: '1', on: 'const all = whole?.amount ?? 0', why: 'Every empty part has room for a hundredth.' }],
  'src/domain/planning/ownChoice.ts': [
    {
      was: '0',
      is: '1',
      on: 'cycles.reduce((total, { certification }) => total + totalMissing(countIn(certification, then, context)), 0)',
      why: 'Both sums begin with it, and nothing leaves less than nothing missing.',
    },
  ],
  'src/domain/planning/schedule.ts': [
    { was: '1', is: '(1 + 1)', on: 'const weight = ({ hours }: Slot) => Math.max(1, hours)', why: 'It only has to be more than nothing.' },
  ],
  'src/domain/planning/sharing.ts': [
    { was: '0', is: '1', on: 'left -= awardFor(next, other.id) ?? 0', why: 'Once a course gets nothing, nothing is left for the next one.' },
    {
      was: '0',
      is: '1',
      on: 'return plannedCycles(certification, courses, context).reduce((total, { count }) => total + totalMissing(count), 0)',
      why: 'Both sums begin with it.',
    },
  ],
}
