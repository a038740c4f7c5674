import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { article, renewalBar } from '../app/trainer'
import { openRecert } from '../support/openRecert'
import { card, ces, course, cpr, cpt, credentialId, day, ownCertification, pes, specialization } from '../support/portfolio'

const countdowns = [
  { today: '2026-01-15', says: '730 days until expiry', standing: 'On track' },
  { today: '2026-11-20', says: '421 days until expiry', standing: 'Behind' },
  { today: '2027-11-16', says: '60 days until expiry', standing: 'Urgent' },
  { today: '2028-01-14', says: '1 day until expiry', standing: 'Urgent' },
  { today: '2028-01-15', says: 'Expires today', standing: 'Urgent' },
  { today: '2028-01-16', says: 'Expired 1 day ago', standing: 'Late window' },
  { today: '2029-01-15', says: 'Expired 366 days ago', standing: 'Late window' },
  { today: '2029-01-16', says: 'Expired 367 days ago', standing: 'Lapsed' },
]
for (const { today, says, standing } of countdowns) {
  test(`on ${today} an NASM-CPT without courses says “${says}” and “${standing}”`, async () => {
    await openRecert({ records: [cpt()], today })
    expect(article('NASM-CPT')).toHaveTextContent(says)
    expect(within(article('NASM-CPT')).getByText(standing)).toBeVisible()
  })
}

const nextSteps = [
  {
    today: '2028-01-16',
    records: [],
    says: 'Still to do: 1.9 CEUs of education and 0.1 CEUs of CPR/AED by Apr 14, 2028, then the late application by Jan 15, 2029 (late fee 30 USD through Apr 14, 2028, then 50 USD).',
  },
  {
    today: '2028-04-15',
    records: [ces()],
    says: 'The time to finish education ended on Apr 14, 2028 with 0.1 CEUs of CPR/AED missing. Ask the issuer what is still possible.',
  },
  {
    today: '2028-01-16',
    records: [ces(), cpr()],
    says: 'Everything is earned. Send the late application by Jan 15, 2029 (late fee 30 USD through Apr 14, 2028, then 50 USD).',
  },
  { today: '2029-01-16', records: [], says: 'Expired on Jan 15, 2028. The late window closed on Jan 15, 2029. Ask the issuer how to certify again.' },
]
for (const { today, records, says } of nextSteps) {
  test(`on ${today} with ${records.length} courses the next step is: ${says}`, async () => {
    await openRecert({ records: [cpt(), ...records], today })
    expect(article('NASM-CPT')).toHaveTextContent(says)
  })
}

test('each part shows what counted and what it requires, and the card shows its state', async () => {
  await openRecert({ records: [cpt(), ces(), card()] })
  const rows = within(article('NASM-CPT')).getAllByRole('listitem')
  expect(rows).toHaveLength(3)
  expect(rows[0]).toHaveTextContent('Education1.9 of 1.9 CEUs, met')
  expect(rows[1]).toHaveTextContent('CPR/AED0.0 of 0.1 CEUs, 0.1 still needed')
  expect(rows[2]).toHaveTextContent('CPR/AED card: Valid through Sep 30, 2028, beyond the renewal')
})

test('a certification with all its credit but no card is not complete, and says so', async () => {
  await openRecert({ records: [cpt(), ces(), course({ category: 'cpr', on: '2026-01-20', worth: '0.1' })], today: '2028-02-01' })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, CPR/AED card missing')
  expect(within(article('NASM-CPT')).queryByText('Complete')).toBeNull()
  expect(article('NASM-CPT')).toHaveTextContent('CPR/AED card: Not added yet: you need a valid one on the day you renew')
})

test('each certification links to its page', async () => {
  await openRecert({ records: [cpt()] })
  expect(within(article('NASM-CPT')).getByRole('link', { name: 'NASM-CPT: details and renewal' })).toHaveAttribute('href', '#/credentials/cpt')
})

test('things to do are listed together, and the list is gone when nothing is urgent', async () => {
  const first = await openRecert({ records: [cpt(), card({ expiresOn: day('2027-01-31') })] })
  const [gap, cardRow, ...others] = within(screen.getByRole('region', { name: 'Needs attention' })).getAllByRole('listitem')
  expect(gap).toHaveTextContent(/^NASM-CPT/)
  expect(gap).toHaveTextContent('Still to do: 1.9 CEUs of education and 0.1 CEUs of CPR/AED by Jan 15, 2028.')
  expect(cardRow).toHaveTextContent(/^CPR\/AED card/)
  expect(cardRow).toHaveTextContent('It’s good through Jan 31, 2027, and NASM-CPT (Jan 15, 2028) expires later: get a new one before you renew.')
  expect(others).toEqual([])
  first.close()
  await openRecert({ records: [cpt(), ces(), cpr(), card()] })
  expect(screen.queryByRole('region', { name: 'Needs attention' })).toBeNull()
})

