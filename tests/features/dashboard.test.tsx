import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { article, namesIn, nextSteps, renewalBar } from '../app/trainer'
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

test.each([
  ['the only one', [cpt()]],
  ['one of several', [cpt(), ownCertification({ expiresOn: day('2029-01-15') })]],
])('the day of an expired certification is marked as a problem where it’s %s', async (_, records) => {
  await openRecert({ records, today: '2028-01-16' })
  expect(within(article('NASM-CPT')).getByText('Expired Jan 15')).toHaveClass('problem')
})

const lateSteps = [
  { today: '2028-01-16', records: [], says: 'Earn 2.0 CEUs for NASM-CPT | By Apr 14 · 89 days | Then apply with the $30 late fee.' },
  {
    today: '2028-01-16',
    records: [ces()],
    says: 'Take a CPR/AED class | By Apr 14 · 89 days | You need a valid card to renew NASM-CPT. The class also adds 0.1 to NASM-CPT.',
  },
  { today: '2028-04-15', records: [ces()], says: 'Ask about NASM-CPT | By Jan 15, 2029 | Education was due by Apr 14. You’re 0.1 CEU short.' },
  {
    today: '2028-01-16',
    records: [ces(), cpr()],
    says: 'Apply late for NASM-CPT | By Jan 15, 2029 | All earned. Apply with the $30 late fee.',
  },
  {
    today: '2028-04-15',
    records: [ces(), cpr()],
    says: 'Apply late for NASM-CPT | By Jan 15, 2029 | All earned. Apply with the $50 late fee.',
  },
  {
    today: '2029-01-16',
    records: [],
    says: 'Ask about NASM-CPT |  | Too late to renew. Ask National Academy of Sports Medicine how to recertify.',
  },
]
for (const { today, records, says } of lateSteps) {
  test(`on ${today} with ${records.length} courses the next step is: ${says}`, async () => {
    await openRecert({ records: [cpt(), ...records], today })
    expect(nextSteps()[0]).toBe(says)
  })
}

const feesAhead = [
  {
    today: '2028-01-16',
    records: [],
    says: [
      'By Apr 14, 2028, now+$30Education still counts',
      'By Jan 15, 2029+$50Application only',
      'After thatToo late to renew. Ask your issuer how to recertify.',
    ],
  },
  {
    today: '2028-04-15',
    records: [ces(), cpr()],
    says: ['By Jan 15, 2029, now+$50Application only', 'After thatToo late to renew. Ask your issuer how to recertify.'],
  },
  {
    today: '2028-04-14',
    records: [ces()],
    says: [
      'By Apr 14, 2028, now+$30Education still counts',
      'By Jan 15, 2029+$50Application only',
      'After thatToo late to renew. Ask your issuer how to recertify.',
    ],
  },
  { today: '2028-01-15', records: [], says: [] },
  { today: '2029-01-16', records: [], says: [] },
]
for (const { today, records, says } of feesAhead) {
  test(`on ${today} with ${records.length} courses the next step says ${says.length} things about renewing late`, async () => {
    await openRecert({ records: [cpt(), ...records], today })
    const steps = () => [...document.querySelectorAll('main ol > li')].map(({ textContent }) => textContent)
    await waitFor(() => expect(steps()).toEqual(says))
  })
}

const verdicts = [
  { today: '2026-01-15', records: [cpt()], says: 'On track', about: 'You still need 2.0 CEUs.' },
  { today: '2026-11-20', records: [cpt(), ces(), cpr()], says: 'Complete', about: 'All earned. Renew by Jan 15, 2028.' },
  { today: '2028-01-16', records: [cpt()], says: 'NASM-CPT expired', about: 'You can still renew late. Finish education by Apr 14.' },
  {
    today: '2028-04-15',
    records: [cpt(), ces()],
    says: 'NASM-CPT expired',
    about: 'Ask National Academy of Sports Medicine whether you can still renew.',
  },
]
for (const { today, records, says, about } of verdicts) {
  test(`on ${today} with ${records.length - 1} courses the verdict is “${says}”: ${about}`, async () => {
    await openRecert({ records, today })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(says)
    expect(screen.getByText(about)).toBeVisible()
  })
}

test('each part shows what counted and what it requires, and the card shows its state', async () => {
  await openRecert({ records: [cpt(), ces(), card()] })
  const rows = within(article('NASM-CPT')).getAllByRole('listitem')
  expect(rows).toHaveLength(3)
  expect(rows[0]).toHaveTextContent('Education 1.9 of 1.9, met')
  expect(rows[1]).toHaveTextContent('CPR/AED 0.0 of 0.1, 0.1 still needed')
  expect(rows[2]).toHaveTextContent('CPR/AED card: Valid through Sep 30, 2028, past the renewal.')
})

test('a certification with all its credit but no card is not complete, and says so', async () => {
  await openRecert({ records: [cpt(), ces(), course({ category: 'cpr', on: '2026-01-20', worth: '0.1' })], today: '2028-02-01' })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, CPR/AED card needed')
  expect(within(article('NASM-CPT')).queryByText('Complete')).toBeNull()
  expect(article('NASM-CPT')).toHaveTextContent('Add your CPR card. You need it to renew.')
})

test('each certification links to its page', async () => {
  await openRecert({ records: [cpt()] })
  expect(within(article('NASM-CPT')).getByRole('link', { name: 'NASM-CPT' })).toHaveAttribute('href', '#/credentials/cpt')
})

