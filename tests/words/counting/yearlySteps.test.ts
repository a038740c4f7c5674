import { describe, expect, test } from 'vitest'
import { noteStep, reopenStep } from '../../../src/domain/changes/credentialAct'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { yearlyDues } from '../../../src/domain/counting/yearlySteps'
import type { Certification } from '../../../src/domain/records/credential'
import { calendarDays } from '../../../src/domain/reports/calendarDays'
import { attentionsOf } from '../../../src/domain/status/attention'
import { statusesOf } from '../../../src/domain/status/standing'
import { actWords, doneText } from '../../../src/words/changes/acts'
import { undatedText, yearlyAboutText, yearlyDayText, yearlyStateText, yearlyStepText } from '../../../src/words/counting/yearlySteps'
import { calendarText, calendarTitle } from '../../../src/words/reports/calendar'
import { day, portfolio } from '../../support/portfolio'
import { attestation, fee, withYearly } from '../../support/yearly'

/** A cycle from January 15, 2026 to January 15, 2028. */
const held = withYearly([fee('08-31')])
const both = withYearly([fee('08-31'), attestation('09-15')])
const paid = { ...held, stepsDone: [{ stepId: 'fee', dueOn: day('2026-08-31'), doneOn: day('2026-08-03') }] }
/** Its last fee is due on the expiry. */
const expired = withYearly([fee(null)], { stepsDone: [{ stepId: 'fee', dueOn: day('2027-01-15'), doneOn: day('2027-01-10') }] })

function attentionOn(on: string, certification: Certification): readonly string[] {
  const [today, all] = [day(on), portfolio({ credentials: [certification] })]
  return attentionsOf(statusesOf(all, today), all, today).flatMap((attention) =>
    attention.kind === 'yearly'
      ? [`${attention.by} ${attention.status.credential.name} ${yearlyStepText(attention.due, attention.status.credential.rule, today)}`]
      : [],
  )
}

describe('a yearly step needs attention', () => {
  const due = '2026-08-31 NASM-CPT Yearly fee: due Aug 31, 2026 ($70).'
  const over = '2026-08-31 NASM-CPT Yearly fee: was due Aug 31, 2026 ($70). Do it now, or mark it done.'
  test.each<[string, string, Certification, readonly string[]]>([
    ['not 61 days before', '2026-07-01', held, []],
    ['60 days before', '2026-07-02', held, [due]],
    ['on its day', '2026-08-31', held, [due]],
    ['the day after', '2026-09-01', held, [over]],
    ['until the next one has passed, too', '2027-07-01', held, [over]],
    ['beside the next one', '2027-07-02', held, [over, '2027-08-31 NASM-CPT Yearly fee: due Aug 31, 2027 ($70).']],
    [
      'and then for the next one only',
      '2027-09-01',
      held,
      ['2027-08-31 NASM-CPT Yearly fee: was due Aug 31, 2027 ($70). Do it now, or mark it done.'],
    ],
    ['not once it is done', '2026-08-31', paid, []],
    ['for the next year, once this one is done', '2027-07-02', paid, ['2027-08-31 NASM-CPT Yearly fee: due Aug 31, 2027 ($70).']],
    ['for each step, without a fee where there is none', '2026-08-01', both, [due, '2026-09-15 NASM-CPT Attestation: due Sep 15, 2026.']],
    ['on the day of the expiry', '2028-01-15', expired, ['2028-01-15 NASM-CPT Yearly fee: due Jan 15, 2028 ($70).']],
    ['not in the late window', '2028-01-16', expired, []],
    ['not once it has lapsed', '2029-02-01', expired, []],
    ['not once it has expired without a known late window', '2028-01-16', { ...expired, rule: { ...expired.rule, lateWindow: null } }, []],
  ])('%s', (_, on, certification, expected) => {
    expect(attentionOn(on, certification)).toEqual(expected)
  })
})

