import { describe, expect, test } from 'vitest'
import { cpt, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, understood } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })
const table = (...dates: readonly string[]) => `Course,Date\n${dates.map((date, index) => `Course ${'ABCDEFGH'.charAt(index)},${date}`).join('\n')}`
const orderOf = (text: string, locale: 'monthFirst' | 'dayFirst' = 'monthFirst') => {
  const { order, reason, examples } = understood(text, held, {}, locale).order
  return [order, reason, ...examples]
}

describe('the order of day and month', () => {
  test.each([
    ['by dates that fit one order only', table('03/05/2026', '06/13/2026'), ['monthFirst', 'dates', '06/13/2026']],
    ['by any of the column', table('03/05/2026', '04/06/2026', '13/06/2026'), ['dayFirst', 'dates', '13/06/2026']],
    ['by two-digit years too', table('3/5/26', '6/13/26'), ['monthFirst', 'dates', '6/13/26']],
    ['by the heading', 'Course,Date (dd/mm/yyyy)\nA,03/05/2026', ['dayFirst', 'heading']],
    ['by the heading in German', 'Kurs,Datum (TT/MM/JJJJ)\nA,03/05/2026', ['dayFirst', 'heading']],
    ['by the heading in the US', 'Course,Completed MM-DD-YY\nA,03-05-26', ['monthFirst', 'heading']],
    ['by what would be in the future', table('05/12/2026', '03/04/2026'), ['monthFirst', 'past', '05/12/2026', '03/04/2026']],
    ['by the other future', table('12/05/2026', '03/04/2026'), ['dayFirst', 'past', '12/05/2026', '03/04/2026']],
    ['by the locale if nothing tells', table('03/05/2026'), ['monthFirst', 'locale', '03/05/2026']],
    ['not at all if no date needs it', table('2026-05-03', '3.3.2026', 'May 3, 2026', '4/4/2026'), ['monthFirst', 'clear']],
    ['by dots, which follow the day', table('2026-05-03', '3.5.2026'), ['dayFirst', 'dots', '3.5.2026']],
    ['by dates with dots that fit one order only', table('03.05.2026', '06.13.2026'), ['monthFirst', 'dates', '06.13.2026']],
    ['by what would be in the future with dots', table('03.12.2026', '04.03.2026'), ['monthFirst', 'past', '03.12.2026', '04.03.2026']],
    ['by the heading, with dots', 'Course,Date (MM.DD.YYYY)\nA,03.04.2026', ['monthFirst', 'heading']],
    ['by each sign’s own dates', table('6/13/2026', '3/5/2026', '14.03.2026', '03.04.2026'), ['monthFirst', 'dates', '6/13/2026']],
    ['by more against fewer', table('5/21/2025', '6/22/2025', '13/01/2026'), ['monthFirst', 'contradiction', '13/01/2026', '5/21/2025']],
  ])('is decided %s', (_, text, order) => {
    expect(orderOf(text)).toEqual(order)
  })

  test('is as the browser’s language writes dates in another country', () => {
    expect(orderOf(table('03/05/2026'), 'dayFirst')).toEqual(['dayFirst', 'locale', '03/05/2026'])
    expect(keptOf(readCsv(table('03/05/2026'), held, {}, 'dayFirst'))).toEqual(['Course A | 2026-05-03'])
  })

  test('is what the trainer chooses', () => {
    expect(understood(table('03/05/2026', '06/13/2026'), held, { order: 'dayFirst' }).order).toMatchObject({ order: 'dayFirst', reason: 'chosen' })
  })
})

test('an interval ends with its second day', () => {
  const rows = readCsv(table('2026-05-01/2026-05-03', '2026-05-01T09:00/2026-05-03T17:00'), held)
  expect(keptOf(rows)).toEqual(['Course A | 2026-05-03', 'Course B | 2026-05-03'])
  expect(rows.map(({ remarks }) => remarks)).toEqual([[{ kind: 'rangeEnd' }], [{ kind: 'rangeEnd' }]])
})