test('things to do are listed together, the nearest deadline first, and the list is gone when there is nothing', async () => {
  const first = await openRecert({ records: [cpt(), card({ expiresOn: day('2027-01-31') })] })
  expect(nextSteps()).toEqual([
    'Take a CPR/AED class | By Jan 31 · 72 days | Your card won’t be valid for NASM-CPT. The class also adds 0.1 to NASM-CPT.',
    'Earn 1.9 CEUs for NASM-CPTBy Jan 15, 2028',
  ])
  first.close()
  await openRecert({ records: [cpt(), ces(), cpr(), card()] })
  expect(nextSteps()).toEqual([])
})

test('the class that is left adds credit, and nothing is said about a card that is valid', async () => {
  await openRecert({ records: [cpt(), ces(), card({ expiresOn: day('2029-12-31') })] })
  expect(nextSteps()).toEqual(['Take a CPR/AED class | By Jan 15, 2028 | The class adds 0.1 to NASM-CPT.'])
})

test('two specializations without CPR/AED come to 1.9 of 2.0, never more', async () => {
  await openRecert({ records: [cpt(), ces(), pes()] })
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '1.9')
  expect(article('NASM-CPT')).toHaveTextContent('Until Jan 15, 20281.9 of 2.0 CEUs')
})

test('the most urgent certification comes first, and cards come below', async () => {
  await openRecert({
    records: [cpt(), ownCertification({ expiresOn: day('2026-12-01') }), card({ expiresOn: day('2026-11-01') })],
    today: '2026-11-20',
  })
  expect(screen.getAllByRole('article')).toEqual([article('Kettlebell Coach'), article('NASM-CPT'), article('CPR/AED card')])
})

test('a CPR/AED card has a countdown but no bar', async () => {
  await openRecert({ records: [card()], today: '2026-11-20' })
  expect(article('CPR/AED card')).toHaveTextContent('680 days until expiry')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a specialization that never expires shares a line; one with an expiry gets its own', async () => {
  await openRecert({
    records: [specialization(), specialization({ id: credentialId('pes'), name: 'NASM-PES', presetId: 'nasm-pes', expiresOn: day('2027-05-03') })],
  })
  const held = within(screen.getByRole('region', { name: 'Also held' }))
  expect(held.getByRole('link', { name: 'NASM-CES' })).toBeVisible()
  expect(held.getByText('Never expires')).toBeVisible()
  expect(held.getAllByRole('article')).toEqual([article('NASM-PES')])
  expect(article('NASM-PES')).toHaveTextContent('164 days until expiry')
})

test('the latest two surplus courses are listed, and a link leads to all of them', async () => {
  const surplus = ['First', 'Second', 'Third', 'Fourth'].map((title, index) =>
    course({ id: title, title, on: `2026-09-0${index + 1}`, worth: '0.1' }),
  )
  const { user } = await openRecert({ records: [cpt(), ces(), ...surplus] })
  await user.click(screen.getByText('Why?'))
  expect(within(article('NASM-CPT')).getByText('Fourth')).toBeVisible()
  expect(within(article('NASM-CPT')).getByText('Third')).toBeVisible()
  expect(within(article('NASM-CPT')).queryByText('First')).toBeNull()
  await user.click(screen.getByRole('link', { name: 'See all 4 in Courses' }))
  await screen.findByRole('table', { name: 'Courses' })
  expect(namesIn('Courses')).toEqual(['Fourth', 'Third', 'Second', 'First'])
})

test('an expired certification comes before a complete one whose renewal is near, which is the next thing to do', async () => {
  const own = ownCertification({ expiresOn: day('2027-06-01') })
  await openRecert({ records: [cpt(), own, ces(), cpr()], today: '2027-11-16' })
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(screen.getAllByRole('article')).toEqual([article('Kettlebell Coach'), article('NASM-CPT')])
  expect(nextSteps().slice(0, 2)).toEqual([
    'Ask about Kettlebell Coach |  | Ask the issuer whether you can still renew.',
    'Renew NASM-CPTBy Jan 15 · 60 days · All earned.',
  ])
})

test('complete and on-track certifications are sorted by expiry', async () => {
  const own = ownCertification({ certifiedOn: day('2026-11-01'), expiresOn: day('2028-11-01') })
  await openRecert({ records: [own, cpt(), ces(), cpr()], today: '2026-11-20' })
  expect(within(article('NASM-CPT')).getByText('Complete')).toBeVisible()
  expect(within(article('Kettlebell Coach')).getByText('On track')).toBeVisible()
  expect(screen.getAllByRole('article')).toEqual([article('NASM-CPT'), article('Kettlebell Coach')])
})

test('courses outside this cycle are counted on the page of the certification, with the reasons behind a press', async () => {
  const outside = ['2026-01-13', '2026-01-14'].map((on) => course({ id: on, title: on, on, worth: '0.1' }))
  const { user } = await openRecert({ records: [cpt(), ces(), ...outside] })
  expect(article('NASM-CPT')).not.toHaveTextContent('outside this cycle')
  await user.click(within(article('NASM-CPT')).getByRole('link', { name: 'NASM-CPT' }))
  await user.click(await screen.findByRole('tab', { name: /^Courses/ }))
  await user.click(screen.getByText('2 courses outside this cycle'))
  expect(screen.getAllByText(/^Taken before you were certified for NASM-CPT on Jan 15, 2026/)).toHaveLength(2)
})

test('the days until expiry are read without a thousands separator', async () => {
  await openRecert({ records: [cpt({ expiresOn: day('2030-01-15') })], today: '2026-11-20' })
  expect(article('NASM-CPT')).toHaveTextContent('1152 days until expiry')
})
