import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { article, field, fill, goTo, logCourse, pickDay, press, renewalBar, typeUnreadableDay } from '../app/trainer'
import { type Given, type OpenRecert, openRecert } from '../support/openRecert'
import { card, ces, course, cpr, cpt, day, leaf, ownCertification, pes, planned, specialization } from '../support/portfolio'

async function openPlan(given: Given): Promise<OpenRecert> {
  const recert = await openRecert({ at: '#/plan', ...given })
  await screen.findByRole('heading', { level: 1, name: 'Plan' })
  return recert
}

const region = (name: string) => screen.getByRole('region', { name })
const texts = (container: HTMLElement) =>
  within(container)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const plannedTexts = () => texts(region('Planned courses'))

const longCard = card({ expiresOn: day('2029-12-31') })
const webinar = planned({ id: 'webinar', title: 'Webinar', provider: 'Strong Gym', on: '2027-03-01', hours: '5', worth: '0.5' })

test('without a certification, the page offers exactly one next step', async () => {
  const { user } = await openPlan({})
  expect(screen.getByRole('heading', { name: 'No certification yet' })).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getAllByRole('button')).toEqual([main.getByRole('button', { name: 'Add credential' })])
  await user.click(main.getByRole('button', { name: 'Add credential' }))
  expect(await screen.findByRole('dialog', { name: 'Add credential' })).toBeVisible()
})

