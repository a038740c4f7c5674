import { describe, expect, test } from 'vitest'
import { feeChoices, feeShown, nextExpiryShown, nextStartShown, type RenewalDraft } from '../../../src/domain/forms/renewalDraft'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { certificationsOf } from '../../../src/domain/records/portfolio'
import { formatAmount } from '../../../src/domain/values/amount'
import { createForm } from '../../../src/store/forms/form'
import { renewalForm } from '../../../src/store/forms/renewalForm'
import { courses, hold } from '../../support/held'
import { openPage, type Page } from '../../support/page'
import { amount, card, ces, course, cpr, cpt, day, pes, planned, pricedCpt } from '../../support/portfolio'

const longCard = () => card({ expiresOn: day('2029-12-31') })

const heldIn = ({ state }: Page): Certification => {
  const [first] = certificationsOf(state().portfolio)
  if (first === undefined) throw new Error('no certification')
  return first
}

function open(page: Page, draft: Partial<RenewalDraft> = {}) {
  const form = createForm(page.store, renewalForm(heldIn(page)))
  form.change(draft)
  return form
}

/** The fields that follow the rule: fee, new expiry, first day of the next cycle. */
function proposed(page: Page, draft: Partial<RenewalDraft> = {}): readonly string[] {
  const held = heldIn(page)
  const typed = open(page, draft).view().draft
  return [feeShown(typed, held), nextExpiryShown(typed, held), nextStartShown(typed, held)]
}

const openComplete = (today = '2026-11-20', more: readonly CourseRecord[] = []) =>
  openPage({ records: [pricedCpt(), ces(), cpr(), longCard(), ...more], today })

/** The credited courses, the amount still needed, and the state of the card. */
function credited(page: Page, renewedOn: string): readonly [readonly string[], string, string | undefined] {
  const { outlook } = open(page, { renewedOn }).view()
  return [outlook.credited.map(({ course: { title } }) => title), formatAmount(outlook.count.needed), outlook.cards[0]?.state.kind]
}

describe('the proposed values', () => {
  test('are today, the fee, the next expiry and the day after the current expiry', () => {
    const page = openComplete()
    expect(open(page).view().draft.renewedOn).toBe('2026-11-20')
    expect(proposed(page)).toEqual(['99', '2030-01-15', '2028-01-16'])
  })

  test('follow the typed day, and leave a typed fee alone', () => {
    const page = openComplete('2028-04-20')
    expect(proposed(page)[0]).toBe('149')
    expect(proposed(page, { renewedOn: '2028-04-14' })[0]).toBe('129')
    expect(proposed(page, { renewedOn: '2028-01-10' })[0]).toBe('99')
    expect(proposed(page, { renewedOn: '2028-04-14', fee: '75' })[0]).toBe('75')
  })
})

describe('the proposed fee at NSCA, whose cycle ends on December 31, 2026', () => {
  test.each([
    ['2020-06-01', '', [90, 65]],
    ['2025-03-01', '', [70, 45]],
    ['2026-08-01', '0', []],
  ])('for someone certified on %s is “%s”, with older prices of %j', (on, fee, others) => {
    const page = openPage({ records: [hold('cscs', { on, until: '2026-12-31' })] })
    expect(proposed(page)[0]).toBe(fee)
    const held = heldIn(page)
    expect(feeChoices(open(page).view().draft, held).map(({ fee: price }) => price / 100)).toEqual(others)
  })

  test('is not known once it has expired, nor is any other price', () => {
    const page = openPage({ records: [hold('cscs', { on: '2020-06-01', until: '2026-12-31' })], today: '2027-01-10' })
    expect(proposed(page)[0]).toBe('')
    expect(feeChoices(open(page).view().draft, heldIn(page))).toEqual([])
  })
})

