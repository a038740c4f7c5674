import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { field, nextSteps, press, renewalBar } from '../app/trainer'
import { hold } from '../support/held'
import { openRecert } from '../support/openRecert'
import { awarded, card, ces, course, cpr, cprCondition, cpt, credentialId, day, ownCertification, planned } from '../support/portfolio'
import { proof } from '../support/proofs'

/** What to do next. It's named after the first step. */
const next = (first: string) => within(screen.getByRole('region', { name: first }))
const longCard = card({ expiresOn: day('2029-12-31') })

describe('what to do next', () => {
  const rejected = awarded(ces(), { submission: { state: 'rejected', on: null } })
  const seminar = { ...course({ id: 'doubt', title: 'Seminar', worth: '0.3' }), proofs: [proof('a')] }
  const doubt = awarded(seminar, { submission: { state: 'inDoubt', on: null } })
  const overdue = planned({ id: 'overdue', title: 'Workshop', on: '2026-11-01', worth: '0.1' })
  const alsoOverdue = planned({ id: 'also', title: 'Retreat', on: '2026-11-10', worth: '0.1' })

  test('is at most three things at first, the most urgent first, and the rest on request', async () => {
    const { user } = await openRecert({ records: [cpt(), longCard, rejected, doubt, overdue, alsoOverdue] })
    const urgent = [
      'Earn 1.7 CEUs for NASM-CPT | By Jan 15, 2028 | You have 0.3 of 2.0 CEUs.',
      'Replace CESBy Jan 15, 2028 · It was rejected for NASM-CPT.',
      'Ask about SeminarBy Jan 15, 2028 · It may need a petition for NASM-CPT ($25).',
    ]
    expect(nextSteps()).toEqual(urgent)
    const steps = next('Earn 1.7 CEUs for NASM-CPT')
    expect(steps.getByText('Ask about Seminar')).toBeVisible()
    await user.click(steps.getByText('2 more'))
    expect(nextSteps()).toEqual([...urgent, 'Did you finish Workshop?You planned it for Nov 1.', 'Did you finish Retreat?You planned it for Nov 10.'])
    expect(steps.getByText('Did you finish Workshop?')).toBeVisible()
  })

  test('hides nothing if there are only three', async () => {
    await openRecert({ records: [cpt(), longCard, rejected, doubt] })
    expect(nextSteps()).toHaveLength(3)
    expect(screen.queryByText(/more$/)).toBeNull()
  })

  test('leads to where it can be done', async () => {
    const { user } = await openRecert({ records: [cpt(), longCard, rejected, overdue] })
    const steps = next('Earn 2.0 CEUs for NASM-CPT')
    expect(steps.getByRole('link', { name: 'Plan courses' })).toHaveAttribute('href', '#/plan')
    expect(steps.getByRole('link', { name: /^Replace CES/ })).toHaveAttribute('href', '#/credentials/cpt')
    await user.click(steps.getByRole('button', { name: /^Did you finish Workshop/ }))
    expect(field(await screen.findByRole('dialog', { name: 'Complete course' }), 'Course')).toHaveValue('Workshop')
  })

  test('about a card is a class, with the form filled in', async () => {
    const first = course({ id: 'class', category: 'cpr', on: '2026-02-01', worth: '0.1' })
    const { user } = await openRecert({ records: [cpt(), ces(), first, card({ certifiedOn: day('2026-02-01'), expiresOn: day('2027-01-31') })] })
    expect(nextSteps()).toEqual(['Take a CPR/AED class | By Jan 31 · 72 days | Your card won’t be valid for NASM-CPT.'])
    await user.click(screen.getByRole('button', { name: 'Plan class' }))
    expect(field(await screen.findByRole('dialog', { name: 'Plan course' }), 'Course')).toHaveValue('CPR/AED')
  })

  test.each([
    ['insurance', 'Renew your insurance', 'Liability insurance'],
    ['other', 'Renew your card', ''],
  ] as const)('about a card without a class (%s) is the form to add it, with the name if there is only one', async (topic, title, name) => {
    const rule = { ...cpt().rule, cards: [{ ...cprCondition, topic }] }
    const ending = card({ name: 'Own', covers: [topic], certifiedOn: day('2026-02-01'), expiresOn: day('2027-01-31') })
    const { user } = await openRecert({ records: [cpt({ rule, ruleEdited: true }), ces(), cpr(), ending] })
    await user.click(next(title).getByRole('button', { name: 'Add it' }))
    expect(field(await screen.findByRole('dialog', { name: 'Add credential' }), 'Credential')).toHaveValue(name)
  })

  test('is a single thing for a card that several certifications require', async () => {
    const issa = { ...hold('issa-cpt', { on: '2026-01-15' }), id: credentialId('issa') }
    const expired = card({ certifiedOn: day('2024-10-10'), expiresOn: day('2026-10-31') })
    await openRecert({ records: [cpt(), issa, expired] })
    expect(nextSteps().filter((step) => step.startsWith('Take a CPR/AED class'))).toEqual([
      'Take a CPR/AED classBy Jan 15, 2028 · Your card won’t be valid for ISSA-CPT and NASM-CPT. The class also adds 0.1 to NASM-CPT.',
    ])
  })

  test('is not shown when there is nothing', async () => {
    await openRecert({ records: [cpt(), longCard, ces(), cpr()] })
    expect(nextSteps()).toEqual([])
    expect(screen.queryByText('Next')).toBeNull()
  })

  test('disappears as soon as it is done', async () => {
    const plannedClass = planned({ id: 'class', title: 'Workshop', on: '2026-11-01', category: 'cpr', worth: '0.1' })
    const { user } = await openRecert({ records: [cpt(), longCard, ces(), plannedClass] })
    expect(nextSteps()).toHaveLength(2)
    await user.click(next('Take a CPR/AED class').getByRole('button', { name: /^Did you finish Workshop/ }))
    await press(user, await screen.findByRole('dialog', { name: 'Complete course' }), 'Save course')
    expect(nextSteps()).toEqual([])
  })
})

describe('planned credit on the bar', () => {
  /** How much of each section of the bar is filled and how much is hatched: "0% + 26%". */
  function stretches(name: string): readonly string[] {
    const parts = [...renewalBar(name).children].filter((part): part is HTMLElement => part instanceof HTMLElement && part.style.flexGrow !== '')
    return parts.map((part) => [...part.children].map((fill) => round(fill instanceof HTMLElement ? fill.style.inlineSize : '')).join(' + '))
  }
  const round = (size: string) => `${Math.round(parseFloat(size))}%`

  test('is hatched in the section it would fill, and the bar says only what is earned', async () => {
    await openRecert({ records: [cpt(), planned({ on: '2027-03-01', worth: '0.95' })] })
    expect(stretches('NASM-CPT')).toEqual(['0% + 50%', '0%'])
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
  })

  test('is not shown if it would not count', async () => {
    await openRecert({ records: [cpt(), ces(), planned({ on: '2027-03-01', worth: '0.5' })] })
    expect(stretches('NASM-CPT')).toEqual(['100%', '0%'])
  })

  test('is in a single section if the rule has a single part', async () => {
    await openRecert({
      records: [ownCertification(), course({ worth: { own: '0.75' } }), planned({ id: 'more', on: '2027-03-01', worth: { own: '1.5' } })],
    })
    expect(stretches('Kettlebell Coach')).toEqual(['25% + 50%'])
  })
})
