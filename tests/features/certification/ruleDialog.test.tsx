import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Certification } from '../../../src/domain/records/credential'
import { certificationsOf } from '../../../src/domain/records/portfolio'
import { leavesOf } from '../../../src/domain/rule/rule'
import { field, fill, pickDay, press } from '../../app/trainer'
import { hold } from '../../support/held'
import { type Given, type OpenRecert, openRecert } from '../../support/openRecert'
import { amount, ces, certificationAsking, cpt, day, group, leaf } from '../../support/portfolio'

type OpenRule = OpenRecert & { readonly dialog: HTMLElement }

async function openRule(given: Given, name = 'NASM-CPT'): Promise<OpenRule> {
  const recert = await openRecert({ at: '#/credentials/cpt?tab=rule', ...given })
  await screen.findByRole('heading', { level: 1, name })
  return { ...recert, dialog: await openAgain(recert, name) }
}

async function openAgain({ user }: OpenRecert, name = 'NASM-CPT'): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Edit rule' }))
  return screen.findByRole('dialog', { name: `${name} rule` })
}

/** The sections, each with whether it's open. */
function sections(dialog: HTMLElement): readonly string[] {
  const all = [...dialog.querySelectorAll('details')].filter((details) => details.closest('fieldset') === null)
  return all.map((details) => `${details.querySelector('summary')?.textContent ?? ''}${details.open ? ': open' : ''}`)
}

const unfold = (user: UserEvent, container: HTMLElement, label: string) => user.click(within(container).getByText(label, { selector: 'summary' }))
const row = (container: HTMLElement, name: string) => within(container).getByRole('group', { name })
const kind = (dialog: HTMLElement, part: string, name: string) => within(row(dialog, `Kinds of courses, ${part}`)).getByRole('checkbox', { name })

function heldIn({ store }: OpenRecert): Certification {
  const [first] = certificationsOf(store.getState().portfolio)
  if (first === undefined) throw new Error('no certification')
  return first
}