test('two specializations without CPR/AED come to 1.9 of 2.0, never more', async () => {
  await openRecert({ records: [cpt(), ces(), pes()] })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  expect(within(article('NASM-CPT')).getByText('1.9 of 2.0 CEUs')).toBeVisible()
})

test('the most urgent credential comes first', async () => {
  await openRecert({
    records: [cpt(), ownCertification({ expiresOn: day('2026-12-01') }), card({ expiresOn: day('2026-11-01') })],
    today: '2026-11-20',
  })
  expect(screen.getAllByRole('article')).toEqual([article('Kettlebell Coach'), article('CPR/AED card'), article('NASM-CPT')])
})

test('a CPR/AED card has a countdown but no bar', async () => {
  await openRecert({ records: [card()], today: '2026-11-20' })
  expect(article('CPR/AED card')).toHaveTextContent('680 days until expiry')
  expect(article('CPR/AED card')).toHaveTextContent('valid through Sep 30, 2028')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a specialization that never expires is listed below; one with an expiry gets its own card', async () => {
  await openRecert({
    records: [specialization(), specialization({ id: credentialId('pes'), name: 'NASM-PES', presetId: 'nasm-pes', expiresOn: day('2027-05-03') })],
  })
  const lasting = within(screen.getByRole('region', { name: 'Never expire' }))
  expect(lasting.getAllByRole('listitem')).toHaveLength(1)
  expect(lasting.getByText('NASM-CES')).toBeVisible()
  expect(article('NASM-PES')).toHaveTextContent('164 days until expiry')
})

test('the latest two surplus courses are listed, the rest on request', async () => {
  const surplus = ['First', 'Second', 'Third', 'Fourth'].map((title, index) =>
    course({ id: title, title, on: `2026-09-0${index + 1}`, worth: '0.1' }),
  )
  const { user } = await openRecert({ records: [cpt(), ces(), ...surplus] })
  expect(within(article('NASM-CPT')).getByText('Fourth')).toBeVisible()
  expect(within(article('NASM-CPT')).getByText('Third')).toBeVisible()
  expect(within(article('NASM-CPT')).queryByText('First')).toBeNull()
  await user.click(screen.getByText('2 more that do not count in full'))
  expect(await within(article('NASM-CPT')).findByText('First')).toBeVisible()
})

test('a complete certification that expires within 60 days ranks with the urgent ones', async () => {
  const own = ownCertification({ expiresOn: day('2027-06-01') })
  await openRecert({ records: [own, cpt(), ces(), cpr()], today: '2027-11-16' })
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(screen.getAllByRole('article')).toEqual([article('NASM-CPT'), article('Kettlebell Coach')])
})

test('complete and on-track certifications are sorted by expiry', async () => {
  await openRecert({ records: [card(), cpt(), ces(), cpr()], today: '2026-11-20' })
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(screen.getAllByRole('article')).toEqual([article('NASM-CPT'), article('CPR/AED card')])
})

test('courses outside this cycle are counted, with a link to the reasons', async () => {
  const outside = ['2026-01-13', '2026-01-14'].map((on) => course({ id: on, title: on, on, worth: '0.1' }))
  await openRecert({ records: [cpt(), ces(), ...outside] })
  expect(article('NASM-CPT')).toHaveTextContent('2 courses outside this cycle, which began on Jan 15, 2026: see why under Courses')
  expect(within(article('NASM-CPT')).getByRole('link', { name: 'see why under Courses' })).toHaveAttribute('href', '#/courses')
})

test('without courses outside this cycle, they are not mentioned', async () => {
  await openRecert({ records: [cpt(), ces()] })
  expect(article('NASM-CPT')).not.toHaveTextContent('outside this cycle')
})

test('days are shown without a thousands separator', async () => {
  await openRecert({ records: [cpt({ expiresOn: day('2030-01-15') })], today: '2026-11-20' })
  expect(article('NASM-CPT')).toHaveTextContent('1152 days until expiry')
})
