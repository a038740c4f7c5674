import { describe, expect, test } from 'vitest'
import { timelineOf } from '../../../src/domain/charts/timeline'
import { dayText } from '../../../src/words/values/dates'
import { tickText } from '../../../src/words/charts/ticks'
import { inDays, markDays, markName, markText, spanDays, spanText, spanWords, timelineText } from '../../../src/words/charts/timeline'
import { card, ces, course, cpt, day, planned, portfolio } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const lane = { name: 'NASM-CPT' }
const pump = course({ title: 'Pump' })
const pes = planned({ title: 'PES', on: '2027-03-01' })

test('each span has a name', () => {
  expect(spanWords).toEqual({
    closed: 'Past cycle',
    cycle: 'This cycle',
    late: 'Late window',
    lateUnconfirmed: 'Late window, not confirmed',
    next: 'Next cycle',
    valid: 'Valid',
    permanent: 'Never expires',
  })
})

test.each([
  ['2026-01-15', '2028-01-15', `${on('2026-01-15')} to ${on('2028-01-15')}`],
  ['2026-01-15', null, `from ${on('2026-01-15')}`],
  [null, '2028-01-15', `through ${on('2028-01-15')}`],
  [null, null, 'no dates'],
])('a span from %s through %s', (from, through, expected) => {
  expect(spanDays({ from: from === null ? null : day(from), through: through === null ? null : day(through) })).toBe(expected)
})

test('a span is read out with its credential', () => {
  expect(spanText({ kind: 'late', from: day('2028-01-16'), through: null }, lane)).toBe(`NASM-CPT, late window: from ${on('2028-01-16')}`)
})

test.each([
  [{ kind: 'expiry', day: day('2028-01-15') }, 'Expires', on('2028-01-15')],
  [{ kind: 'done', day: day('2026-05-03'), through: day('2026-05-03'), courses: [ces()] }, 'Done: CES', on('2026-05-03')],
  [{ kind: 'done', day: day('2026-05-03'), through: day('2026-05-03'), courses: [ces(), pump, pump] }, 'Done: CES, Pump and Pump', on('2026-05-03')],
  [
    { kind: 'done', day: day('2026-05-03'), through: day('2026-05-30'), courses: [ces(), pump] },
    'Done: CES and Pump',
    `${on('2026-05-03')} to ${on('2026-05-30')}`,
  ],
  [{ kind: 'planned', day: day('2027-03-01'), begin: null, course: pes }, 'Planned: PES', on('2027-03-01')],
  [{ kind: 'planned', day: day('2027-03-01'), begin: day('2027-03-01'), course: pes }, 'Planned: PES', on('2027-03-01')],
  [
    { kind: 'planned', day: day('2027-03-01'), begin: day('2027-02-01'), course: pes },
    'Planned: PES',
    `${on('2027-03-01')}, start by ${on('2027-02-01')}`,
  ],
] as const)('what happens on a day', (mark, name, days) => {
  expect([markName(mark), markDays(mark)]).toEqual([name, days])
})

test('a day is read out with its credential', () => {
  expect(markText({ kind: 'done', day: day('2026-05-03'), through: day('2026-05-03'), courses: [ces()] }, lane)).toBe(
    `NASM-CPT, done: CES, ${on('2026-05-03')}`,
  )
  const four = { kind: 'done', day: day('2026-05-03'), through: day('2026-05-03'), courses: [ces(), pump, pump, pump] } as const
  expect(markText(four, lane)).toBe(`NASM-CPT, done: 4 courses, ${on('2026-05-03')}`)
  expect(markName(four)).toBe('Done: CES, Pump, Pump and Pump')
})

describe('the sentence of the timeline', () => {
  const textOf = (credentials: Parameters<typeof timelineOf>[0]['credentials'], today: string) => {
    const timeline = timelineOf(portfolio({ credentials }), day(today), () => null)
    return timeline === null ? null : timelineText(timeline)
  }
  const ends = (from: string, through: string) => `from ${on(from)} to ${on(through)}.`

  test('names what expires next, and when', () => {
    expect(textOf([cpt(), card({ expiresOn: day('2027-01-31') })], '2026-11-20')).toBe(
      `2 credentials ${ends('2026-01-15', '2030-04-15')} CPR/AED card expires next, on ${on('2027-01-31')}, in 72 days.`,
    )
  })

  test('names what has expired', () => {
    const both = [cpt(), card({ expiresOn: day('2027-01-31') })]
    expect(textOf(both, '2027-02-01')).toContain(`Expired: CPR/AED card. NASM-CPT expires next, on ${on('2028-01-15')}, in 348 days.`)
    expect(textOf(both, '2028-01-16')).toBe(`2 credentials ${ends('2026-01-15', '2030-04-15')} Expired: NASM-CPT and CPR/AED card.`)
  })
})

test.each([
  ['2026-11-20', 'today'],
  ['2026-11-21', 'in 1 day'],
  ['2026-12-20', 'in 30 days'],
])('%s is %s', (text, expected) => {
  expect(inDays(day('2026-11-20'), day(text))).toBe(expected)
})

test('an axis names a January by its year and every other month by its name', () => {
  expect(tickText(day('2027-01-01'))).toBe('2027')
  expect(tickText(day('2027-04-01'))).toBe(new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2027, 3, 1)))
})