describe('the rule dialog', () => {
  test('shows the rule as it is, with the rest of the sections closed', async () => {
    const { user, dialog } = await openRule({ records: [cpt()] })
    expect(field(dialog, 'Required per cycle')).toHaveValue('2.0')
    expect(field(dialog, 'Unit')).toHaveValue('CEUs')
    expect(field(dialog, 'Contact hours per unit')).toHaveValue('10')
    expect(field(dialog, 'Cycle length (months)')).toHaveValue('24')
    expect(field(dialog, 'The cycle ends')).toHaveDisplayValue('On the anniversary')
    expect(field(dialog, 'Name, Education')).toHaveValue('Education')
    expect(field(dialog, 'At least, Education')).toHaveValue('1.9')
    expect(field(dialog, 'At most, CPR/AED')).toHaveValue('0.1')
    await unfold(user, row(dialog, 'CPR/AED'), 'Accepts CPR/AED')
    expect(kind(dialog, 'CPR/AED', 'CPR/AED')).toBeChecked()
    expect(kind(dialog, 'CPR/AED', 'Specialization')).not.toBeChecked()
    expect(field(dialog, 'Finish education within')).toHaveValue('90 days')
    expect(field(dialog, 'Apply within')).toHaveValue('12 months')
    expect(field(dialog, 'Renewal fee')).toHaveValue('')
    expect(within(dialog).getByRole('checkbox', { name: 'CPR/AED card' })).toBeChecked()
    expect(within(dialog).getByRole('checkbox', { name: 'First aid card' })).not.toBeChecked()
    expect(sections(dialog)).toEqual([
      'Limits across parts',
      'First cycle of newcomers',
      'Early and late renewal: open',
      'Card details',
      'Fees: open',
      'Every year',
      'Carry-over and repeats',
    ])
  })

  test('asks for an end date only if everyone’s cycle ends on the same date', async () => {
    const recert = await openRule({ records: [cpt()] })
    expect(within(recert.dialog).queryByLabelText('One of its end dates')).toBeNull()
    await recert.user.selectOptions(field(recert.dialog, 'The cycle ends'), 'Same date for everyone')
    await press(recert.user, recert.dialog, 'Save rule')
    expect(field(recert.dialog, 'One of its end dates')).toHaveAccessibleDescription(/^Enter the end date\./)
    pickDay(recert.dialog, 'One of its end dates', '2027-12-31')
    await press(recert.user, recert.dialog, 'Save rule')
    expect(heldIn(recert).rule.cycle).toEqual({ months: 24, ends: 'fixed', endsOn: '2027-12-31' })
  })

  test('saves the changes, and a single Undo takes them back', async () => {
    const recert = await openRule({ records: [cpt(), ces()] })
    const { user, dialog } = recert
    const { rule } = heldIn(recert)
    await fill(user, dialog, 'Required per cycle', '3')
    await fill(user, dialog, 'At least, Education', '2.9')
    await fill(user, dialog, 'At most, Education', '2.9')
    await fill(user, dialog, 'Renewal fee', '')
    await user.click(within(dialog).getByRole('checkbox', { name: 'CPR/AED card' }))
    await press(user, dialog, 'Save rule')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(heldIn(recert)).toMatchObject({ ruleEdited: true, rule: { requirement: { min: 300 }, fees: { renewal: null }, cards: [] } })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(heldIn(recert)).toMatchObject({ ruleEdited: false, rule })
  })

  test('says at each field what’s wrong with it, opens the sections that hold one, and saves nothing', async () => {
    const { user, dialog } = await openRule({ records: [cpt()] })
    await fill(user, dialog, 'Required per cycle', 'two')
    await fill(user, dialog, 'Cycle length (months)', '0')
    await user.clear(field(dialog, 'Name, CPR/AED'))
    await fill(user, dialog, 'Finish education within', 'soon')
    await fill(user, dialog, 'Renewal fee', '200000')
    await unfold(user, dialog, 'Fees')
    await unfold(user, dialog, 'Early and late renewal')
    await press(user, dialog, 'Save rule')
    expect(field(dialog, 'Required per cycle')).toHaveAccessibleDescription('This isn’t a number. Enter an amount, such as 1.9.')
    expect(field(dialog, 'Required per cycle')).toHaveFocus()
    expect(field(dialog, 'Cycle length (months)')).toHaveAccessibleDescription('Enter a whole number of months from 1 to 120.')
    expect(field(dialog, 'Name, Part 2')).toHaveAccessibleDescription('Enter a name.')
    expect(field(dialog, 'Finish education within')).toHaveValue('soon')
    expect(field(dialog, 'Finish education within')).toHaveAccessibleDescription(/^Enter days or months, such as “90 days” or “6 months”\./)
    expect(field(dialog, 'Renewal fee')).toHaveAccessibleDescription('The cost must be 100,000 or less.')
    expect(sections(dialog)).toContain('Fees: open')
    expect(within(dialog).getByText('Fix the 5 fields marked above.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('says above the parts what’s wrong with them together, and moves the focus there', async () => {
    const { user, dialog } = await openRule({ records: [cpt()] })
    await fill(user, dialog, 'Required per cycle', '1.9')
    await press(user, dialog, 'Save rule')
    const problem = within(within(dialog).getByRole('region', { name: 'Parts' })).getByText('The parts together require more than this allows.')
    expect(problem.closest('p')).toHaveFocus()
    await fill(user, dialog, 'Required per cycle', '2')
    expect(within(dialog).queryByText('The parts together require more than this allows.')).toBeNull()
  })

  test('keeps what was typed for the next opening, and can start afresh', async () => {
    const recert = await openRule({ records: [cpt()] })
    await fill(recert.user, recert.dialog, 'Required per cycle', '3')
    await press(recert.user, recert.dialog, 'Add part')
    await recert.user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    const again = await openAgain(recert)
    expect(within(again).getByText('We saved your draft.')).toBeVisible()
    expect(field(again, 'Required per cycle')).toHaveValue('3')
    expect(row(again, 'Part 3')).toBeVisible()
    await press(recert.user, again, 'Start over')
    expect(field(again, 'Required per cycle')).toHaveValue('2.0')
    expect(within(again).queryByRole('group', { name: 'Part 3' })).toBeNull()
    expect(within(again).queryByText('We saved your draft.')).toBeNull()
  })

  test('starts fresh after it was closed without changes and after it was saved', async () => {
    const recert = await openRule({ records: [cpt()] })
    await press(recert.user, recert.dialog, 'Cancel')
    const second = await openAgain(recert)
    expect(within(second).queryByText('We saved your draft.')).toBeNull()
    await fill(recert.user, second, 'Renewal fee', '79')
    await press(recert.user, second, 'Save rule')
    const third = await openAgain(recert)
    expect(within(third).queryByText('We saved your draft.')).toBeNull()
    expect(field(third, 'Renewal fee')).toHaveValue('79')
  })
})

describe('parts in the rule dialog', () => {
  test('can be added, and take a kind of course from another part', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await press(user, dialog, 'Add part')
    expect(field(dialog, 'Name, Part 3')).toHaveFocus()
    await fill(user, dialog, 'Name, Part 3', 'Ethics')
    await user.click(kind(dialog, 'Ethics', 'Ethics'))
    expect(within(row(dialog, 'Ethics')).getByText('Accepts ethics')).toBeVisible()
    await fill(user, dialog, 'At most, Ethics', '0.5')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.requirement).toMatchObject({
      children: [{ id: 'education' }, { id: 'cpr' }, { id: 'part-3', label: 'Ethics', min: 0, max: 50, categories: ['ethics'] }],
    })
    const [education] = leavesOf(heldIn(recert).rule.requirement)
    expect(education?.categories).not.toContain('ethics')
  })

  test('can be removed: the focus goes to the next one, and the only one left requires all the credit', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await press(user, dialog, 'Remove CPR/AED')
    expect(row(dialog, 'Education').closest('li')).toHaveFocus()
    expect(within(dialog).queryByLabelText('At least, Education')).toBeNull()
    expect(within(dialog).queryByRole('button', { name: 'Remove Education' })).toBeNull()
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.requirement).toMatchObject({ id: 'education', min: 200, max: 200 })
  })

  test('can have limits per year and per course, and a first day', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await unfold(user, row(dialog, 'Education'), 'More limits')
    await fill(user, dialog, 'At most per year, Education', '1')
    await fill(user, dialog, 'At most per course, Education', '0.5')
    pickDay(dialog, 'Counts courses from, Education', '2026-06-01')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.requirement).toMatchObject({ children: [{ maxPerYear: 100, maxPerCourse: 50, from: '2026-06-01' }, {}] })
  })

  test('stay in their groups, whose limits can be edited', async () => {
    const grouped = certificationAsking(
      group('root', { min: '10', max: '10' }, [
        leaf('Live', { takes: ['conference'] }),
        group('Alone', { max: '6' }, [leaf('Reading', { takes: ['quiz'] }), leaf('Online', { takes: ['homeStudy'] })]),
      ]),
    )
    const recert = await openRule({ records: [grouped] })
    const { user, dialog } = recert
    const alone = row(dialog, 'Alone')
    expect(row(alone, 'Reading')).toBeVisible()
    await fill(user, dialog, 'At most, Alone', '5')
    await press(user, alone, 'Add part to Alone')
    expect(field(dialog, 'Name, Part 5')).toHaveFocus()
    await fill(user, dialog, 'Name, Part 5', 'Writing')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.requirement).toMatchObject({
      children: [{ label: 'Live' }, { label: 'Alone', max: 500, children: [{ label: 'Reading' }, { label: 'Online' }, { label: 'Writing' }] }],
    })
  })
})