describe('the calendar', () => {
  function daysOf(certification: Certification, on: string): readonly (readonly unknown[])[] {
    const today = day(on)
    return calendarDays(portfolio({ credentials: [certification] }), today, [90, 7])
      .filter(({ kind }) => kind === 'yearly' || kind === 'opens')
      .map((each) => [each.key, each.on, each.alarms, calendarTitle(each), calendarText(each, today)])
  }
  const text = (year: number) => `Yearly fee: due Aug 31, ${year} ($70). Mark it done in Recert.`
  const title = 'NASM-CPT: last day for “Yearly fee”'
  const second = ['yearly-cpt-fee-2027', '2027-08-31', [90, 7], title, text(2027)]

  test('has each open step that is still to come, with reminders', () => {
    expect(daysOf(held, '2026-08-01')).toEqual([['yearly-cpt-fee-2026', '2026-08-31', [7], title, text(2026)], second])
    expect(daysOf(held, '2026-09-01')).toEqual([second])
  })

  test('leaves out what is done', () => {
    expect(daysOf(paid, '2026-08-01')).toEqual([second])
  })

  test('has the day on which the renewal opens', () => {
    const opening = withYearly([])
    expect(daysOf({ ...opening, rule: { ...opening.rule, opens: { months: 3 } } }, '2026-08-01')).toEqual([
      ['opens-cpt', '2027-10-15', [], 'NASM-CPT: renewal opens', 'You can renew from today through Jan 15, 2028.'],
    ])
  })
})

describe('marking a step as done', () => {
  const due = yearlyDues(held, cycleOf(held))[0]
  if (due === undefined) throw new Error('nothing is due')
  const noted = noteStep(held, due, day('2026-08-03'))
  const [again] = yearlyDues(paid, cycleOf(paid))

  test('keeps the step, its day, and the day it was marked', () => {
    expect(noted.changes).toEqual([{ kind: 'credential', before: held, after: paid }])
    expect(actWords(noted)).toBe('Marked a yearly step done for NASM-CPT')
    expect(doneText(noted, true)).toBe('Undone: marked a yearly step done for NASM-CPT.')
  })

  test('can be taken back later, which leaves the other years', () => {
    const two = { ...paid, stepsDone: [...paid.stepsDone, { stepId: 'fee', dueOn: day('2027-08-31'), doneOn: day('2027-08-30') }] }
    if (again === undefined) throw new Error('nothing is due')
    const reopened = reopenStep(two, again)
    expect(reopened.changes).toMatchObject([{ before: two, after: { stepsDone: [{ dueOn: '2027-08-31' }] } }])
    expect(actWords(reopened)).toBe('Reopened a yearly step for NASM-CPT')
  })
})

test('a step whose day isn’t known asks for nothing, and isn’t in the calendar', () => {
  const certification = withYearly([fee('unknown')])
  for (const on of ['2026-02-01', '2027-01-14', '2028-01-15']) {
    const [today, all] = [day(on), portfolio({ credentials: [certification] })]
    expect(attentionOn(on, certification)).toEqual([])
    expect(calendarDays(all, today, []).filter(({ kind }) => kind === 'yearly')).toEqual([])
  }
  expect(undatedText).toBe('Every year, date unknown')
})

describe('a row of the page', () => {
  test.each([
    [held, '2026-08-31', ['By Aug 31, 2026', 'Yearly fee · $70', null]],
    [held, '2026-09-01', ['By Aug 31, 2026', 'Yearly fee · $70', 'Not marked done']],
    [paid, '2026-09-01', ['By Aug 31, 2026', 'Yearly fee · $70', 'Marked done on Aug 3, 2026']],
    [withYearly([attestation('09-15')]), '2026-09-01', ['By Sep 15, 2026', 'Attestation', null]],
  ] as const)('%#', (certification, on, expected) => {
    const [due] = yearlyDues(certification, cycleOf(certification))
    if (due === undefined) throw new Error('nothing is due')
    expect([yearlyDayText(due), yearlyAboutText(due.step, certification.rule), yearlyStateText(due, day(on))]).toEqual(expected)
  })
})