describe('a table in a language that writes the day first', () => {
  test.each([
    ['Portuguese', 'Data;Curso;Horas\n03/04/2026;Ombro;4\n05/06/2026;Sono;2', '2026-04-03'],
    ['French', 'Date;Formation;Organisme;Heures;Prix\n03/04/2026;Épaule;Fer;4;49,00 €', '2026-04-03'],
    ['Portuguese by its months', 'Date,Course\n4 de março de 2026,A\n09/08/2026,B', '2026-08-09'],
    ['Portuguese, with a price', 'Data de conclusão;Título;Valor\n09/08/2026;Respiração;R$ 1.299,00', '2026-08-09'],
  ])('is read so, and asked about: %s', (_, text, date) => {
    const rows = readCsv(text, held)
    expect(orderOf(text).slice(0, 2)).toEqual(['dayFirst', 'language'])
    expect(keptOf(rows).at(rows.length > 1 && text.includes('de março') ? 1 : 0)).toContain(date)
    expect(rows.filter(({ row }) => row.cells.some((cell) => cell.includes('/'))).every(({ state }) => state === 'ask')).toBe(true)
  })

  test('isn’t asked about if the browser’s language does too, or the dates show it', () => {
    const text = 'Data;Curso;Horas\n03/04/2026;Ombro;4'
    expect(readCsv(text, held, {}, 'dayFirst').map(({ questions }) => questions)).toEqual([[]])
    expect(readCsv(`${text}\n23/04/2026;Sono;4`, held).map(({ questions }) => questions)).toEqual([[], []])
  })

  test('isn’t found in an English table', () => {
    expect(orderOf('Course,Date,Formation Studio,Valor,Cost,Hours,Provider\nA,03/05/2026,,,,,\nB,4 Sept 2026,,,,,\nC,4 March 2026,,,,,')[1]).toBe(
      'locale',
    )
  })
})

describe('a date in the future', () => {
  test('doesn’t turn the others around without asking', () => {
    const text = table('3/4/2026', '5/6/2026', '12/6/2026')
    expect(orderOf(text)).toEqual(['dayFirst', 'past', '3/4/2026', '5/6/2026', '12/6/2026'])
    expect(readCsv(text, held).map(({ state, questions }) => [state, questions])).toEqual([
      ['ask', [{ kind: 'dayOrder' }]],
      ['ask', [{ kind: 'dayOrder' }]],
      ['ask', [{ kind: 'dayOrder' }]],
    ])
    expect(readCsv(text, held, {}, 'dayFirst').map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
  })

  test('says nothing if the course wasn’t completed', () => {
    const text = 'Course,Status,Date\nA,Passed,3/4/2026\nB,Attended,3/8/2026\nC,Registered,12/6/2026'
    expect(orderOf(text)).toEqual(['monthFirst', 'locale', '3/4/2026', '3/8/2026', '12/6/2026'])
    expect(keptOf(readCsv(text, held)).slice(0, 2)).toEqual(['A | 2026-03-04', 'B | 2026-03-08'])
    expect(orderOf('Course,Status,Date\nA,Passed,3/4/2026\nB,Registered,13/6/2026')).toEqual(['dayFirst', 'dates', '13/6/2026'])
  })
})

describe('a date that contradicts the others', () => {
  test('is asked about, and the rest isn’t flipped', () => {
    const clear = Array.from({ length: 10 }, (_, index) => `5/${String(13 + index)}/2025`)
    const rows = readCsv(table('03/04/2026', '13/01/2026', ...clear), held)
    expect(keptOf(rows).slice(0, 3)).toEqual(['Course A | 2026-03-04', 'Course B | 2026-01-13', 'Course C | 2025-05-13'])
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ask', ...clear.map(() => 'ready')])
    expect(rows[1]?.questions).toEqual([{ kind: 'dayOrder' }])
  })

  test('makes all that fit both orders a question if it isn’t one among many', () => {
    const rows = readCsv(table('5/21/2025', '6/22/2025', '03/04/2026', '13/01/2026'), held)
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'ask', 'ask'])
  })

  test('is asked about with dots too, and makes all doubtful ones a question', () => {
    const text = table('5.21.2025', '13.01.2026', '03.04.2026')
    expect(understood(text, held).order.reason).toBe('contradiction')
    expect(readCsv(text, held).map(({ state }) => state)).toEqual(['ask', 'ready', 'ask'])
    expect(keptOf(readCsv(text, held, { order: 'monthFirst' }))[2]).toBe('Course C | 2026-03-04')
  })

  test('is asked about if dates with slashes and with dots would be read differently without evidence', () => {
    const text = table('6/13/2026', '03.04.2026')
    expect(orderOf(text)).toEqual(['monthFirst', 'contradiction', '03.04.2026', '6/13/2026'])
    expect(readCsv(text, held).map(({ state }) => state)).toEqual(['ready', 'ask'])
    expect(readCsv(table('13/6/2026', '03.04.2026'), held).map(({ state }) => state)).toEqual(['ready', 'ready'])
  })

  test('makes all doubtful ones a question if as many say the other', () => {
    const text = table('5/21/2025', '13/01/2026', '03/04/2026')
    expect(readCsv(text, held).map(({ state }) => state)).toEqual(['ready', 'ask', 'ask'])
    expect(readCsv(text, held, { order: 'monthFirst' }).map(({ state }) => state)).toEqual(['ready', 'ask', 'ready'])
  })
})