describe('a planned course', () => {
  async function openPlanDialog({ user }: OpenRecert): Promise<HTMLElement> {
    await user.click(screen.getByRole('button', { name: 'Add planned course' }))
    return screen.findByRole('dialog', { name: 'Plan course' })
  }

  test('can be missing, and the page says how to find one', async () => {
    await openPlan({ records: [cpt()] })
    expect(region('Planned courses')).toHaveTextContent(
      'Nothing planned yet. “Suggest a plan” finds what you need. Or add a course you have in mind.',
    )
  })

  test('is added with its date, does not change the bar, and can be undone', async () => {
    const recert = await openPlan({ records: [cpt()] })
    const dialog = await openPlanDialog(recert)
    expect(field(dialog, 'Planned for')).toHaveValue('')
    await fill(recert.user, dialog, 'Course', 'PES')
    pickDay(dialog, 'Planned for', '2027-03-01')
    await press(recert.user, dialog, 'Save course')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(plannedTexts()[0]).toContain('PESPlanned for Mar 1, 2027')
    expect(plannedTexts()[0]).toContain('NASM-CPT: 1.9 CEUs will count.')
    expect(await screen.findByText(/^Planned PES\./)).toBeVisible()
    await recert.user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(region('Planned courses')).toHaveTextContent('Nothing planned yet.')
  })

  test('shows while it is typed what it would do to the bar', async () => {
    const recert = await openPlan({ records: [cpt(), cpr(), webinar] })
    const dialog = await openPlanDialog(recert)
    await fill(recert.user, dialog, 'Course', 'PES')
    pickDay(dialog, 'Planned for', '2027-06-01')
    expect(dialog).toHaveTextContent('NASM-CPT 0.6 → 2.0 of 2.0 CEUs')
  })

  test('says when to begin it', async () => {
    await openPlan({ records: [cpt(), webinar] })
    expect(plannedTexts()[0]).toMatch(
      /^WebinarPlanned for Mar 1, 2027Strong Gym · 5 hours at [\d.]+ hours? a week: start by [A-Z][a-z]{2} \d{1,2}, 202[67]/,
    )
  })

  test('should be kept for the next cycle if it would be surplus', async () => {
    await openPlan({ records: [cpt(), ces(), planned({ title: 'PES', on: '2027-03-01', category: 'specialization', worth: '1.9' })] })
    expect(plannedTexts()[0]).toContain('NASM-CPT: no gain now. It counts from Jan 16, 2028.')
  })

  test('in the next cycle shows the dates of that cycle', async () => {
    await openPlan({ records: [cpt(), planned({ title: 'PES', on: '2029-03-01', category: 'specialization', worth: '1.9' })] })
    expect(plannedTexts()[0]).toContain('NASM-CPT: 1.9 CEUs will count in the cycle from Jan 16, 2028 to Jan 15, 2030.')
  })

  test('whose date has passed says so, and counts as if it were done today', async () => {
    await openPlan({ records: [cpt(), planned({ title: 'Webinar', on: '2026-11-19', worth: '0.5' })] })
    expect(plannedTexts()[0]).toContain('Was planned for Nov 19, 2026')
    expect(plannedTexts()[0]).toContain('NASM-CPT: 0.5 CEU will count.')
  })

  test('is sorted by its date', async () => {
    const sooner = planned({ id: 'sooner', title: 'Sooner', on: '2027-01-01', worth: '0.1' })
    await openPlan({ records: [cpt(), webinar, sooner] })
    expect(plannedTexts().map((text) => text.slice(0, 6))).toEqual(['Sooner', 'Webina'])
  })

  test('is completed today unless another date is typed, and moves to the courses', async () => {
    const { user } = await openPlan({ records: [cpt(), webinar] })
    const complete = screen.getByRole('button', { name: 'Complete Webinar' })
    // For speech input, the name starts with the visible text of the button.
    expect(complete).toHaveTextContent(/^Complete$/)
    await user.click(complete)
    const dialog = await screen.findByRole('dialog', { name: 'Complete course' })
    expect(field(dialog, 'Completed on')).toHaveValue('2026-11-20')
    expect(field(dialog, 'Contact hours')).toHaveValue('5')
    expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.5')
    await press(user, dialog, 'Save course')
    expect(region('Planned courses')).toHaveTextContent('Nothing planned yet.')
    expect(screen.getByRole('status')).toHaveTextContent('Completed Webinar. NASM-CPT is at 0.5 of 2.0.')
    await goTo(user, 'Courses')
    expect(screen.getByRole('table', { name: 'Courses' })).toHaveTextContent('Webinar')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await goTo(user, 'Plan')
    expect(plannedTexts()).toHaveLength(1)
  })

  test('can be edited', async () => {
    const { user } = await openPlan({ records: [cpt(), webinar] })
    await user.click(screen.getByRole('button', { name: 'Edit Webinar' }))
    const dialog = await screen.findByRole('dialog', { name: 'Edit course' })
    expect(field(dialog, 'Planned for')).toHaveValue('2027-03-01')
    pickDay(dialog, 'Planned for', '2027-05-01')
    await press(user, dialog, 'Save changes')
    expect(plannedTexts()[0]).toContain('Planned for May 1, 2027')
  })

  test('can be deleted, and comes back with Undo', async () => {
    const { user } = await openPlan({ records: [cpt(), webinar] })
    await user.click(screen.getByRole('button', { name: 'Delete Webinar' }))
    expect(region('Planned courses')).toHaveTextContent('Nothing planned yet.')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plannedTexts()).toHaveLength(1)
  })

  test('that was not saved is still there the next time', async () => {
    const recert = await openPlan({ records: [cpt()] })
    const dialog = await openPlanDialog(recert)
    await fill(recert.user, dialog, 'Course', 'PES')
    await press(recert.user, dialog, 'Cancel')
    const again = await openPlanDialog(recert)
    expect(field(again, 'Course')).toHaveValue('PES')
    await press(recert.user, again, 'Start over')
    expect(field(again, 'Course')).toHaveValue('')
    expect(field(again, 'Planned for')).toHaveValue('')
  })
})

