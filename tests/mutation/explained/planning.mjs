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
    { was: '40', is: '(40 + 1)', why: 'No rule has as many parts.' },
    { was: 'fillers.length < mostPerCycle', is: '(fillers.length <= mostPerCycle)', why: 'No rule has as many parts.' },
  ],
  'src/domain/planning/gap.ts': [
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
    { was: 'candidates.length + 1', is: '(candidates.length - 1)', why: 'No two choices that differ have as many candidates as there are.' },
    { was: '1', is: '(1 + 1)', on: 'weight: candidate.cost * (candidates.length + 1) + 1,', why: 'More than there are candidates is enough.' },
    { was: '0', is: '1', on: 'return choice.reduce((total, { weight }) => total + weight, 0)', why: 'All weights begin with it.' },
    { was: '(indices[at] ?? 0) < (others[at] ?? 0)', is: '((indices[at] ?? 0) <= (others[at] ?? 0))', why: 'They differ there.' },
  ],
  'src/domain/planning/placement.ts': [{ was: '0', is: '1', why: 'Where there’s one, any number will do.' }],
  'src/domain/planning/search.ts': [
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
}
