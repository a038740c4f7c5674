import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { field, fill, fillCourse, goTo, inCourse, openCourse, openLogDialog, press, renewalBar } from '../app/trainer'
import { openRecert } from '../support/openRecert'
import { hold } from '../support/held'
import { amount, awarded, certificationAsking, course, cpt, credentialId, leaf } from '../support/portfolio'

const openDetails = (user: UserEvent, dialog: HTMLElement) => user.click(within(dialog).getByText('More details'))

async function openEditDialog(user: UserEvent, title: string): Promise<HTMLElement> {
  await inCourse(user, title, 'Edit')
  return screen.findByRole('dialog', { name: 'Edit course' })
}

const workshop = { ...course({ title: 'Workshop', worth: '0.3' }), number: 'CEP-7', link: 'https://example.org/workshop', note: 'Paid by the studio' }

describe('more details of a course', () => {
  test('are folded away, and a course is logged without them', async () => {
    const { user } = await openRecert({ records: [cpt()] })
    const dialog = await openLogDialog(user)
    expect(within(dialog).queryByLabelText('Course or approval number')).toBeNull()
    await fillCourse(user, dialog, { course: 'Workshop', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.3' } })
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuenow', '0.3')
  })

  test('are saved with the course, listed with it, and open when it is edited', async () => {
    const { user } = await openRecert({ records: [cpt()] })
    const dialog = await openLogDialog(user)
    await fillCourse(user, dialog, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '0.3' } })
    await openDetails(user, dialog)
    await fill(user, dialog, 'Course or approval number', 'CEP-7')
    await fill(user, dialog, 'Link', 'www.example.org/workshop')
    await fill(user, dialog, 'Note', 'Paid by the studio')
    expect(field(dialog, 'Note')).toHaveAccessibleDescription('Only you see this. It’s not in reports.')
    await press(user, dialog, 'Save course')
    await goTo(user, 'Courses')
    const details = await openCourse(user, 'Workshop')
    expect(details).toHaveTextContent('NumberCEP-7Linkexample.orgNotePaid by the studio')
    expect(within(details).getByRole('link', { name: 'example.org, page for Workshop' })).toHaveAttribute('href', 'https://www.example.org/workshop')
    await press(user, details, 'Close')

    const edit = await openEditDialog(user, 'Workshop')
    expect(field(edit, 'Course or approval number')).toHaveValue('CEP-7')
    expect(field(edit, 'Link')).toHaveValue('https://www.example.org/workshop')
    expect(field(edit, 'Note')).toHaveValue('Paid by the studio')
  })

  test('a stored link to anything but a web page is not a link', async () => {
    const { user } = await openRecert({ at: '#/courses', records: [cpt(), { ...workshop, link: 'javascript:alert(1)' }] })
    await screen.findByRole('heading', { level: 1, name: 'Courses' })
    const details = await openCourse(user, 'Workshop')
    expect(details).toHaveTextContent('NumberCEP-7NotePaid by the studio')
    expect(within(details).queryByRole('link')).toBeNull()
  })

  test('a link that is no web address is refused at its field, which opens, and stays as typed', async () => {
    const { user } = await openRecert({ records: [cpt()] })
    const dialog = await openLogDialog(user)
    await fillCourse(user, dialog, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '0.3' } })
    await openDetails(user, dialog)
    await fill(user, dialog, 'Link', 'mailto:ann@example.org')
    await openDetails(user, dialog)
    expect(within(dialog).queryByLabelText('Link')).toBeNull()
    await press(user, dialog, 'Save course')
    expect(field(dialog, 'Link')).toHaveFocus()
    expect(field(dialog, 'Link')).toHaveValue('mailto:ann@example.org')
    expect(field(dialog, 'Link')).toHaveAccessibleDescription(/^Enter a web address, such as https:\/\/www\.nasm\.org\/ces\./)
  })

  test('do not close while they are being cleared, and clearing removes them', async () => {
    const { user } = await openRecert({ at: '#/courses', records: [cpt(), workshop] })
    await screen.findByRole('heading', { level: 1, name: 'Courses' })
    const dialog = await openEditDialog(user, 'Workshop')
    for (const name of ['Course or approval number', 'Link', 'Note']) await user.clear(field(dialog, name))
    expect(field(dialog, 'Note')).toHaveFocus()
    await press(user, dialog, 'Save changes')
    expect(await openCourse(user, 'Workshop')).not.toHaveTextContent('CEP-7')
  })

  test('are kept in a dialog closed without saving', async () => {
    const { user } = await openRecert({ records: [cpt()] })
    const dialog = await openLogDialog(user)
    await openDetails(user, dialog)
    await fill(user, dialog, 'Course or approval number', 'CEP-7')
    await fill(user, dialog, 'Link', 'half an address')
    await fill(user, dialog, 'Note', 'Ask Ann')
    await press(user, dialog, 'Close')
    const again = await openLogDialog(user)
    expect(field(again, 'Course or approval number')).toHaveValue('CEP-7')
    expect(field(again, 'Link')).toHaveValue('half an address')
    expect(field(again, 'Note')).toHaveValue('Ask Ann')
  })

  test('a course logged before proposes its number and link, where they can be seen', async () => {
    const { user } = await openRecert({ records: [cpt(), workshop] })
    const dialog = await openLogDialog(user)
    await user.keyboard('workshop')
    expect(field(dialog, 'Course or approval number')).toHaveValue('CEP-7')
    expect(field(dialog, 'Link')).toHaveValue('https://example.org/workshop')
    expect(field(dialog, 'Note')).toHaveValue('')
  })

  test('the search finds a course by its number and its note', async () => {
    const { user } = await openRecert({ at: '#/courses', records: [cpt(), workshop, course({ id: 'other', title: 'Other' })] })
    await screen.findByRole('heading', { level: 1, name: 'Courses' })
    const search = screen.getByRole('searchbox')
    await user.type(search, 'cep-7')
    expect(await screen.findByText('1 of 2 courses shown')).toBeVisible()
    await user.clear(search)
    await user.type(search, 'studio')
    expect(await screen.findByText('1 of 2 courses shown')).toBeVisible()
  })
})