describe('a suggestion', () => {
  async function openSuggestion(given: Given): Promise<OpenRecert & { readonly panel: HTMLElement }> {
    const recert = await openPlan(given)
    await recert.user.click(screen.getByRole('button', { name: 'Suggest a plan' }))
    const panel = region('Suggested plan')
    await recert.user.click(within(panel).getByText('Options'))
    return { ...recert, panel }
  }
  const soon = card({ certifiedOn: null, expiresOn: day('2027-04-30') })
  const choice = (name: string) => within(screen.getByRole('group', { name: 'Optimize for' })).getByRole('radio', { name })
  const titles = (panel: HTMLElement) =>
    within(panel)
      .queryAllByRole('listitem')
      .map((row) => within(row).getAllByText(/./)[0]?.textContent)

  test('is there from the start if nothing is planned, and its button leads to it', async () => {
    const { user } = await openPlan({ records: [cpt()] })
    const button = screen.getByRole('button', { name: 'Suggest a plan' })
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.click(button)
    expect(within(region('Suggested plan')).getByRole('heading', { level: 2 })).toHaveFocus()
    await press(user, region('Suggested plan'), 'Close the suggestion')
    expect(screen.queryByRole('region', { name: 'Suggested plan' })).toBeNull()
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(region('Suggested plan')).toBeVisible()
  })

  test('waits for its button if something is planned', async () => {
    await openPlan({ records: [cpt(), webinar] })
    expect(screen.queryByRole('region', { name: 'Suggested plan' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Suggest a plan' })).toHaveAttribute('aria-expanded', 'false')
  })

  test('says what to take now and what to keep for the next cycle', async () => {
    const { user, panel } = await openSuggestion({ records: [cpt(), soon] })
    const addToPlan = within(panel).getByRole('button', { name: 'Add to plan' })
    const later = within(panel).getByText('Save for later')
    expect(addToPlan.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(later.closest('summary')).toHaveTextContent('2 steps')
    expect(addToPlan).toHaveAccessibleDescription('Adds 2 courses under “Save for later”, too.')
    expect(titles(panel)).toEqual(['CPR/AED class', 'Corrective Exercise Specialization (CES)'])
    await user.click(later)
    expect(
      within(panel)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Needed now', 'From Jan 16, 2028'])
    expect(titles(panel)).toEqual([
      'CPR/AED class',
      'Corrective Exercise Specialization (CES)',
      'CPR/AED class',
      'Performance Enhancement Specialization (PES)',
    ])
    expect(panel).toHaveTextContent('NASM-CPT until Jan 15, 2028')
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('20 hours finish NASM-CPT')
    expect(panel).toHaveTextContent('2 steps by Nov 26, 2027')
    expect(panel).toHaveTextContent('Save it for later. It counts from Jan 16, 2028.')
    const doubts = within(panel).getAllByText('Not confirmed')
    expect(doubts.map(({ textContent }) => textContent)).toEqual([
      'Not confirmed, why, for Corrective Exercise Specialization (CES)',
      'Not confirmed, why, for Performance Enhancement Specialization (PES)',
    ])
    for (const doubt of doubts) await user.click(doubt)
    expect(within(panel).getAllByText(/^Not confirmed\. The 1\.9 CEUs are from third parties/)).toHaveLength(2)
  })

  test('covers this cycle alone or three cycles', async () => {
    const { user, panel } = await openSuggestion({ records: [cpt(), longCard, cpr()] })
    const options = within(panel).getByText('Options').closest('summary')
    expect(options).toHaveTextContent('This cycle and the next')
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    expect(options).toHaveTextContent(/This cycle$/)
    expect(within(panel).getAllByRole('heading', { level: 3 })).toHaveLength(1)
    expect(titles(panel)).toEqual(['Corrective Exercise Specialization (CES)'])
    await user.selectOptions(field(panel, 'Plan for'), 'Three cycles')
    await user.click(within(panel).getByText('Save for later'))
    expect(within(panel).getAllByRole('heading', { level: 3 })).toHaveLength(3)
  })

  test('minimizes hours, cost or surplus', async () => {
    const cheap = planned({ id: 'cheap', title: 'Cheap', on: '2027-03-01', hours: '40', cost: '10', worth: '1.9' })
    const quick = planned({ id: 'quick', title: 'Quick', on: '2027-03-01', hours: '5', cost: '500', worth: '1.9' })
    const { user, panel } = await openSuggestion({ records: [cpt(), longCard, cpr(), cheap, quick] })
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    expect(choice('Fewest hours')).toBeChecked()
    expect(titles(panel)[0]).toBe('Quick')
    await user.click(choice('Lowest cost'))
    expect(panel).toHaveTextContent('Recert doesn’t know prices. It compares the costs of your planned courses.')
    expect(titles(panel)[0]).toBe('Cheap')
    await user.click(choice('Least surplus'))
    expect(titles(panel)).toEqual(['Cheap', 'Quick'])
  })

  test('has one specialization per cycle unless more are allowed', async () => {
    const twice = cpt({ rule: { ...cpt().rule, requirement: leaf('education', { min: '4', max: '4' }) } })
    const { user, panel } = await openSuggestion({ records: [twice, longCard] })
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    const specializations = () => titles(panel).filter((title) => /\((CES|PES|CNC)\)/.test(title ?? '')).length
    expect(specializations()).toBe(1)
    expect(titles(panel)).toContain('Any education NASM-CPT accepts')
    await user.click(within(panel).getByRole('checkbox', { name: 'One specialization a cycle' }))
    expect(specializations()).toBeGreaterThan(1)
  })

  test('is added to the plan with one button and removed with a single Undo', async () => {
    const { user, panel } = await openSuggestion({ records: [cpt(), soon] })
    await press(user, panel, 'Add to plan')
    expect(screen.queryByRole('region', { name: 'Suggested plan' })).toBeNull()
    expect(plannedTexts()).toHaveLength(4)
    expect(within(region('Planned courses')).getByRole('heading', { name: 'Planned courses' })).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Planned 4 courses.')
    await user.click(screen.getByRole('button', { name: 'Suggest a plan' }))
    expect(within(region('Suggested plan')).getByRole('button', { name: 'Nothing to add' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(region('Planned courses')).toHaveTextContent('Nothing planned yet.')
  })

  test('names what is left to choose, and keeps showing it once the rest is planned', async () => {
    const twice = cpt({ rule: { ...cpt().rule, requirement: leaf('education', { min: '4', max: '4' }) } })
    const { user, panel } = await openSuggestion({ records: [twice, longCard] })
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    expect(within(panel).getByRole('button', { name: 'Add to plan' })).toHaveAccessibleDescription('Choose courses for 1 step.')
    await press(user, panel, 'Add to plan')
    expect(screen.getByRole('status')).toHaveTextContent(/^Planned \d courses?\. 1 step left to choose\./)
    expect(within(region('Planned courses')).getByRole('heading', { name: 'Still to choose' })).toBeVisible()
    await press(user, region('Planned courses'), 'Plan a course: Any education NASM-CPT accepts')
    const dialog = await screen.findByRole('dialog', { name: 'Plan course' })
    await fill(user, dialog, 'Course', 'Kettlebell weekend')
    await press(user, dialog, 'Save course')
    expect(within(region('Planned courses')).queryByRole('heading', { name: 'Still to choose' })).toBeNull()
  })

  test('has nothing to add if nothing is missing', async () => {
    const { user, panel } = await openSuggestion({ records: [cpt(), ces(), cpr(), longCard] })
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('Nothing more to take')
    expect(within(panel).getByRole('button', { name: 'Nothing to add' })).toBeDisabled()
  })

  describe('with a gap smaller than any known course', () => {
    const records = [
      cpt({ certifiedOn: day('2025-09-20'), expiresOn: day('2027-09-20') }),
      longCard,
      cpr(),
      course({ id: 'done', on: '2026-03-01', worth: '1.2' }),
    ]

    test('says how many hours of anything do, as the pace does', async () => {
      const { user, panel } = await openSuggestion({ records })
      await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
      expect(texts(panel)).toEqual(['Any education NASM-CPT accepts7 hours in one or more courses by Aug 21, 20270.7 CEU for NASM-CPTPlan a course'])
      expect(within(panel).getByRole('progressbar', { name: 'NASM-CPT with this plan' })).toHaveAttribute('aria-valuetext', '1.3 → 2.0 of 2.0 CEUs')
      expect(region('Pace')).toHaveTextContent('7 contact hours by Aug 21, 2027.')
      expect(within(panel).getByRole('button', { name: 'Nothing to add' })).toBeDisabled()
    })

    test('lets the trainer plan a course of that size, with a title of their own', async () => {
      const { user, panel } = await openSuggestion({ records })
      await press(user, panel, 'Plan a course: Any education NASM-CPT accepts')
      const dialog = await screen.findByRole('dialog', { name: 'Plan course' })
      expect(field(dialog, 'Course')).toHaveValue('')
      expect(field(dialog, 'Planned for')).toHaveValue('2027-08-21')
      expect(field(dialog, 'Contact hours')).toHaveValue('7')
      expect(field(dialog, 'NASM-CPT CEUs')).toHaveValue('0.7')
      await fill(user, dialog, 'Course', 'Kettlebell weekend')
      await press(user, dialog, 'Save course')
      expect(plannedTexts()[0]).toContain('NASM-CPT: 0.7 CEU will count.')
      expect(region('Pace')).toHaveTextContent('All planned.')
      expect(titles(region('Suggested plan'))[0]).toBe('Kettlebell weekend')
    })
  })

  test('leaves out credentials already held, and names planned courses that are not needed', async () => {
    const own = planned({ id: 'own', title: 'Second', on: '2027-06-01', category: 'specialization', hours: '19', worth: '1.9' })
    const { user, panel } = await openSuggestion({ records: [cpt(), longCard, ces(), cpr(), specialization(), own] })
    await user.selectOptions(field(panel, 'Plan for'), 'This cycle')
    expect(within(panel).getByRole('heading', { name: 'Planned, but not needed' })).toBeVisible()
    expect(panel).toHaveTextContent('SecondNot needed in these cycles. “Add to plan” moves it to Jan 16, 2028, when it counts again.')
    await press(user, panel, 'Add to plan')
    expect(plannedTexts()[0]).toContain('SecondPlanned for Jan 16, 2028')
  })
})

describe('the pace', () => {
  test('is the hours a week it takes to finish 30 days before the expiry, or with another margin', async () => {
    const { user } = await openPlan({ records: [cpt()] })
    expect(field(region('Pace'), 'Ready')).toHaveDisplayValue('30 days before')
    expect(texts(region('Pace'))).toEqual(['NASM-CPTYou need 20 contact hours by Dec 16, 2027. That’s 0.4 hours a week.'])
    await user.selectOptions(field(region('Pace'), 'Ready'), '90 days before')
    expect(texts(region('Pace'))).toEqual(['NASM-CPTYou need 20 contact hours by Oct 17, 2027. That’s 0.5 hours a week.'])
    await user.selectOptions(field(region('Pace'), 'Ready'), 'on the expiry day')
    expect(texts(region('Pace'))).toEqual(['NASM-CPTYou need 20 contact hours by Jan 15, 2028. That’s 0.4 hours a week.'])
  })

  test('shows the next step if there is no pace', async () => {
    await openPlan({ records: [cpt(), ces(), cpr(), longCard] })
    expect(texts(region('Pace'))).toEqual(['NASM-CPTAll earned. Renew by Jan 15, 2028.'])
  })
})

describe('the timeline', () => {
  const given = { records: [cpt(), card(), specialization(), ces(), webinar] }
  const points = () => within(region('Timeline')).getAllByRole('option')
  const textOf = (element: Element | null) => element?.getAttribute('aria-label')

  test('is summed up in a sentence', async () => {
    await openPlan(given)
    expect(region('Timeline')).toHaveTextContent(
      '3 credentials from Jan 15, 2026 to Apr 15, 2030. NASM-CPT expires next, on Jan 15, 2028, in 421 days.',
    )
  })

  test('can be read as a table', async () => {
    const { user } = await openPlan(given)
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(within(region('Timeline')).getByText('Read as a table'))
    const table = screen.getByRole('table', { name: 'Timeline as of Nov 20, 2026' })
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')),
    ).toEqual([
      'Credential | What | When',
      'NASM-CPT | This cycle | Jan 15, 2026 to Jan 15, 2028',
      'NASM-CPT | Late window | Jan 16, 2028 to Jan 15, 2029',
      'NASM-CPT | Next cycle | Jan 16, 2028 to Jan 15, 2030',
      'NASM-CPT | Done: CES | May 3, 2026',
      'NASM-CPT | Planned: Webinar | Mar 1, 2027, start by Feb 11, 2027',
      'NASM-CPT | Expires | Jan 15, 2028',
      'CPR/AED card | Valid | Sep 10, 2026 to Sep 30, 2028',
      'CPR/AED card | Expires | Sep 30, 2028',
      'NASM-CES | Never expires | from May 3, 2026',
    ])
  })

  test('has one tab stop, and arrow keys move through its points and show their text', async () => {
    const { user } = await openPlan(given)
    expect(points().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => points()[0]?.focus())
    expect(textOf(document.activeElement)).toBe('NASM-CPT, this cycle: Jan 15, 2026 to Jan 15, 2028')
    await user.keyboard('{ArrowRight}')
    expect(textOf(document.activeElement)).toBe('NASM-CPT, done: CES, May 3, 2026')
    expect(region('Timeline')).toHaveTextContent('NASM-CPT, done: CES, May 3, 2026')
    await user.keyboard('{ArrowDown}')
    expect(textOf(document.activeElement)).toBe('CPR/AED card, valid: Sep 10, 2026 to Sep 30, 2028')
    await user.keyboard('{End}')
    expect(textOf(document.activeElement)).toBe('CPR/AED card, expires, Sep 30, 2028')
    expect(points().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement])
  })

  test('can be zoomed with buttons and keys', async () => {
    const { user } = await openPlan(given)
    const isOff = (name: string) => within(region('Timeline')).getByRole('button', { name }).getAttribute('aria-disabled')
    expect([isOff('Zoom out'), isOff('Show all')]).toEqual(['true', 'true'])
    await user.click(within(region('Timeline')).getByRole('button', { name: 'Zoom in' }))
    expect(region('Timeline')).toHaveTextContent('Zoom 160%')
    act(() => screen.getByRole('group', { name: 'Timeline, scrolls sideways; plus, minus and 0 zoom' }).focus())
    await user.keyboard('+')
    expect(region('Timeline')).toHaveTextContent('Zoom 256%')
    await user.keyboard('-')
    expect(region('Timeline')).toHaveTextContent('Zoom 160%')
    await user.keyboard('0')
    expect(region('Timeline')).toHaveTextContent('Zoom 100%')
    await user.click(within(region('Timeline')).getByRole('button', { name: 'Zoom out' }))
    expect(region('Timeline')).toHaveTextContent('Zoom 100%')
  })

  test('only explains the symbols it uses', async () => {
    await openPlan({ records: [ownCertification()] })
    expect(texts(within(region('Timeline')).getByRole('list', { name: 'Key to “Timeline”' }))).toEqual([
      'this cycle, or valid',
      'next cycle',
      'expires',
    ])
  })
})

describe('another day', () => {
  const isBanner = (_: string, element: Element | null) =>
    element?.lastElementChild?.localName === 'strong' && element.textContent === 'What if it were Jan 25, 2028, with everything you planned completed'

  async function viewDay({ user }: OpenRecert, text: string): Promise<void> {
    pickDay(region('What if'), 'View as of', text)
    await user.click(screen.getByRole('button', { name: 'View that day' }))
  }

  test.each([
    ['', 'Enter the date.'],
    ['1949-12-31', 'This date is before 1950. Check the year.'],
    ['2066-01-01', 'This date is more than 30 years away. Check the year.'],
  ])('“%s” is rejected: %s', async (text, expected) => {
    const recert = await openPlan({ records: [cpt()] })
    await viewDay(recert, text)
    expect(field(region('What if'), 'View as of')).toHaveAccessibleDescription(expected)
    expect(screen.queryByRole('button', { name: 'Back to today' })).toBeNull()
  })

  test('that does not exist is rejected', async () => {
    const recert = await openPlan({ records: [cpt()] })
    typeUnreadableDay(region('What if'), 'View as of')
    await recert.user.click(screen.getByRole('button', { name: 'View that day' }))
    expect(field(region('What if'), 'View as of')).toHaveAccessibleDescription('This date doesn’t exist. Check the day and month.')
  })

  test('is shown on every screen, says so, and leads back to today', async () => {
    const recert = await openPlan({ records: [cpt(), ces(), pes()] })
    await viewDay(recert, '2028-01-25')
    expect(await screen.findByText(isBanner)).toBeVisible()
    await goTo(recert.user, 'Dashboard')
    expect(article('NASM-CPT')).toHaveTextContent('Expired 10 days ago')
    expect(screen.getByText(isBanner)).toBeVisible()
    await recert.user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(article('NASM-CPT')).toHaveTextContent('421 days until expiry')
    expect(screen.queryByText(isBanner)).toBeNull()
  })

  test('in the past shows what counted then', async () => {
    const recert = await openPlan({ records: [cpt(), ces(), course({ on: '2026-02-01', worth: '0.1' })] })
    await viewDay(recert, '2026-05-02')
    await goTo(recert.user, 'Dashboard')
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0.1')
  })

  test('in the future treats courses planned until then as done', async () => {
    const recert = await openPlan({ records: [cpt(), ces(), webinar] })
    await viewDay(recert, '2027-03-01')
    expect(region('Planned courses')).toHaveTextContent('Nothing planned yet.')
    await recert.user.click(screen.getByRole('button', { name: 'Back to today' }))
    expect(plannedTexts()).toHaveLength(1)
  })

  test('does not allow planning', async () => {
    const recert = await openPlan({ records: [cpt()] })
    await viewDay(recert, '2027-03-01')
    await recert.user.click(screen.getByRole('button', { name: 'Suggest a plan' }))
    expect(screen.getByRole('button', { name: 'Go back to today to plan this' })).toBeDisabled()
  })

  test('that is today changes nothing', async () => {
    const recert = await openPlan({ records: [cpt()] })
    await viewDay(recert, '2026-11-20')
    expect(screen.queryByText(/^it were/)).toBeNull()
  })

  test('already shown can be viewed again without typing it', async () => {
    const recert = await openPlan({ records: [cpt()] })
    await viewDay(recert, '2027-05-01')
    await goTo(recert.user, 'Dashboard')
    await goTo(recert.user, 'Plan')
    expect(field(region('What if'), 'View as of')).toHaveValue('2027-05-01')
    await recert.user.click(screen.getByRole('button', { name: 'View that day' }))
    expect(field(region('What if'), 'View as of')).toBeValid()
  })

  test('does not change the date of what is logged', async () => {
    const recert = await openPlan({ records: [cpt(), ces()] })
    await viewDay(recert, '2026-06-01')
    await logCourse(recert.user, { course: 'CPR/AED', amounts: { 'NASM-CPT CEUs': '0.1' } })
    expect(recert.store.getState().portfolio.courses.at(-1)).toMatchObject({ title: 'CPR/AED', completedOn: '2026-11-20' })
    await recert.user.click(screen.getByRole('button', { name: 'Back to today' }))
    await goTo(recert.user, 'Dashboard')
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '2.0 of 2.0 CEUs, complete')
  })
})
