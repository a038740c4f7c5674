import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { removeCredential } from '../../src/domain/changes/act'
import { certificationsOf } from '../../src/domain/records/portfolio'
import { auditPack } from '../../src/domain/reports/auditPack'
import type { Certification } from '../../src/domain/records/credential'
import { renewed } from '../../src/domain/counting/renewing'
import { field, fill, namesIn, pickDay, press, renewalBar } from '../app/trainer'
import { courses, hold } from '../support/held'
import { type Given, type OpenRecert, openRecert } from '../support/openRecert'
import { proof } from '../support/proofs'
import { amount, awarded, card, ces, course, cpr, cpt, day, ownCertification, pes, planned, pricedCpt, specialization } from '../support/portfolio'

const { rule } = cpt()

type Tab = 'Progress' | 'Courses' | 'Rule' | 'History'

async function openPage(given: Given, name = 'NASM-CPT', id = 'cpt', tab: Tab = 'Progress'): Promise<OpenRecert> {
  const query = tab === 'Progress' ? '' : `?tab=${tab.toLowerCase()}`
  const recert = await openRecert({ at: `#/credentials/${id}${query}`, ...given })
  await screen.findByRole('heading', { level: 1, name })
  return recert
}

/** Renewed on December 1, 2027, with these courses credited. The next cycle starts on January 16, 2028. */
function renewedOnce(certification: Certification = cpt(), taken = [ces(), cpr()]): Certification {
  const input = { renewedOn: day('2027-12-01'), fee: amount('99'), expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  return renewed(certification, { courses: taken }, input)
}

const tab = (name: Tab) => screen.getByRole('tab', { name: new RegExp(`^${name}`) })

/** A lesser action, from the menu. */
async function choose(user: OpenRecert['user'], name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(screen.getByRole('menuitem', { name }))
}

const openCourses = (given: Given, name?: string, id?: string) => openPage(given, name, id, 'Courses')
const openHistory = (given: Given, name?: string, id?: string) => openPage(given, name, id, 'History')

const main = () => screen.getByRole('main')
const region = (name: string) => screen.getByRole('region', { name })

/** "Education | 1.9 | 1.9 | met" for each row of the requirement table. */
function table(): readonly string[] {
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  return rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
}

const items = (container: HTMLElement) => within(container).getAllByRole('listitem')

describe('the next step', () => {
  test('of the certification has its button here, too', async () => {
    const { user } = await openPage({ records: [cpt(), ces(), card()] })
    const next = region('Take a CPR/AED class')
    expect(next).toHaveTextContent('The class adds 0.1 to NASM-CPT.')
    await press(user, next, 'Plan class')
    expect(field(await screen.findByRole('dialog', { name: 'Plan course' }), 'Course')).toHaveValue('CPR/AED')
  })

  test('isn’t repeated where the page itself is the place for it, nor on another day', async () => {
    const { store } = await openPage({ records: [cpt(), ces(), cpr(), card({ expiresOn: day('2031-12-31') })], today: '2027-11-20' })
    expect(within(main()).queryByText('Next')).toBeNull()
    act(() => store.getState().view(day('2026-02-01')))
    expect(within(main()).queryByText('Next')).toBeNull()
  })
})

describe('at a glance', () => {
  const glance = () => region('At a glance')

  test('has the days left, the standing, the credit with its parts, and what is still needed', async () => {
    await openPage({ records: [cpt(), ces(), card()] })
    expect(glance()).toHaveTextContent('421 days until expiry')
    expect(glance()).toHaveTextContent('1.9 of 2.0 CEUs')
    expect(within(glance()).getByText('On track')).toBeVisible()
    expect(glance()).toHaveTextContent('Until Jan 15, 2028')
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
    expect(items(glance()).map(({ textContent }) => textContent)).toEqual(['Education 1.9 of 1.9', 'CPR/AED 0.0 of 0.1'])
    expect(glance()).toHaveTextContent('You still need 0.1 CPR/AED.')
  })

  test('has what is planned', async () => {
    await openPage({ records: [cpt(), planned({ title: 'CES', on: '2027-01-10', category: 'specialization', worth: '1.9' })] })
    expect(items(glance()).at(-1)).toHaveTextContent('1.9 planned')
  })

  test('has what is surplus, with the reasons one press away', async () => {
    const { user } = await openPage({ records: [cpt(), ces(), pes()] })
    const reason = within(glance()).getByText(/^: 1.9 CEUs surplus\. NASM-CPT is at its/)
    expect(reason).not.toBeVisible()
    await user.click(within(glance()).getByText('1.9 surplus from PES'))
    expect(reason).toBeVisible()
  })

  test('has no reasons if everything counts', async () => {
    await openPage({ records: [cpt(), ces()] })
    expect(within(glance()).queryByText('Why?')).toBeNull()
  })

  test.each([
    ['2026-11-20', 'All earned. Renew by Jan 15, 2028.'],
    ['2028-03-01', 'Apply late: $30 until Apr 14, then $50.'],
    ['2028-05-01', 'Apply late: $50 until Jan 15, 2029.'],
    ['2029-01-16', 'Too late to renew. Ask National Academy of Sports Medicine how to recertify.'],
  ])('with everything earned on %s', async (today, expected) => {
    await openPage({ records: [cpt(), ces(), cpr(), card({ expiresOn: day('2031-12-31') })], today })
    expect(glance()).toHaveTextContent(expected)
  })

  test.each([
    ['2028-03-01', 'You still need 1.9 education + 0.1 CPR/AED by Apr 14, then apply late.'],
    ['2028-05-01', 'Education was due by Apr 14. Ask what’s still possible.'],
  ])('with nothing earned on %s', async (today, expected) => {
    await openPage({ records: [cpt()], today })
    expect(glance()).toHaveTextContent(expected)
  })
})

describe('the page', () => {
  test('shows the facts of the cycle', async () => {
    await openPage({ records: [pricedCpt({ number: '1186900' }), { ...ces(), cost: amount('549'), proofs: [proof('a')] }, cpr()] })
    const facts = within(region('This cycle')).getAllByRole('definition')
    expect(facts.map(({ textContent }) => textContent)).toEqual([
      'Jan 15, 2026 to Jan 15, 2028',
      'National Academy of Sports Medicine',
      '1186900',
      '$99',
      '$549, 1 course without a cost',
      '1 of 2',
    ])
  })

  test('links back to the credentials', async () => {
    const { user } = await openPage({ records: [cpt()] })
    await user.click(within(main()).getByRole('link', { name: 'Credentials' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Credentials' })).toBeVisible()
  })

  test('has a menu with the lesser actions', async () => {
    const { user } = await openPage({ records: [cpt({ proofs: [proof('a')] })] })
    await user.click(screen.getByRole('button', { name: 'More' }))
    const found = within(screen.getByRole('menu', { name: 'More' })).getAllByRole('menuitem')
    expect(found.map(({ textContent }) => textContent)).toEqual(['Certificate', 'Edit dates', 'Edit rule', 'Audit pack'])
    expect(found[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(found[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(found[3]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(found[0]).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus()
    await choose(user, 'Audit pack')
    expect(window.location.hash).toBe('#/credentials/cpt/audit-pack')
  })

  test('closes the menu when something else is pressed', async () => {
    const { user } = await openPage({ records: [cpt()] })
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(tab('Courses'))
    expect(screen.queryByRole('menu')).toBeNull()
  })

  test('can edit the dates', async () => {
    const { user } = await openPage({ records: [cpt()] })
    await choose(user, 'Edit dates')
    const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
    pickDay(dialog, 'Certified on', '2026-02-01')
    await press(user, dialog, 'Save changes')
    expect(region('This cycle')).toHaveTextContent('Feb 1, 2026 to Feb 1, 2028')
  })

  test('shows another day without anything to change', async () => {
    const { store } = await openPage({ records: [cpt()] })
    act(() => store.getState().view(day('2027-09-01')))
    expect(screen.queryByRole('button', { name: 'Renew' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
  })
})

describe('the tabs', () => {
  const chosen = () => screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent)

  test('begin with the progress, and count the courses and past cycles', async () => {
    await openPage({ records: [renewedOnce(), ces(), cpr(), pes()], today: '2028-02-01' })
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Progress', 'Courses 0', 'Rule', 'History 1'])
    expect(chosen()).toEqual(['Progress'])
  })

  test('are in the address', async () => {
    const { user } = await openPage({ records: [cpt(), ces()] })
    await user.click(tab('Courses'))
    expect(window.location.hash).toBe('#/credentials/cpt?tab=courses')
    expect(screen.getByRole('tabpanel', { name: 'Courses 1' })).toContainElement(region('Courses this cycle'))
    await user.click(tab('Progress'))
    expect(window.location.hash).toBe('#/credentials/cpt')
  })

  test.each([
    ['?tab=rule', 'Rule'],
    ['?tab=nowhere', 'Progress'],
  ])('%s opens %s', async (query, expected) => {
    await openPage({ records: [cpt()], at: `#/credentials/cpt${query}` })
    expect(chosen()).toEqual([expected])
  })

  test('are one tab stop, and the arrow keys choose', async () => {
    const { user } = await openPage({ records: [cpt()] })
    act(() => tab('Progress').focus())
    await user.keyboard('{ArrowLeft}')
    expect(tab('History')).toHaveFocus()
    expect(chosen()).toEqual(['History'])
    await user.keyboard('{Home}{ArrowRight}')
    expect(tab('Courses')).toHaveFocus()
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1])
  })
})

describe('renewing', () => {
  test('is solid once everything is earned', async () => {
    await openPage({ records: [cpt(), ces(), cpr(), card({ expiresOn: day('2029-12-31') })] })
    expect(screen.getByRole('button', { name: 'Renew' }).className).toContain('primary')
    expect(screen.getByRole('button', { name: 'Renew' })).not.toHaveAccessibleDescription()
  })

  test('says what is missing until then', async () => {
    await openPage({ records: [cpt(), ces()] })
    expect(screen.getByRole('button', { name: 'Renew' }).className).not.toContain('primary')
    expect(screen.getByRole('button', { name: 'Renew' })).toHaveAccessibleDescription(/^You still need 0\.1 CPR\/AED/)
  })
})

describe('the requirement table', () => {
  test('has a row for the total and each part, with what counted, what is required, and what is still needed', async () => {
    await openPage({ records: [cpt(), ces()] })
    expect(screen.getByRole('table', { name: 'Requirements of NASM-CPT, in CEUs' })).toBeVisible()
    expect(table()).toEqual([
      'Requirement (CEUs) | Counted | Required | Still needed',
      'Total | 1.9 | 2.0 | 0.1',
      'Education | 1.9 | 1.9 | met',
      'CPR/AED | 0.0 | 0.1 | 0.1',
      'CPR/AED card | Not added yet. You need it to renew. | a valid card',
    ])
  })

  test('shows the maximum of a part without a minimum', async () => {
    await openPage({ records: [hold('acsm-cpt', { on: '2025-05-20' }), card(), ...courses('2026-03-01 course 12')] }, 'ACSM-CPT')
    expect(table()).toEqual([
      'Requirement (CECs) | Counted | Required | Still needed',
      'Total | 12.0 | 45.0 | 33.0',
      'Education | 12.0 | any amount | nothing',
      'Committee service | 0.0 | at most 24.0, at most 8.0 a year | nothing',
      'CPR/AED and first aid | 0.0 | at most 15.0, at most 5.0 a year, at most 5.0 a course | nothing',
      'CPR/AED card | Valid through Sep 30, 2028, past the renewal. | met',
    ])
  })

  test('has a row for a minimum from one provider', async () => {
    await openPage(
      { records: [hold('neta-pt', { on: '2026-01-15' }), card(), ...courses('2026-03-01 course 12 by ACE', '2026-04-01 course 2 by NETA')] },
      'NETA-PT',
    )
    expect(table().slice(1, 3)).toEqual(['Continuing education | 14.0 | 20.0 | 6.0', 'NETA courses | 2.0 | at least 6.0 | 4.0'])
  })

  test('has a row for a minimum number of categories', async () => {
    const records = [hold('cscs', { on: '2020-06-01', until: '2026-12-31' }), card()]
    await openPage({ records: [...records, ...courses('2026-03-01 course 3')], today: '2026-11-20' }, 'CSCS')
    expect(table().at(-2)).toBe('At least two categories | 1 | at least 2 categories | another category')
  })

  test('says when a check is met', async () => {
    const records = [hold('cscs', { on: '2020-06-01', until: '2026-12-31' }), card()]
    await openPage({ records: [...records, ...courses('2026-03-01 course 3', '2026-04-01 quiz 1')], today: '2026-11-20' }, 'CSCS')
    expect(table().at(-2)).toBe('At least two categories | 2 | at least 2 categories | met')
  })

  test('has no row for a card if none is required', async () => {
    await openPage({ records: [ownCertification()] }, 'Kettlebell Coach', 'own')
    expect(table().slice(1)).toEqual(['Continuing education | 0.0 | 3.0 | 3.0'])
  })

  const issa = hold('issa-cpt', { on: '2026-01-15' })
  const canfitpro = hold('canfitpro-pts', { on: '2026-01-15' })
  test.each([
    ['holds', [cpt(), card()], 'NASM-CPT', 'Valid through Sep 30, 2028, past the renewal. | met'],
    [
      'expires before the renewal',
      [cpt(), card({ expiresOn: day('2027-04-30') })],
      'NASM-CPT',
      'Valid through Apr 30, 2027. You need a new one before you renew. | a new card',
    ],
    ['is not recorded although its class is logged', [cpt(), cpr()], 'NASM-CPT', 'Class logged Sep 10, 2026. Add the new card. | a new card'],
    [
      'has expired',
      [cpt(), card({ certifiedOn: day('2024-10-10'), expiresOn: day('2026-10-31') })],
      'NASM-CPT',
      'Expired Oct 31, 2026. You need a valid one to renew. | a valid card',
    ],
    [
      'expires too soon after the renewal',
      [issa, card({ certifiedOn: day('2024-12-02'), expiresOn: day('2026-12-01') })],
      'ISSA-CPT',
      'Expires too soon. It must last 30 days beyond your renewal. | a valid card',
    ],
    [
      'is from a class too long ago',
      [canfitpro, card({ certifiedOn: day('2025-05-01'), expiresOn: day('2027-05-31') })],
      'canfitpro PTS',
      'Too old. The class can be at most 12 months old. | a valid card',
    ],
  ] as const)('shows the state of a card that %s', async (_, records, name, expected) => {
    await openPage({ records, today: '2026-11-20' }, name)
    expect(table().at(-1)).toBe(`CPR/AED card | ${expected}`)
  })
})

describe('the courses', () => {
  test('are listed latest first, with what counted and why the rest did not', async () => {
    await openCourses({ records: [cpt(), ces(), pes(), cpr()] })
    const [first, second, third, ...others] = items(region('Courses this cycle')).map(({ textContent }) => textContent)
    expect(first).toContain('CPR/AEDSep 10, 20260.1 CEU counted under CPR/AED')
    expect(second).toContain('PESAug 1, 20260.0 of 1.9 CEUs counted under Education')
    expect(second).toContain('1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education. The next cycle starts after Jan 15, 2028.')
    expect(third).toContain('CESMay 3, 20261.9 CEUs counted under Education')
    expect(others).toEqual([])
  })

  test('name no part if the rule has only one', async () => {
    await openCourses({ records: [ownCertification(), course({ provider: 'Strong Gym', worth: { own: '1' } })] }, 'Kettlebell Coach', 'own')
    const row = items(region('Courses this cycle'))[0]
    expect(row).toHaveTextContent(/Strong Gym · Mar 1, 2026\s*1\.0 CEC counted/)
    expect(row).not.toHaveTextContent('under')
  })

  test('can be none yet, and the page says how to add one', async () => {
    await openCourses({ records: [cpt()] })
    expect(region('Courses this cycle')).toHaveTextContent('No courses yet. Log one to see what counts.')
  })

  test('outside the cycle are collapsed, with the reasons', async () => {
    const early = course({ id: 'early', title: 'Early', on: '2026-01-14', worth: '0.5' })
    const { user } = await openCourses({ records: [cpt(), ces(), early] })
    expect(screen.getByText('Early')).not.toBeVisible()
    await user.click(screen.getByText('1 course outside this cycle'))
    expect(screen.getByText('Early')).toBeVisible()
    expect(region('Courses this cycle')).toHaveTextContent('Taken before you were certified for NASM-CPT on Jan 15, 2026.')
  })

  test('credited to a closed cycle are outside this one', async () => {
    await openCourses({ records: [renewedOnce(), ces(), cpr()], today: '2028-02-01' })
    expect(screen.getByText('2 courses outside this cycle')).toBeVisible()
    expect(region('Courses this cycle')).toHaveTextContent('Already counted for NASM-CPT in the cycle that ended Jan 15, 2028.')
  })

  test('rejected before this cycle are outside it', async () => {
    const rejected = awarded(course({ title: 'Long ago', on: '2024-06-01', worth: '0.5' }), { submission: { state: 'rejected', on: null } })
    await openCourses({ records: [cpt({ certifiedOn: day('2020-01-15') }), rejected] })
    expect(screen.getByText('1 course outside this cycle')).toBeVisible()
    expect(screen.getByText('Long ago')).not.toBeVisible()
  })

  test('of 1,000 are the latest 50, and 100 more with each press, which goes on to the first of them', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      course({ id: `c${index}`, title: `Course ${index + 1}`, on: index < 960 ? '2026-02-01' : '2026-03-01', worth: '0.1' }),
    )
    const { user } = await openCourses({ records: [cpt(), ...many] })
    expect(tab('Courses')).toHaveTextContent('Courses 1,000')
    expect(items(region('Courses this cycle'))).toHaveLength(50)
    expect(items(region('Courses this cycle'))[39]).toHaveTextContent('Mar 1, 2026')
    expect(items(region('Courses this cycle'))[40]).toHaveTextContent('Feb 1, 2026')
    expect(region('Courses this cycle')).toHaveTextContent('50 of 1,000 shown')
    await press(user, region('Courses this cycle'), 'Show 100 more')
    expect(items(region('Courses this cycle'))).toHaveLength(150)
    expect(items(region('Courses this cycle'))[50]).toHaveFocus()
    expect(region('Courses this cycle')).toHaveTextContent('150 of 1,000 shown')
  })

  test('can be edited from here', async () => {
    const { user } = await openCourses({ records: [cpt(), ces()] })
    await user.click(screen.getByRole('button', { name: 'Edit CES' }))
    const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
    await fill(user, dialog, 'NASM-CPT CEUs', '1')
    await press(user, dialog, 'Save changes')
    expect(region('Courses this cycle')).toHaveTextContent('1.0 CEU counted under Education')
  })
})

describe('a missing certificate', () => {
  test('is named, and added in the course’s form', async () => {
    const { user } = await openCourses({ records: [cpt(), ces()] })
    expect(region('Courses this cycle')).toHaveTextContent('No certificate for CES.')
    await press(user, region('Courses this cycle'), 'Add a certificate for CES')
    expect(field(await screen.findByRole('dialog', { name: 'Edit course' }), 'Course')).toHaveValue('CES')
  })

  test('is one of several, which the course list has', async () => {
    await openCourses({ records: [cpt(), ces(), cpr()] })
    expect(region('Courses this cycle')).toHaveTextContent('2 of 2 counted courses have no certificate.')
    expect(within(region('Courses this cycle')).getByRole('link', { name: 'Add certificates' })).toHaveAttribute(
      'href',
      expect.stringContaining('#/courses?'),
    )
  })
})

describe('the state of a course with the issuer', () => {
  async function sentOn(user: OpenRecert['user'], text: string): Promise<void> {
    await user.click(field(main(), 'Sent on, CES'))
    pickDay(main(), 'Sent on, CES', text)
    await user.tab()
  }

  test('is saved at once with today as its date, and can be undone', async () => {
    const { user } = await openCourses({ records: [cpt(), ces()] })
    expect(field(main(), 'Issuer status, CES')).toHaveDisplayValue('Not sent')
    await user.selectOptions(field(main(), 'Issuer status, CES'), 'Sent')
    expect(field(main(), 'Issuer status, CES')).toHaveDisplayValue('Sent')
    expect(field(main(), 'Sent on, CES')).toHaveValue('2026-11-20')
    expect(screen.getByRole('status')).toHaveTextContent(/^Updated the submission for CES\.Undo$/)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field(main(), 'Issuer status, CES')).toHaveDisplayValue('Not sent')
    expect(within(main()).queryByLabelText('Sent on, CES')).toBeNull()
  })

  test('takes a rejected course off the bar', async () => {
    const { user } = await openCourses({ records: [cpt(), ces()] })
    await user.selectOptions(field(main(), 'Issuer status, CES'), 'Rejected')
    expect(region('Courses this cycle')).toHaveTextContent('0.0 of 1.9 CEUs counted')
    expect(region('Courses this cycle')).toHaveTextContent('NASM-CPT’s issuer rejected it.')
    await user.click(tab('Progress'))
    expect(table()[1]).toBe('Total | 0.0 | 2.0 | 2.0')
  })

  test('has the date it was sent, which is saved when focus leaves the field and can be undone', async () => {
    const { user } = await openCourses({ records: [cpt(), awarded(ces(), { submission: { state: 'sent', on: day('2026-11-20') } })] })
    await sentOn(user, '2026-06-01')
    expect(field(main(), 'Sent on, CES')).toHaveValue('2026-06-01')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field(main(), 'Sent on, CES')).toHaveValue('2026-11-20')
  })

  test.each([
    ['lies ahead', '2026-11-21'],
    ['is before the course', '2026-05-02'],
  ])('rejects a date that %s', async (_, text) => {
    const { user, store } = await openCourses({ records: [cpt(), awarded(ces(), { submission: { state: 'sent', on: day('2026-06-01') } })] })
    await sentOn(user, text)
    expect(store.getState().portfolio.courses[0]?.awards[0]?.submission).toEqual({ state: 'sent', on: '2026-06-01' })
  })

  test('needs no date', async () => {
    const { user, store } = await openCourses({ records: [cpt(), awarded(ces(), { submission: { state: 'sent', on: day('2026-06-01') } })] })
    await sentOn(user, '')
    expect(store.getState().portfolio.courses[0]?.awards[0]?.submission).toEqual({ state: 'sent', on: null })
  })

  test('keeps the date it was sent when it is accepted, and can go back to not sent', async () => {
    const { user } = await openCourses({ records: [cpt(), awarded(ces(), { submission: { state: 'sent', on: day('2026-06-01') } })] })
    await user.selectOptions(field(main(), 'Issuer status, CES'), 'Accepted')
    expect(field(main(), 'Sent on, CES')).toHaveValue('2026-06-01')
    await user.selectOptions(field(main(), 'Issuer status, CES'), 'Not sent')
    expect(within(main()).queryByLabelText('Sent on, CES')).toBeNull()
  })

  test('is still there after a reload', async () => {
    const first = await openCourses({ records: [cpt(), ces()] })
    await first.user.selectOptions(field(main(), 'Issuer status, CES'), 'Under review')
    first.close()
    await openCourses({ disk: first.disk })
    expect(field(main(), 'Issuer status, CES')).toHaveDisplayValue('Under review')
  })
})

describe('the late ladder', () => {
  test.each([
    ['2026-11-20', 0, 'By Jan 15, 2028, nowNo late feeOn time'],
    ['2028-01-15', 0, 'By Jan 15, 2028, nowNo late feeOn time'],
    ['2028-01-16', 1, 'By Apr 14, 2028, now+$30Education still counts'],
    ['2028-04-14', 1, 'By Apr 14, 2028, now+$30Education still counts'],
    ['2028-04-15', 2, 'By Jan 15, 2029, now+$50Application only'],
    ['2029-01-16', 3, 'After that, nowToo late to renew. Ask your issuer how to recertify.'],
  ])('on %s marks step %i', async (today, index, expected) => {
    await openPage({ records: [cpt()], today })
    const steps = items(region('If you renew late'))
    expect(steps).toHaveLength(4)
    expect(steps.filter((step) => step.getAttribute('aria-current') === 'step')).toEqual([steps[index]])
    expect(steps[index]?.textContent).toBe(expected)
  })

  test('says what follows a confirmed window', async () => {
    await openPage({ records: [hold('acsm-cpt', { on: '2024-05-20' })], today: '2027-07-01' }, 'ACSM-CPT')
    expect(region('If you renew late')).toHaveTextContent(/After that comes reinstatement, for \$165 or \$225 \(two pages differ\)/)
  })

  test('says what is known of a late window that is not confirmed', async () => {
    await openPage({ records: [hold('cscs', { on: '2020-06-01' })] }, 'CSCS')
    expect(region('If you renew late')).toHaveTextContent(/NSCA took late reports in January 2024.* Not confirmed for January 2027\. Ask NSCA\./)
  })
})

describe('a cycle that Recert assumes', () => {
  const assumed = 'We assumed the same amounts. Check with your issuer.'
  const held = hold('cscs', { on: '2020-06-01' })

  test('says so beside the next expiry, and on the page once it runs', async () => {
    const { user } = await openPage({ records: [held], today: '2026-12-31' }, 'CSCS')
    expect(region('This cycle')).not.toHaveTextContent(assumed)
    await user.click(screen.getByRole('button', { name: 'Renew' }))
    const dialog = await screen.findByRole('dialog', { name: 'Renew CSCS' })
    expect(field(dialog, 'New expiry')).toHaveValue('2029-12-31')
    expect(field(dialog, 'New expiry')).toHaveAccessibleDescription(`Calculated from the rule. Change it if your issuer says otherwise. ${assumed}`)
    await press(user, dialog, 'Renew anyway')
    expect(region('Next cycle')).toHaveTextContent('Jan 1, 2027 to Dec 31, 2029')
    expect(region('Next cycle')).toHaveTextContent(assumed)
  })
})

describe('past cycles', () => {
  const credited = 'Courses credited, Jan 15, 2026 to Jan 15, 2028'

  test('are none before the first renewal', async () => {
    await openHistory({ records: [cpt()] })
    expect(region('Past cycles')).toHaveTextContent('None yet. Renewals you record show up here.')
  })

  test('show the credited courses, the fee, and the rule at the time', async () => {
    const { user } = await openHistory({ records: [renewedOnce()], today: '2028-02-01' })
    expect(screen.getByText('Fee paid: $99.')).not.toBeVisible()
    await user.click(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Dec 1, 2027'))
    expect(screen.getByText('Fee paid: $99.')).toBeVisible()
    expect(items(screen.getByRole('list', { name: credited })).map(({ textContent }) => textContent)).toEqual([
      'CES May 3, 20261.9 CEUs',
      'CPR/AED Sep 10, 20260.1 CEU',
    ])
    await user.click(screen.getByText('Rule at the time'))
    expect(region('Past cycles')).toHaveTextContent('Credit2.0 CEUs per cycle (20 contact hours). 1 contact hour earns 0.1.')
  })

  test('can have no fee and no courses', async () => {
    const input = { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    const { user } = await openHistory({ records: [renewed(cpt(), { courses: [] }, input)], today: '2028-02-01' })
    await user.click(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 0.0 of 2.0 CEUs, renewed on Dec 1, 2027'))
    expect(screen.getByText('No fee recorded.')).toBeVisible()
    expect(screen.getByText('No courses credited.')).toBeVisible()
  })

  test('say how much was carried over, and so does this cycle', async () => {
    const carrying = cpt({ rule: { ...rule, carryOver: { max: null } } })
    const { user } = await openHistory({ records: [renewedOnce(carrying, [ces(), pes(), cpr()])], today: '2028-02-01' })
    await user.click(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Dec 1, 2027'))
    expect(screen.getByText('Carried over to the next cycle: 1.9 CEUs.')).toBeVisible()
    await user.click(tab('Courses'))
    expect(region('Courses this cycle')).toHaveTextContent('1.9 CEUs carried over from the cycle before.')
    await user.click(tab('Progress'))
    expect(table()[2]).toBe('Education | 1.9 | 1.9 | met')
  })

  test('can be reopened, only the last one, and that can be undone', async () => {
    const input = { renewedOn: day('2029-12-01'), fee: null, expiresOn: day('2032-01-15'), nextStart: day('2030-01-16') }
    const twice = renewed(renewedOnce(), { courses: [] }, input)
    const { user } = await openHistory({ records: [twice, ces(), cpr()], today: '2030-02-01' })
    const folded = region('Past cycles').querySelectorAll('summary')
    for (const summary of folded) await user.click(summary)
    await user.click(screen.getByRole('button', { name: 'Remove this renewal' }))
    await user.click(tab('Progress'))
    expect(region('This cycle')).toHaveTextContent('Jan 16, 2028 to Jan 15, 2030')
    expect(screen.getByRole('status')).toHaveTextContent('Removed the renewal of NASM-CPT.')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(region('This cycle')).toHaveTextContent('Jan 16, 2030 to Jan 15, 2032')
  })

  test('give their courses back to this cycle when reopened', async () => {
    const { user } = await openHistory({ records: [renewedOnce(), ces(), cpr()], today: '2028-02-01' })
    await user.click(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Dec 1, 2027'))
    await user.click(screen.getByRole('button', { name: 'Remove this renewal' }))
    expect(tab('History')).toHaveTextContent(/^History$/)
    await user.click(tab('Progress'))
    expect(table()[1]).toBe('Total | 2.0 | 2.0 | met')
  })
})

describe('a certification that does not exist', () => {
  test.each([
    ['an id that nobody has', 'nobody'],
    ['the id of a card', 'card'],
    ['the id of a specialization', 'ces'],
  ])('%s says so and links to the credentials', async (_, id) => {
    await openRecert({ records: [cpt(), card(), specialization()], at: `#/credentials/${id}` })
    expect(await screen.findByRole('heading', { name: 'This certification isn’t here' })).toBeVisible()
    expect(within(main()).getByRole('link', { name: 'Go to credentials' })).toHaveAttribute('href', '#/credentials')
  })

  test('one removed in another tab says so, and comes back when it is restored there', async () => {
    const { inAnotherTab } = await openPage({ records: [cpt()] })
    inAnotherTab(({ portfolio, perform }) => {
      for (const credential of portfolio.credentials) perform(removeCredential(credential))
    })
    expect(screen.getByRole('heading', { name: 'This certification isn’t here' })).toBeVisible()
    inAnotherTab(({ portfolio, bringBack }) => {
      for (const deleted of portfolio.deleted) bringBack(deleted)
    })
    expect(screen.getByRole('heading', { level: 1, name: 'NASM-CPT' })).toBeVisible()
  })
})

describe('the renew dialog', () => {
  async function openRenewal(given: Given): Promise<OpenRecert & { readonly dialog: HTMLElement }> {
    const recert = await openPage(given)
    await recert.user.click(screen.getByRole('button', { name: 'Renew' }))
    return { ...recert, dialog: await screen.findByRole('dialog', { name: 'Renew NASM-CPT' }) }
  }
  const complete = [pricedCpt(), ces(), cpr(), card({ expiresOn: day('2029-12-31') })]

  test('proposes today, the fee and the next expiry, and says how early that is', async () => {
    const { dialog } = await openRenewal({ records: complete })
    expect(field(dialog, 'Renewed on')).toHaveValue('2026-11-20')
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription('421 days before expiry.')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('99')
    expect(field(dialog, 'New expiry')).toHaveValue('2030-01-15')
    expect(field(dialog, 'Counts toward the next cycle from')).toHaveValue('2028-01-16')
  })

  test('shows what will be credited', async () => {
    const { dialog } = await openRenewal({ records: [...complete, pes()] })
    expect(within(dialog).getByText('2.0 of 2.0 CEUs, complete')).toBeVisible()
    const credited = within(dialog).getByRole('region', { name: 'Credited to Jan 15, 2026 to Jan 15, 2028' })
    expect(items(credited).map(({ textContent }) => textContent)).toEqual(['CES1.9 CEUs', 'CPR/AED0.1 CEU'])
    expect(dialog).not.toHaveTextContent('You still need')
  })

  test('on the expiry day is on time', async () => {
    const { dialog } = await openRenewal({ records: complete, today: '2028-01-15' })
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription('On the last day, so on time.')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('99')
    expect(within(dialog).queryByLabelText('Counts toward the next cycle from')).toBeNull()
  })

  test('in the late window adds the late fee for the day, and updates it when another day is typed', async () => {
    const { dialog } = await openRenewal({ records: complete, today: '2028-04-20' })
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription('96 days after expiry, in the late window. Late fee: $50.')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('149')
    pickDay(dialog, 'Renewed on', '2028-04-14')
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription('90 days after expiry, in the late window. Late fee: $30.')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('129')
    pickDay(dialog, 'Renewed on', '2028-01-10')
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription('5 days before expiry.')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('99')
  })

  test('says what is missing, and renewing anyway is the lesser button', async () => {
    const { user, dialog } = await openRenewal({ records: [cpt(), ces()] })
    expect(dialog).toHaveTextContent(
      'You still need 0.1 CPR/AED. Update the card under “Credentials”. Record it only if National Academy of Sports Medicine accepted your renewal.',
    )
    expect(within(dialog).getByText('1.9 of 2.0 CEUs, 0.1 to go')).toBeVisible()
    expect(within(dialog).getByRole('button', { name: 'Renew anyway' }).className).not.toContain('primary')
    await press(user, dialog, 'Renew anyway')
    expect(screen.getByRole('status')).toHaveTextContent('Renewed NASM-CPT.')
  })

  test('only counts courses completed by the day of the renewal', async () => {
    const { user, dialog } = await openRenewal({ records: complete })
    pickDay(dialog, 'Renewed on', '2026-05-02')
    expect(within(dialog).getByText('No courses count yet.')).toBeVisible()
    expect(dialog).toHaveTextContent('You still need 1.9 education + 0.1 CPR/AED.')
    pickDay(dialog, 'Renewed on', '2026-09-10')
    expect(dialog).not.toHaveTextContent('You still need')
    await press(user, dialog, 'Cancel')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('shows what goes to the next cycle', async () => {
    const carrying = cpt({ rule: { ...rule, carryOver: { max: amount('0.5') } } })
    const { dialog } = await openRenewal({ records: [carrying, ces(), pes(), cpr()] })
    expect(within(dialog).getByText('Carries over to the next cycle: 0.5 CEU.')).toBeVisible()
  })

  test('says at each field what is wrong with it, and records nothing', async () => {
    const { user, dialog } = await openRenewal({ records: complete })
    pickDay(dialog, 'Renewed on', '')
    await fill(user, dialog, 'Fee (USD)', 'much')
    pickDay(dialog, 'New expiry', '2028-01-15')
    await press(user, dialog, 'Record renewal')
    expect(field(dialog, 'Renewed on')).toHaveFocus()
    expect(field(dialog, 'Renewed on')).toHaveAccessibleDescription(/^Enter the date\./)
    expect(field(dialog, 'Fee (USD)')).toHaveAccessibleDescription(/^This isn’t a number\. Enter an amount, such as 1\.9\./)
    expect(field(dialog, 'New expiry')).toHaveAccessibleDescription(/^The new expiry must be after the old one, Jan 15, 2028\./)
    expect(within(dialog).getByText('Fix the 3 fields marked above.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('records the renewal, and a single Undo takes it back', async () => {
    const { user, dialog } = await openRenewal({ records: complete })
    pickDay(dialog, 'New expiry', '2030-01-31')
    await press(user, dialog, 'Record renewal')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Renewed NASM-CPT.')
    expect(region('Next cycle')).toHaveTextContent('Jan 16, 2028 to Jan 31, 2030')
    await user.click(tab('History'))
    expect(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Nov 20, 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(tab('History')).toHaveTextContent(/^History$/)
    await user.click(tab('Progress'))
    expect(region('This cycle')).toHaveTextContent('Jan 15, 2026 to Jan 15, 2028')
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  })

  test('is still recorded after a reload', async () => {
    const first = await openRenewal({ records: complete })
    await fill(first.user, first.dialog, 'Fee (USD)', '')
    await press(first.user, first.dialog, 'Record renewal')
    first.close()
    const { user } = await openHistory({ disk: first.disk })
    await user.click(screen.getByText('Jan 15, 2026 to Jan 15, 2028: 2.0 of 2.0 CEUs, renewed on Nov 20, 2026'))
    expect(screen.getByText('No fee recorded.')).toBeVisible()
  })

  test('keeps what another tab has changed in the certification since', async () => {
    const { user, inAnotherTab, store } = await openRenewal({ records: complete })
    inAnotherTab(({ portfolio, perform }) => {
      for (const before of portfolio.credentials.filter((held) => held.kind === 'certification'))
        perform({
          verb: 'edited',
          subject: { kind: 'credential', name: before.name },
          changes: [{ kind: 'credential', before, after: { ...before, name: 'My CPT' } }],
        })
    })
    await press(user, screen.getByRole('dialog', { name: 'Renew My CPT' }), 'Record renewal')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().portfolio.credentials.find(({ id }) => id === 'cpt')).toMatchObject({ name: 'My CPT', expiresOn: '2030-01-15' })
  })

  test('keeps what was typed for the next opening, and can start afresh', async () => {
    const { user, dialog } = await openRenewal({ records: complete })
    await fill(user, dialog, 'Fee (USD)', '75')
    await press(user, dialog, 'Cancel')
    await user.click(screen.getByRole('button', { name: 'Renew' }))
    const again = await screen.findByRole('dialog', { name: 'Renew NASM-CPT' })
    expect(field(again, 'Fee (USD)')).toHaveValue('75')
    await press(user, again, 'Start over')
    expect(field(again, 'Fee (USD)')).toHaveValue('99')
  })
})

/** "Cell | cell" for each row of a chart's table. */
async function pictureTable({ user }: OpenRecert, name: string): Promise<readonly string[]> {
  await user.click(within(region(name)).getByText('Read as a table'))
  const rows = within(within(region(name)).getByRole('table')).getAllByRole('row')
  return rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
}

describe('the progress chart', () => {
  test('says where the current pace leads', async () => {
    await openPage({ records: [cpt(), course({ on: '2026-03-01', worth: '0.5' })] })
    expect(region('At this pace, you’d finish a year late')).toHaveTextContent('Complete on Jun 4, 2029. Expected by today: 0.84 CEU.')
  })

  test('can be read as a table', async () => {
    const recert = await openPage({ records: [cpt(), course({ title: 'Workshop', on: '2026-03-01', worth: '1.7' })] })
    expect(await pictureTable(recert, 'At this pace, you’ll finish on time')).toEqual([
      'Day | What | Gained | Reached',
      'Jan 15, 2026 | Cycle starts |  | 0.0',
      'Mar 1, 2026 | Workshop | 1.7 | 1.7',
      'Nov 20, 2026 | Today, expected 0.84 |  | 1.7',
      'Jan 14, 2027 | At this pace |  | 2.0',
      'Jan 15, 2028 | Required by expiry |  | 2.0',
    ])
  })

  test('can be explored with the keyboard', async () => {
    const { user } = await openPage({ records: [cpt(), ces()] })
    act(() => within(region('Nothing earned yet in CPR/AED')).getAllByRole('option')[0]?.focus())
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('aria-label', 'May 3, 2026: CES, +1.9, now 1.9 of 2.0 CEUs')
    await user.keyboard('{End}')
    expect(document.activeElement).toHaveAttribute('aria-label', 'Expires Jan 15, 2028: 2.0 CEUs required')
  })
})

test('a cycle that requires nothing has no progress chart', async () => {
  await openPage({ records: [hold('nfpt-cpt', { on: '2026-06-01' })] }, 'NFPT-CPT')
  expect(region('At a glance')).toHaveTextContent('No credit needed.')
  expect(screen.queryByRole('listbox')).toBeNull()
})

describe('costs', () => {
  test('are compared by cycle, in total and per unit of credit', async () => {
    const taken = [course({ id: 'a', on: '2026-03-01', cost: '400', worth: '1.9' }), cpr()]
    const renewedCpt = renewedOnce(pricedCpt(), taken)
    const recert = await openHistory({
      records: [renewedCpt, ...taken, course({ id: 'b', on: '2028-02-01', cost: '50', worth: '0.5' })],
      today: '2028-03-01',
    })
    expect(await pictureTable(recert, 'Costs')).toEqual([
      'Cycle | Courses | Fee | Total | Counted | For the credit',
      'This cycle, Jan 16, 2028 to Jan 15, 2030 | $50 | $99 due at renewal | $149 | 0.5 CEU | $298 per CEU',
      'Jan 15, 2026 to Jan 15, 2028 | $400, unknown for 1 of 2 | $99 | at least $499 | 2.0 CEUs | at least $249.50 per CEU',
    ])
    expect(region('Costs')).toHaveTextContent('$149 this cycle, renewal fee included. $298 per CEU. Last cycle: at least $499.')
    expect(region('Costs')).toHaveTextContent('Course costs are in USD, like the fees.')
  })

  test('of a course for two certifications are counted once, with a note', async () => {
    const shared = course({ on: '2026-03-01', cost: '100', worth: { cpt: '0.5', own: '0.5' } })
    await openHistory({ records: [pricedCpt(), ownCertification(), shared] })
    expect(region('Costs')).toHaveTextContent('$149 this cycle, renewal fee included. $298 per CEU.')
    expect(region('Costs')).toHaveTextContent('1 course counts for several certifications. Its cost is split evenly.')
  })

  test('that are unknown are mentioned', async () => {
    const recert = await openHistory({ records: [ownCertification()] }, 'Kettlebell Coach', 'own')
    expect(region('Costs')).toHaveTextContent('Add what each course cost to see what this cycle costs.')
    expect((await pictureTable(recert, 'Costs'))[1]).toBe(
      'This cycle, Jan 15, 2026 to Jan 15, 2028 | no courses | unknown | unknown | 0.0 CECs | nothing counted yet',
    )
  })
})

describe('earlier cards', () => {
  const renewedCard = card({
    certifiedOn: day('2026-09-10'),
    expiresOn: day('2028-09-30'),
    periods: [{ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30'), number: '111', proofs: [proof('a')] }],
  })
  const list = () => screen.getByRole('list', { name: 'Earlier cards, CPR/AED card' })

  test('are in the history of the certifications that need the card', async () => {
    const { user } = await openHistory({ records: [cpt(), renewedCard] })
    expect(items(list())[0]).toHaveTextContent('Sep 10, 2024 to Sep 30, 2026 · Card number 111')
    await user.click(screen.getByRole('button', { name: 'Certificate of CPR/AED card until Sep 30, 2026' }))
    expect(await screen.findByRole('dialog', { name: 'Certificate: CPR/AED card' })).toHaveTextContent('a.pdf')
  })

  test('are not in that of others', async () => {
    await openHistory({ records: [ownCertification(), renewedCard] }, 'Kettlebell Coach', 'own')
    expect(screen.queryByRole('list', { name: 'Earlier cards, CPR/AED card' })).toBeNull()
  })

  test('can turn out to be a correction, and that can be undone', async () => {
    const { user, store } = await openHistory({ records: [cpt(), renewedCard] })
    await user.click(screen.getByRole('button', { name: 'Not a renewal: CPR/AED card until Sep 30, 2026' }))
    expect(screen.queryByRole('list', { name: 'Earlier cards, CPR/AED card' })).toBeNull()
    const corrected = store.getState().portfolio.credentials.find(({ id }) => id === 'card')
    expect(corrected).toMatchObject({ expiresOn: '2028-09-30', proofs: [{ name: 'a.pdf' }] })
    expect(corrected).not.toHaveProperty('periods')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(items(list())).toHaveLength(1)
  })
})

test('the courses of a cycle are the same number everywhere', async () => {
  const early = course({ id: 'early', title: 'Early', on: '2026-01-14', worth: '0.5' })
  const rejected = awarded(course({ id: 'no', title: 'Rejected', worth: '0.5' }), { submission: { state: 'rejected', on: null } })
  const ethics = course({ id: 'other', title: 'Other', on: '2026-04-01', category: 'cpr', worth: '0.3' })
  const records = [cpt(), ces(), pes(), cpr(), early, rejected, ethics]
  const { user, store } = await openCourses({ records })
  expect(tab('Courses')).toHaveTextContent('Courses 5')
  const list = region('Courses this cycle')
  expect(within(list).getAllByRole('button', { name: /^Edit (?!Early)/ })).toHaveLength(5)
  const { portfolio } = store.getState()
  const [certification] = certificationsOf(portfolio)
  if (certification === undefined) throw new Error('it is held')
  expect(auditPack(certification, portfolio, day('2026-11-20')).courses).toHaveLength(5)
  await user.click(within(list).getByRole('link', { name: 'Open in Courses' }))
  await screen.findByRole('heading', { level: 1, name: 'Courses' })
  expect(window.location.hash).toBe('#/courses?credential=cpt&cycle=running')
  expect(namesIn('Courses')).toHaveLength(5)
})
