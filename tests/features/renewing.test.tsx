import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renewed } from '../../src/domain/counting/renewing'
import type { Certification } from '../../src/domain/records/credential'
import type { RenewalRule } from '../../src/domain/rule/rule'
import { field, fill, goTo, nextSteps, pickDay, press, renewalBar } from '../app/trainer'
import { hold } from '../support/held'
import { type Given, type OpenRecert, openRecert } from '../support/openRecert'
import { amount, card, ces, course, cpr, cpt, day, leaf, pes, planned } from '../support/portfolio'
import { attestation, fee, withYearly } from '../support/yearly'

const { rule } = cpt()
const longCard = card({ expiresOn: day('2031-12-31') })
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) })
const region = (name: string) => screen.getByRole('region', { name })

async function openPage(given: Given, name = 'NASM-CPT'): Promise<OpenRecert> {
  const recert = await openRecert({ at: '#/credentials/cpt', ...given })
  await screen.findByRole('heading', { level: 1, name })
  return recert
}

async function openRenewal(given: Given): Promise<OpenRecert & { readonly dialog: HTMLElement }> {
  const recert = await openPage(given)
  await recert.user.click(screen.getByRole('button', { name: 'Renew' }))
  return { ...recert, dialog: await screen.findByRole('dialog', { name: 'Renew NASM-CPT' }) }
}

describe('the fee in the renew dialog', () => {
  const priced = (changes: Partial<RenewalRule>) => cpt({ rule: { ...rule, ...changes } })
  const others = [
    { label: 'Members', fee: amount('65') },
    { label: 'Each further certification', fee: amount('20.50') },
  ]

  test('can be another price, with one press', async () => {
    const { user, dialog } = await openRenewal({
      records: [priced({ fees: { ...rule.fees, renewal: amount('99'), others } }), ces(), cpr(), longCard],
    })
    expect(field(dialog, 'Fee (USD)')).toHaveValue('99')
    const offered = within(within(dialog).getByRole('group', { name: 'Other fees' })).getAllByRole('button')
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Members: $65', 'Each further certification: $20.50'])
    await press(user, dialog, 'Each further certification: $20.50')
    expect(field(dialog, 'Fee (USD)')).toHaveValue('20.50')
    await press(user, dialog, 'Members: $65')
    await press(user, dialog, 'Record renewal')
    await user.click(tab('History'))
    await user.click(within(region('Past cycles')).getByText(/^Jan 15, 2026 to Jan 15, 2028/))
    expect(region('Past cycles')).toHaveTextContent('Fee paid: $65.')
  })

  test('offers nothing else if the rule names no other price', async () => {
    const fees = { currency: 'USD', renewal: amount('99'), petition: null }
    const { dialog } = await openRenewal({ records: [priced({ fees }), ces(), cpr(), longCard] })
    expect(within(dialog).queryByRole('group', { name: 'Other fees' })).toBeNull()
  })

  test.each([
    ['what someone certified in this cycle pays', amount('45'), '45'],
    ['nothing, where nothing is due', amount('0'), '0'],
    ['empty, if it is not known', null, ''],
  ])('is %s', async (_, prorated, shown) => {
    const certification = priced({
      prorated: [{ fromMonth: 0, requirement: leaf('all', { min: '1' }), fee: prorated }],
      fees: { ...rule.fees, others },
    })
    const { dialog } = await openRenewal({ records: [certification, longCard] })
    expect(field(dialog, 'Fee (USD)')).toHaveValue(shown)
    expect(within(dialog).queryByRole('group', { name: 'Other fees' })).toBeNull()
  })
})