describe('the sections of the rule dialog', () => {
  test('write limits across parts, and give the focus back to the button when the last one is removed', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await unfold(user, dialog, 'Limits across parts')
    await press(user, dialog, 'Maximum for checked courses')
    await press(user, dialog, 'Remove Maximum for checked courses')
    expect(within(dialog).getByRole('button', { name: 'Minimum by provider' })).toHaveFocus()
    await press(user, dialog, 'Minimum by provider')
    await fill(user, dialog, 'Name, Minimum by provider', 'NASM courses')
    await fill(user, dialog, 'At least, NASM courses', '0.5')
    await fill(user, dialog, 'Providers, NASM courses', 'NASM, AFAA')
    await press(user, dialog, 'Number of parts')
    await fill(user, dialog, 'Name, Number of parts', 'Both parts')
    await fill(user, dialog, 'Smallest credit in a part, Both parts', '0.1')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.checks).toEqual([
      { kind: 'provider', id: 'limit-1', label: 'NASM courses', min: 50, providers: ['NASM', 'AFAA'] },
      { kind: 'spread', id: 'limit-2', label: 'Both parts', atLeast: 2, each: 10 },
    ])
  })

  test('keep what newcomers’ first cycles require, and show an error where it’s now too much', async () => {
    const rule = { ...cpt().rule, prorated: [{ fromMonth: 12, requirement: group('renewal', { min: '1', max: '1' }, [leaf('education', {})]) }] }
    const recert = await openRule({ records: [cpt({ rule })] })
    const { user, dialog } = recert
    const name = 'Certified 12 or more months in'
    expect(field(dialog, `Required, ${name}`)).toHaveValue('1.0')
    await fill(user, dialog, 'Required per cycle', '0.9')
    for (const limit of ['At least, Education', 'At most, Education']) await fill(user, dialog, limit, '')
    await press(user, dialog, 'Save rule')
    expect(field(dialog, `Required, ${name}`)).toHaveAccessibleDescription('A whole cycle requires only 0.9.')
    await fill(user, dialog, `Required, ${name}`, '0.5')
    await user.selectOptions(field(dialog, `Renewal fee, ${name}`), 'Different fee')
    await fill(user, dialog, `Fee (USD), ${name}`, '49')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule).toMatchObject({ requirement: { min: 90 }, prorated: [{ fromMonth: 12, requirement: { min: 50 }, fee: 4_900 }] })
  })

  test('write when the issuer renews', async () => {
    const recert = await openRule({ records: [cpt({ rule: { ...cpt().rule, lateWindow: null } })] })
    const { user, dialog } = recert
    await unfold(user, dialog, 'Early and late renewal')
    await fill(user, dialog, 'Renewal opens', '3 months')
    await user.selectOptions(field(dialog, 'After expiry'), 'Late renewal is possible')
    await fill(user, dialog, 'Apply within', '6 months')
    await press(user, dialog, 'Add late fee')
    await fill(user, dialog, 'Through, Late fee 1', '6 months')
    await fill(user, dialog, 'Late fee (USD), Late fee through 6 months', '40')
    await user.click(within(dialog).getByRole('checkbox', { name: /^My issuer confirmed this/ }))
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule).toMatchObject({
      opens: { months: 3 },
      lateWindow: { education: { days: 0 }, application: { months: 6 }, fees: [{ through: { months: 6 }, fee: 4_000 }], isConfirmed: false },
    })
  })

  test('write what’s required of each card, and hide a card’s details if it isn’t required', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await unfold(user, dialog, 'Card details')
    await fill(user, dialog, 'Extra days, CPR/AED card', '30')
    expect(within(dialog).queryByLabelText('Must be valid, Liability insurance')).toBeNull()
    await user.click(within(dialog).getByRole('checkbox', { name: 'Liability insurance' }))
    await user.selectOptions(field(dialog, 'Must be valid, Liability insurance'), 'Through the last day of the cycle')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule.cards).toEqual([
      { topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: null },
      { topic: 'insurance', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: null },
    ])
  })

  test('write fees and yearly steps', async () => {
    const recert = await openRule({ records: [cpt({ rule: { ...cpt().rule, fees: { currency: 'USD', renewal: amount('99'), petition: null } } })] })
    const { user, dialog } = recert
    await press(user, dialog, 'Add price')
    await fill(user, dialog, 'Who it’s for, Price 1', 'Members')
    await fill(user, dialog, 'Price, Members', '79')
    await unfold(user, dialog, 'Every year')
    await press(user, dialog, 'Add yearly step')
    await fill(user, dialog, 'What’s due, Yearly step 1', 'Membership')
    await user.selectOptions(field(dialog, 'Due by, Membership'), 'August')
    await fill(user, dialog, 'Day, Membership', '31')
    await fill(user, dialog, 'Fee (USD), Membership', '70')
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule).toMatchObject({
      fees: { others: [{ label: 'Members', fee: 7_900 }] },
      yearly: [{ id: 'step-1', label: 'Membership', on: '08-31', fee: 7_000 }],
    })
  })

  test('write what carries over, and ask how much only if something does', async () => {
    const recert = await openRule({ records: [cpt()] })
    const { user, dialog } = recert
    await unfold(user, dialog, 'Carry-over and repeats')
    expect(within(dialog).queryByLabelText('Carries over at most')).toBeNull()
    await user.selectOptions(field(dialog, 'Surplus carries over'), 'Yes, from some parts only')
    await fill(user, dialog, 'Carries over at most', '0.5')
    await press(user, dialog, 'Save rule')
    expect(within(dialog).getByText('Choose at least one part.')).toBeVisible()
    await user.click(within(row(dialog, 'From these parts')).getByRole('checkbox', { name: 'Education' }))
    await user.click(within(dialog).getByRole('checkbox', { name: 'Repeated courses count again' }))
    await press(user, dialog, 'Save rule')
    expect(heldIn(recert).rule).toMatchObject({ carryOver: { max: 50, of: ['education'] }, repeats: false })
  })

  test('are open if the rule has something in them', async () => {
    const rule = {
      ...cpt().rule,
      checks: [{ kind: 'ticked', id: 'evidence', label: 'Evidence based', min: amount('0.5') }] as const,
      prorated: [{ fromMonth: 12, requirement: leaf('education', { min: '1', max: '1' }) }],
      lateWindow: null,
      fees: { currency: 'USD', renewal: null, petition: null },
      repeats: false,
    }
    const { dialog } = await openRule({ records: [cpt({ rule })] })
    expect(sections(dialog)).toEqual([
      'Limits across parts: open',
      'First cycle of newcomers: open',
      'Early and late renewal',
      'Card details',
      'Fees',
      'Every year',
      'Carry-over and repeats: open',
    ])
  })
})

test('a rule whose cycle ends on the same date for everyone shows that date', async () => {
  const { dialog } = await openRule({ records: [hold('cscs', { on: '2024-06-01', expiresOn: day('2026-12-31') })] }, 'CSCS')
  expect(field(dialog, 'The cycle ends')).toHaveDisplayValue('Same date for everyone')
  expect(field(dialog, 'One of its end dates')).toHaveValue('2026-12-31')
})