describe('what a rule counts apart', () => {
  const ruled = certificationAsking(leaf('education', { min: '4', max: '4' }), {
    checks: [{ kind: 'ticked', id: 'evidence', label: 'Evidence based', min: amount('1') }],
    caps: [{ id: 'distance', label: 'Distance learning', max: amount('0.5') }],
  })

  test('is asked for each certification whose rule does so, shows in the preview, and is saved', async () => {
    const { user } = await openRecert({ records: [ruled] })
    const dialog = await openLogDialog(user)
    await fillCourse(user, dialog, { course: 'Workshop', amounts: { 'NASM-CPT CEUs': '1' } })
    const group = within(dialog).getByRole('group', { name: 'For NASM-CPT, check what applies' })
    const bar = () => within(dialog).getByRole('progressbar', { name: 'NASM-CPT after saving' })
    expect(bar()).toHaveAttribute('aria-valuetext', '1.0 of 4.0 CEUs, 3.0 to go')
    await user.click(within(group).getByRole('checkbox', { name: 'Distance learning' }))
    expect(bar()).toHaveAttribute('aria-valuetext', '0.5 of 4.0 CEUs, 3.5 to go')
    await user.click(within(group).getByRole('checkbox', { name: 'Evidence based' }))
    await press(user, dialog, 'Save course')
    await goTo(user, 'Courses')
    const edit = within(await openEditDialog(user, 'Workshop')).getByRole('group', { name: 'For NASM-CPT, check what applies' })
    expect(within(edit).getByRole('checkbox', { name: 'Evidence based' })).toBeChecked()
    expect(within(edit).getByRole('checkbox', { name: 'Distance learning' })).toBeChecked()
  })

  test('is not asked where the course does not count, or the rule counts nothing apart', async () => {
    const { user } = await openRecert({ records: [ruled, cpt({ id: credentialId('second'), name: 'Second' })] })
    const dialog = await openLogDialog(user)
    expect(within(dialog).queryByRole('group', { name: /check what applies/ })).toBeNull()
    await fillCourse(user, dialog, { course: 'Workshop', amounts: { 'Second CEUs': '1' } })
    expect(within(dialog).queryByRole('group', { name: /check what applies/ })).toBeNull()
  })

  test('is on the certification’s page: minimums with what is still needed, maximums with what counts', async () => {
    await openRecert({ at: '#/credentials/cpt', records: [ruled, awarded(course({ worth: '1' }), { ticked: ['distance', 'evidence'] })] })
    const table = await screen.findByRole('table', { name: 'Requirements of NASM-CPT, in CEUs' })
    const cells = (name: string) =>
      within(within(table).getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(cells('Evidence based')).toEqual(['1.0', 'at least 1.0', 'met'])
    expect(cells('Distance learning')).toEqual(['0.5', 'at most 0.5', 'nothing'])
  })
})

describe('a course taken before in this cycle, at an issuer that counts it once', () => {
  const ace = hold('ace-cpt', { on: '2026-01-15' })
  const before = course({ id: 'before', title: 'Core Training', provider: 'ACE', on: '2026-03-01', worth: '1' })

  test('is said not to count before it is saved', async () => {
    const { user } = await openRecert({ records: [ace, before] })
    const dialog = await openLogDialog(user)
    await fill(user, dialog, 'Course', 'core training ')
    expect(field(dialog, 'Provider')).toHaveValue('ACE')
    expect(within(dialog).getByText('You took Core Training on Mar 1, 2026. It counted then.')).toBeVisible()
    await press(user, dialog, 'Why?')
    const why = 'You took this on Mar 1, 2026. ACE-CPT counts a course once per cycle.'
    expect(within(dialog).getByText(why)).toBeVisible()
    await fill(user, dialog, 'Provider', ' ACE ')
    expect(within(dialog).getByText(why)).toBeVisible()
    await fill(user, dialog, 'Provider', 'NASM')
    expect(within(dialog).queryByText(why)).toBeNull()
  })

  test('takes the place of the later one if it was completed earlier', async () => {
    const { user } = await openRecert({ records: [ace, before] })
    const dialog = await openLogDialog(user)
    await fillCourse(user, dialog, { course: 'Core Training', on: '2026-02-01' })
    await press(user, dialog, 'Why?')
    expect(
      within(dialog).getByText('This one is earlier, so 1.0 CEC of Core Training would no longer count. ACE-CPT counts a course once per cycle.'),
    ).toBeVisible()
  })
})