test('dates with dots have the day first, unless they show otherwise', () => {
  expect(keptOf(readCsv('Course,Date (MM.DD.YYYY)\nA,03.04.2026', held))).toEqual(['A | 2026-03-04'])
  expect(keptOf(readCsv(table('03.05.2026'), held))).toEqual(['Course A | 2026-05-03'])
  expect(keptOf(readCsv(table('03.05.2026', '06.13.2026'), held))).toEqual(['Course A | 2026-03-05', 'Course B | 2026-06-13'])
})

test('dates with two-digit years that could begin with them are asked about', () => {
  const questionsOf = (...dates: readonly string[]) => readCsv(table(...dates), held).map(({ questions }) => questions.map(({ kind }) => kind))
  expect(questionsOf('25-11-20', '24-12-15', '26-01-15')).toEqual([['yearFirst'], ['yearFirst'], ['yearFirst']])
  expect(questionsOf('25-11-20', '24-12-15', '27-01-15')).toEqual([[], [], []])
  expect(questionsOf('25/11/20', '5/12/24')).toEqual([[], []])
  expect(questionsOf('03/14/26', '3 May 26')).toEqual([[], []])
  expect(readCsv('Course,Date (DD-MM-YY)\nA,25-11-20', held)[0]?.questions).toEqual([])
})

test('dates that can only begin with a two-digit year say nothing about the others', () => {
  const text = table('03-04-26', '4.18.26', "'25-12-09", '12/9/99', '26-03-04')
  expect(orderOf(text).slice(0, 2)).toEqual(['monthFirst', 'locale'])
  expect(readCsv(text, held).map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([
    ['yearFirst'],
    [],
    ['yearFirst', 'oldYear'],
    ['oldYear'],
    ['yearFirst', 'oldYear'],
  ])
  // The 15th of May, or a day of 2015: as the other one shows.
  expect(orderOf(table('15-05-26', '03-04-26'))).toEqual(['dayFirst', 'dates', '15-05-26'])
})

test('a two-digit year of long ago is asked about', () => {
  expect(readCsv(table('3/14/26', '3/14/99'), held).map(({ state, questions }) => [state, questions])).toEqual([
    ['ready', []],
    ['ask', [{ kind: 'oldYear' }]],
  ])
})

test('a date on another weekday than the one beside it is asked about', () => {
  const text =
    'Course;Date\nA;Thu, Mar 4, 2026\nB;Wed, Mar 4, 2026\nC;mercoledì 4 marzo 2026\nD;Mar 3 marzo 2026\nE;Sonnabend, 7. März 2026\nF;Fr 4.3.2026'
  expect(readCsv(text, held).map(({ questions }) => questions)).toEqual([[{ kind: 'otherWeekday' }], [], [], [], [], [{ kind: 'otherWeekday' }]])
  expect(keptOf(readCsv(text, held))[0]).toBe('A | 2026-03-04')
})

test('of a course without an end the day is the one it began, as a remark says', () => {
  const rows = readCsv('Course,Start Date,End Date\nA,2026-05-01,2026-05-03\nB,2026-06-01,\nC,,', held)
  expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'fix'])
  expect(keptOf(rows).slice(0, 2)).toEqual(['A | 2026-05-03', 'B | 2026-06-01'])
  expect(rows.map(({ remarks }) => remarks)).toEqual([[], [{ kind: 'startDay' }], []])
})

test.each(['Start Date,Completion Date', 'Enrolled Date,End Date', 'Start Date,Valid until'])('a day of another kind isn’t used: %s', (headings) => {
  expect(readCsv(`Course,${headings}\nA,2026-05-01,2026-05-03\nB,2026-06-01,`, held)[1]?.remarks).not.toContainEqual({ kind: 'startDay' })
})

test('what a date was read from is said', () => {
  const rows = readCsv(table('46085', '2026-03-14 – 2026-03-15', '2026-03-04T12:00:00Z', '14 March 2026'), held)
  expect(rows.map(({ remarks }) => remarks.map(({ kind }) => kind))).toEqual([['serialDay'], ['rangeEnd'], ['zonedDay'], []])
  expect(rows.map(({ kept }) => kept.get('completedOn')?.isConverted)).toEqual([true, true, true, false])
})