describe('what an early renewal would leave to neither cycle', () => {
  test('is known before it is saved, and follows what is typed', () => {
    const plan = planned({ title: 'PES', on: '2027-02-01', worth: '1.9' })
    const page = openPage({ records: [cpt(), ces(), cpr(), longCard(), plan] })
    expect(open(page).view().gap).toEqual({
      courses: [{ title: 'PES', on: '2027-02-01', isPlanned: true }],
      nextStart: '2028-01-16',
      earliest: '2026-11-21',
      isLate: false,
    })
    expect(open(page, { nextStart: '2026-11-21' }).view().gap).toBeNull()
  })
})

describe('the credit', () => {
  test('covers courses completed by the renewal date, or by today while that date is unreadable', () => {
    const page = openComplete('2026-11-20', [pes(), course({ id: 'quiz', title: 'Quiz', on: '2026-03-01', worth: '0.01' })])
    expect(credited(page, '2026-02-28')).toEqual([[], '2.0', 'valid'])
    expect(credited(page, '2026-05-02')).toEqual([['Quiz'], '1.99', 'valid'])
    expect(credited(page, '2026-05-03')).toEqual([['Quiz', 'CES'], '0.1', 'valid'])
    expect(credited(page, '')).toEqual([['Quiz', 'CES', 'CPR/AED'], '0.0', 'valid'])
    expect(open(page, { renewedOn: '' }).view().outlook.day).toBe('2026-11-20')
  })

  test('does not accept a CPR/AED class as the card before it was completed', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    const page = openPage({ records: [issa, ...courses('2026-03-01 course 20'), course({ id: 'class', category: 'cpr', on: '2026-09-10' })] })
    expect(credited(page, '2026-09-10')[2]).toBe('logged')
    expect(credited(page, '2026-06-01')[2]).toBe('missing')
  })

  test('leaves out what carries over to the next cycle', () => {
    const carrying = cpt({ rule: { ...cpt().rule, carryOver: { max: amount('0.5') } } })
    const page = openPage({ records: [carrying, ces(), pes(), cpr()] })
    expect(
      open(page)
        .view()
        .outlook.carried.map((carried) => formatAmount(carried.amount)),
    ).toEqual(['0.5'])
  })
})

describe('recording a renewal', () => {
  test('closes the cycle and opens the next one, and one undo reverses it', () => {
    const page = openComplete()
    const before = heldIn(page)
    expect(open(page, { expiresOn: '2030-01-31', nextStart: '2026-11-21', fee: '65,50' }).submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({
      expiresOn: '2030-01-31',
      renewals: [{ renewedOn: '2026-11-20', fee: 6_550, expiry: '2028-01-15', nextStart: '2026-11-21' }],
    })
    page.state().undo()
    expect(heldIn(page)).toEqual(before)
  })

  test.each<[string, Partial<RenewalDraft>, string, string]>([
    ['a day in the future', { renewedOn: '2026-11-21' }, 'renewedOn', 'date'],
    ['a day before the cycle', { renewedOn: '2026-01-14' }, 'renewedOn', 'beforeCycle'],
    ['a fee that is not a number', { fee: 'much' }, 'fee', 'amount'],
    ['an expiry that is not later', { expiresOn: '2028-01-15' }, 'expiresOn', 'expiryNotAfterLast'],
    ['a next cycle that starts before the renewal', { nextStart: '2026-11-19' }, 'nextStart', 'startsBeforeRenewal'],
  ])('is rejected with %s', (_, draft, field, kind) => {
    const page = openComplete()
    const form = open(page, draft)
    expect(form.submit()).toBe(false)
    expect(form.view().errors).toMatchObject([{ field, problem: { kind } }])
    expect(heldIn(page).renewals).toEqual([])
  })

  test('renews the certification as another tab left it', () => {
    const page = openComplete()
    const form = open(page)
    page.inAnotherTab(({ portfolio, perform }) => {
      for (const before of certificationsOf(portfolio))
        perform({ verb: 'edited', subject: { kind: 'sampleData' }, changes: [{ kind: 'credential', before, after: { ...before, name: 'My CPT' } }] })
    })
    expect(form.view().conflict).toBeNull()
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ name: 'My CPT', expiresOn: '2030-01-15' })
  })
})