describe('a renewal before the issuer accepts it', () => {
  const opening = cpt({ rule: { ...rule, opens: { months: 3 } } })
  const early = 'You can renew from Oct 15, 2027. Record it earlier only if the issuer accepted it.'

  test('gets a warning, and can be recorded', async () => {
    const { user, dialog } = await openRenewal({ records: [opening, ces(), cpr(), longCard], today: '2027-10-20' })
    expect(dialog).not.toHaveTextContent(early)
    pickDay(dialog, 'Renewed on', '2027-10-14')
    expect(dialog).toHaveTextContent(early)
    await press(user, dialog, 'Record renewal')
    expect(region('Next cycle')).toHaveTextContent('Jan 16, 2028 to Jan 15, 2030')
  })
})

describe('a late renewal', () => {
  test('asks from which day the next cycle counts, and proposes the issuer’s as not confirmed', async () => {
    const { user } = await openPage({ records: [hold('cscs', { on: '2020-06-01' }), longCard], today: '2027-01-10' }, 'CSCS')
    await user.click(screen.getByRole('button', { name: 'Renew' }))
    const dialog = await screen.findByRole('dialog', { name: 'Renew CSCS' })
    const firstDay = () => field(dialog, 'Counts toward the next cycle from')
    expect(firstDay()).toHaveValue('2027-02-01')
    expect(firstDay()).toHaveAccessibleDescription(
      'That’s the day National Strength and Conditioning Association used in an earlier cycle. It isn’t confirmed for this one. Ask National Strength and Conditioning Association.',
    )
    pickDay(dialog, 'Counts toward the next cycle from', '2027-01-15')
    expect(firstDay()).toHaveAccessibleDescription(/^Late renewal isn’t confirmed/)
    await press(user, dialog, 'Renew anyway')
    expect(region('Next cycle')).toHaveTextContent('Jan 15, 2027 to Dec 31, 2029')
  })
})

