import { describe, expect, test } from 'vitest'
import { cpt, credentialId, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, understood, usesOf } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })
const award = `award:${credentialId('cpt')}`

describe('tables in Japanese and Chinese', () => {
  test.each([
    ['講習名,受講日,時間,単位', ['title', 'completedOn', 'contactHours', award]],
    ['研修会名,修了年月日,主催者,取得単位数,受講料,備考', ['title', 'completedOn', 'provider', award, 'cost', 'note']],
    ['受講者氏名,セミナー名,日付,ポイント,ステータス', ['ignore', 'title', 'completedOn', award, 'status']],
    ['课程名称,日期,机构,学时,学分', ['title', 'completedOn', 'provider', 'contactHours', award]],
  ])('are matched by what their headings mean: %s', (heading, uses) => {
    expect(usesOf(understood(heading, held))).toEqual(uses)
  })

  test('have days, amounts and statuses read in their own signs', () => {
    const heading = '講習名,受講日,時間,単位,費用,ステータス'
    const rows = readCsv(
      `${heading}\n基礎,2025年7月19日（土）,2時間30分,０．４,"１２，０００円",修了\n応用,令和７年８月２日,90分,0.2,¥8000,修了済\n実技,2025/8/9,4,0.4,,受講中`,
      held,
    )
    expect(keptOf(rows)).toEqual(['基礎 | 2025-07-19 | cpt 0.4', '応用 | 2025-08-02 | cpt 0.2'])
    expect(rows.map(({ course, leftOut }) => [course?.contactHours, course?.cost, leftOut])).toEqual([
      [250, 1_200_000, null],
      [150, 800_000, null],
      [undefined, undefined, 'notCompleted'],
    ])
  })

  test('with headings nobody knows are asked about: a part of a word says nothing', () => {
    const rows = readCsv('内容,いつ,何分野\n基礎,2025年7月19日,30', held)
    expect(rows[0]?.state).toBe('ask')
    expect(rows[0]?.course?.contactHours).toBeNull()
  })

  test('with a heading of 200 known signs don’t stop the page', () => {
    expect(usesOf(understood(`${'受講日'.repeat(66)}x,Date\nA,2026-03-04`, held))[1]).toBe('completedOn')
  })
})

test.each([
  ['R$ 1.299,00', 129_900],
  ['CHF 120.-', 12_000],
  ['kr 450', 45_000],
  ['450 kr.', 45_000],
  ['1 299,00 zł', 129_900],
  ['₹2500', 250_000],
  ['Rs. 2500', 250_000],
  ['HK$500', 50_000],
  ['MX$ 500', 50_000],
  ['1200 Kč', 120_000],
  ['150 SEK', 15_000],
])('a price of %s is read', (price, cost) => {
  expect(readCsv(`Course;Date;Price\nA clinic;2026-03-04;${price}`, held)[0]).toMatchObject({ course: { cost }, remarks: [] })
})

test('a number with a letter that isn’t a currency is no price', () => {
  for (const price of ['£25pp', '3 x $50', '25 people'])
    expect(readCsv(`Course;Date;Price\nA clinic;2026-03-04;${price}`, held)[0]).toMatchObject({ state: 'ready', course: { cost: null } })
})

test.each(['Date (YY-MM-DD)', 'Completed yy/mm/dd', 'Datum (JJ-MM-TT)', 'Date [YYYY-MM-DD]'])(
  'a two-digit year is first where the heading says so: %s',
  (heading) => {
    const rows = readCsv(`Course,${heading},CEUs\nA clinic,25-11-10,0.4\nB clinic,26/03/04,0.2`, held)
    expect(keptOf(rows)).toEqual(['A clinic | 2025-11-10 | cpt 0.4', 'B clinic | 2026-03-04 | cpt 0.2'])
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready'])
  },
)

test('an order that the trainer chooses goes before the heading', () => {
  expect(keptOf(readCsv('Course,Date (YY-MM-DD),CEUs\nA clinic,04-03-26,0.4', held, { order: 'dayFirst' }))).toEqual([
    'A clinic | 2026-03-04 | cpt 0.4',
  ])
})

test('time spent is a duration, and what was spent a price', () => {
  expect(usesOf(understood('Course,Date,Time Spent (h),Spent\nA clinic,2026-03-04,4,$49', held))).toEqual([
    'title',
    'completedOn',
    'contactHours',
    'cost',
  ])
})

test.each([
  ['04MAR2026', '2026-03-04'],
  ['2026-03-04 10:00:00+00', '2026-03-04'],
  ['04/03/2026 à 14h30', '2026-03-04'],
])('the day %s is read', (cell, day) => {
  expect(readCsv(`Course;Date (dd/mm/yyyy)\nA clinic;${cell}`, held)[0]?.course).toMatchObject({ completedOn: day })
})

test.each(['0000-00-00', '0000-00-00 00:00:00', '00/00/0000', '1/0/1900'])('%s is no day at all', (cell) => {
  expect(readCsv(`Course,Date\nA clinic,${cell}`, held)[0]?.problems).toEqual([{ field: 'completedOn', problem: { kind: 'empty' } }])
})

test.each(['In-progress', 'Not yet started', 'Subscribed', 'In Bearbeitung'])('the status “%s” says that a course wasn’t completed', (status) => {
  expect(readCsv(`Course,Date,Status\nA clinic,2026-03-04,${status}`, held)[0]?.leftOut).toBe('notCompleted')
})
