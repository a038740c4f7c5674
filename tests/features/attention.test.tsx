import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { article, renewalBar } from '../app/trainer'
import { hold } from '../support/held'
import { openRecert } from '../support/openRecert'
import { awarded, card, ces, course, cpr, cpt, credentialId, day, ownCertification, planned } from '../support/portfolio'
import { proof } from '../support/proofs'

const region = () => screen.getByRole('region', { name: 'Needs attention' })
const longCard = card({ expiresOn: day('2029-12-31') })

describe('what needs attention', () => {
  const rejected = awarded(ces(), { submission: { state: 'rejected', on: null } })
  const seminar = { ...course({ id: 'doubt', title: 'Seminar', worth: '0.3' }), proofs: [proof('a')] }
  const doubt = awarded(seminar, { submission: { state: 'inDoubt', on: null } })
  const overdue = planned({ id: 'overdue', title: 'Workshop', on: '2026-11-01', worth: '0.1' })
  const alsoOverdue = planned({ id: 'also', title: 'Retreat', on: '2026-11-10', worth: '0.1' })

  test('is at most three things at first, the most urgent first, and the rest on request', async () => {
    const { user } = await openRecert({ records: [cpt(), longCard, rejected, doubt, overdue, alsoOverdue] })
    const links = within(region()).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['NASM-CPT', 'CES', 'Seminar', 'Workshop', 'Retreat'])
    expect(links.slice(0, 3).every((link) => link.closest('details') === null)).toBe(true)
    expect(within(region()).getByText('Workshop')).not.toBeVisible()
    await user.click(within(region()).getByText('2 more'))
    expect(within(region()).getByText('Workshop')).toBeVisible()
    expect(region()).toHaveTextContent('Was planned for Nov 1, 2026: complete it, or choose another day.')
  })

  test('hides nothing if there are only three', async () => {
    await openRecert({ records: [cpt(), longCard, rejected, doubt] })
    expect(within(region()).getAllByRole('listitem')).toHaveLength(3)
    expect(within(region()).queryByText(/more$/)).toBeNull()
  })

  test('links to where it can be done', async () => {
    const { user } = await openRecert({ records: [cpt(), longCard, rejected, overdue] })
    const href = (name: string) => within(region()).getByRole('link', { name }).getAttribute('href')
    expect(href('NASM-CPT')).toBe('#/credentials/cpt')
    expect(href('CES')).toBe('#/credentials/cpt')
    expect(href('Workshop')).toBe('#/plan')
    await user.click(within(region()).getByRole('link', { name: 'Workshop' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  })

  test('about a card links to the credentials', async () => {
    const first = course({ id: 'class', category: 'cpr', on: '2026-02-01', worth: '0.1' })
    await openRecert({ records: [cpt(), ces(), first, card({ certifiedOn: day('2026-02-01'), expiresOn: day('2027-01-31') })] })
    expect(region()).toHaveTextContent('It’s good through Jan 31, 2027')
    expect(within(region()).getByRole('link', { name: 'CPR/AED card' })).toHaveAttribute('href', '#/credentials')
  })

  test('is a single thing for a card that several certifications require', async () => {
    const issa = { ...hold('issa-cpt', { on: '2026-01-15' }), id: credentialId('issa') }
    const expired = card({ certifiedOn: day('2024-10-10'), expiresOn: day('2026-10-31') })
    await openRecert({ records: [cpt(), issa, expired] })
    const rows = within(region())
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent.startsWith('CPR/AED card'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toHaveTextContent('ISSA-CPT and NASM-CPT')
  })

  test('is not shown when nothing is urgent', async () => {
    await openRecert({ records: [cpt(), longCard, ces(), cpr()] })
    expect(screen.queryByRole('region', { name: 'Needs attention' })).toBeNull()
  })

  test('disappears as soon as it is done', async () => {
    const { user } = await openRecert({
      records: [cpt(), longCard, ces(), planned({ id: 'class', title: 'Workshop', on: '2026-11-01', category: 'cpr', worth: '0.1' })],
    })
    await user.click(within(region()).getByRole('link', { name: 'Workshop' }))
    await user.click(await screen.findByRole('button', { name: 'Delete Workshop' }))
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Dashboard' }))
    await screen.findByRole('article', { name: 'NASM-CPT' })
    expect(screen.queryByRole('region', { name: 'Needs attention' })).toBeNull()
  })
})

describe('planned credit on the bar', () => {
  /** How much of each section of the bar is filled and how much is hatched: "0% + 26%". */
  function stretches(name: string): readonly string[] {
    const parts = [...renewalBar(name).children].filter((part): part is HTMLElement => part instanceof HTMLElement && part.style.flexGrow !== '')
    return parts.map((part) => [...part.children].map((fill) => round(fill instanceof HTMLElement ? fill.style.inlineSize : '')).join(' + '))
  }
  const round = (size: string) => `${Math.round(parseFloat(size))}%`

  test('is hatched in the section it would fill, and stated in words', async () => {
    await openRecert({ records: [cpt(), planned({ on: '2027-03-01', worth: '0.95' })] })
    expect(stretches('NASM-CPT')).toEqual(['0% + 50%', '0%'])
    expect(article('NASM-CPT')).toHaveTextContent('With what is planned: 0.95 of 2.0 CEUs')
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '0.0 of 2.0 CEUs, 2.0 to go')
  })

  test('comes after earned credit', async () => {
    const records = [
      cpt(),
      course({ worth: '0.95' }),
      planned({ id: 'more', on: '2027-03-01', worth: '0.95' }),
      planned({ id: 'class', on: '2027-04-01', category: 'cpr', worth: '0.1' }),
    ]
    await openRecert({ records })
    expect(stretches('NASM-CPT')).toEqual(['50% + 50%', '0% + 100%'])
    expect(article('NASM-CPT')).toHaveTextContent('With what is planned: 2.0 of 2.0 CEUs')
  })

  test('is not shown if it would not count', async () => {
    await openRecert({ records: [cpt(), ces(), planned({ on: '2027-03-01', worth: '0.5' })] })
    expect(stretches('NASM-CPT')).toEqual(['100%', '0%'])
    expect(article('NASM-CPT')).not.toHaveTextContent('With what is planned')
  })

  test('is in a single section if the rule has a single part', async () => {
    await openRecert({
      records: [ownCertification(), course({ worth: { own: '0.75' } }), planned({ id: 'more', on: '2027-03-01', worth: { own: '1.5' } })],
    })
    expect(stretches('Kettlebell Coach')).toEqual(['25% + 50%'])
  })
})