describe('a course between an early renewal and the next cycle', () => {
  const question =
    'CES, planned for Nov 3, 2027, falls between your renewal and expiry. If the next cycle starts Jan 16, 2028, it counts in neither. Start it Nov 1, 2027?'
  const plan = planned({ title: 'CES', on: '2027-11-03', category: 'specialization', worth: '1.9' })

  test('is named before the renewal is saved, and the next cycle can begin earlier', async () => {
    const { user, dialog } = await openRenewal({ records: [cpt(), pes(), cpr(), longCard, plan], today: '2027-10-31' })
    expect(dialog).toHaveTextContent(question)
    await press(user, dialog, 'Start on Nov 1, 2027')
    expect(field(dialog, 'Counts toward the next cycle from')).toHaveValue('2027-11-01')
    expect(field(dialog, 'Counts toward the next cycle from')).toHaveFocus()
    expect(dialog).not.toHaveTextContent('counts in neither')
    await press(user, dialog, 'Record renewal')
    expect(region('Next cycle')).toHaveTextContent('Nov 1, 2027 to Jan 15, 2030')
  })

  test('says why it does not count, and the first day can be changed and changed back', async () => {
    const input = { renewedOn: day('2027-10-31'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    const certification: Certification = renewed(cpt(), { courses: [pes(), cpr()] }, input)
    const late = course({ id: 'late', title: 'CES', on: '2027-11-03', category: 'specialization', worth: '1.9' })
    const { user } = await openPage({ records: [certification, pes(), cpr(), late, longCard], today: '2027-11-20' })
    await user.click(tab('Courses'))
    const courses = region('Courses this cycle')
    await user.click(within(courses).getByText('3 courses outside this cycle'))
    expect(courses).toHaveTextContent(
      'Taken between your NASM-CPT renewal on Oct 31, 2027 and this cycle’s start on Jan 16, 2028. If your issuer counts it, change the cycle’s first day.',
    )
    await user.click(within(courses).getByRole('button', { name: 'Change the cycle’s first day, for CES' }))
    const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
    const firstDay = () => field(dialog, 'This cycle counts from')
    expect(firstDay()).toHaveValue('2028-01-16')
    expect(firstDay()).toHaveAccessibleDescription('You renewed on Oct 31, 2027. Courses between then and this day count in neither cycle.')
    pickDay(dialog, 'This cycle counts from', '2027-10-31')
    await press(user, dialog, 'Save changes')
    expect(firstDay()).toHaveAccessibleDescription(/^The next cycle must begin after the renewal and before the new expiry\./)
    pickDay(dialog, 'This cycle counts from', '2027-11-01')
    await press(user, dialog, 'Save changes')
    expect(region('Courses this cycle')).toHaveTextContent('1.9 CEUs counted')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(tab('Progress'))
    expect(region('Next cycle')).toHaveTextContent('Jan 16, 2028 to Jan 15, 2030')
  })

  test('the first day is not asked for before there is a renewal', async () => {
    const { user } = await openPage({ records: [cpt()] })
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('menuitem', { name: 'Edit dates' }))
    const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
    expect(within(dialog).queryByLabelText('This cycle counts from')).toBeNull()
    await fill(user, dialog, 'Credential', 'My CPT')
    await press(user, dialog, 'Save changes')
    expect(screen.getByRole('heading', { level: 1, name: 'My CPT' })).toBeVisible()
  })
})

describe('yearly steps', () => {
  const rows = () => within(region('Every year')).getAllByRole('listitem')
  const texts = () => rows().map(({ textContent }) => textContent)
  const records = [withYearly([fee('08-31'), attestation('12-31')]), ces(), cpr(), longCard]

  test('are listed with their days and fees', async () => {
    await openPage({ records, today: '2026-11-20' })
    expect(texts()).toEqual([
      'By Aug 31, 2026Yearly fee · $70Not marked doneMark done',
      'By Dec 31, 2026AttestationMark done',
      'By Aug 31, 2027Yearly fee · $70Mark done',
      'By Dec 31, 2027AttestationMark done',
    ])
  })

  test('whose day isn’t known are listed without one, and can’t be marked', async () => {
    await openPage({ records: [withYearly([fee('unknown')]), ces(), cpr(), longCard], today: '2026-11-20' })
    expect(texts()).toEqual(['Every year, date unknownYearly fee · $70'])
  })

  test('are marked as done and opened again, and the bar stays as it is', async () => {
    const { user } = await openPage({ records, today: '2026-11-20' })
    await user.click(screen.getByRole('button', { name: 'Mark done: Yearly fee, By Aug 31, 2026' }))
    expect(texts()[0]).toBe('By Aug 31, 2026Yearly fee · $70Marked done on Nov 20, 2026Not done')
    expect(screen.getByRole('button', { name: 'Not done: Yearly fee, By Aug 31, 2026' })).toHaveFocus()
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
    await user.click(screen.getByRole('button', { name: 'Not done: Yearly fee, By Aug 31, 2026' }))
    expect(texts()[0]).toContain('Not marked done')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(texts()[0]).toContain('Marked done on Nov 20, 2026')
  })

  test('are things to do on the dashboard until they are done', async () => {
    const { user } = await openRecert({ records, today: '2026-11-20' })
    expect(nextSteps()).toEqual([
      'Yearly fee: NASM-CPT | Was due Aug 31 | $70, due every year.',
      'Attestation: NASM-CPTBy Dec 31 · 41 days · Due every year.',
    ])
    await user.click(screen.getByRole('link', { name: 'Mark it done' }))
    await user.click(await screen.findByRole('button', { name: 'Mark done: Yearly fee, By Aug 31, 2026' }))
    await goTo(user, 'Dashboard')
    expect(nextSteps()).toEqual(['Attestation: NASM-CPT | By Dec 31 · 41 days | Due every year.'])
  })

  test('cannot be marked while another day is shown', async () => {
    const { store } = await openPage({ records, today: '2026-11-20' })
    act(() => store.getState().view(day('2027-09-01')))
    expect(texts()[2]).toBe('By Aug 31, 2027Yearly fee · $70Not marked done')
  })

  test('are no part of a page whose rule has none', async () => {
    await openPage({ records: [cpt()] })
    expect(screen.queryByRole('region', { name: 'Every year' })).toBeNull()
  })
})
