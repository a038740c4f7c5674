import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { ces, cpt, planned } from '../support/portfolio'
import { catchDownloads } from '../app/downloads'

const listed = () =>
  within(screen.getByRole('region', { name: 'In the file' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('every day in the file is listed with its reminders', async () => {
  await openRecert({ records: [cpt(), ces(), planned({ title: 'PES', on: '2027-03-01' })], at: '#/data/calendar' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
  expect(listed()).toHaveLength(4)
  expect(listed()[0]).toContain('Planned: PESMar 1, 2027')
  expect(listed()[0]).toContain('Reminders at 9:00: 7 days before and 1 day before.')
  expect(listed()[1]).toContain('NASM-CPT expiresJan 15, 20281.9 of 2.0 CEUs, 0.1 to go. You still need ')
})

test('a link to a web calendar has the title and the day, and nothing else', async () => {
  await openRecert({ records: [cpt(), ces(), planned({ title: 'PES', provider: 'NASM', on: '2027-03-01' })], at: '#/data/calendar' })
  expect(await screen.findByRole('link', { name: 'Add to Google Calendar: NASM-CPT expires' })).toHaveAttribute(
    'href',
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=NASM-CPT%20expires&dates=20280115%2F20280116',
  )
  expect(screen.getByRole('link', { name: 'Add to Outlook: Planned: PES' })).toHaveAttribute(
    'href',
    'https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&allday=true&startdt=2027-03-01&enddt=2027-03-02&subject=Planned%3A%20PES',
  )
})

test('reminders can be chosen, added and removed, and are still there after a reload', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data/calendar' })
  const { user, services } = recert
  await user.click(await screen.findByRole('checkbox', { name: '180 days before' }))
  await user.type(screen.getByLabelText('Another number of days before'), '45')
  await user.click(screen.getByRole('button', { name: 'Add reminder' }))
  expect(services.settings.getState().settings.alarmDays).toEqual([180, 90, 45, 30, 7])
  expect(listed()[0]).toContain('Reminders at 9:00: 180 days before, 90 days before, 45 days before, 30 days before and 7 days before.')
  await user.click(screen.getByRole('button', { name: 'Remove the reminder 45 days before' }))
  recert.close()
  await openRecert({ disk: recert.disk, at: '#/data/calendar' })
  expect(await screen.findByRole('checkbox', { name: '180 days before' })).toBeChecked()
  expect(screen.queryByRole('button', { name: 'Remove the reminder 45 days before' })).toBeNull()
})

test('an invalid number of days is rejected at its field and stays there', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/data/calendar' })
  const field = await screen.findByLabelText('Another number of days before')
  await user.type(field, '1000')
  await user.click(screen.getByRole('button', { name: 'Add reminder' }))
  expect(field).toHaveAccessibleDescription('Enter a whole number of days from 0 to 730.')
  expect(field).toHaveValue('1000')
})

test('the file can be downloaded from the data page', async () => {
  const downloads = catchDownloads()
  const { user } = await openRecert({ records: [cpt()], at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Download calendar' }))
  await waitFor(() => expect(downloads[0]?.name).toBe('recert.ics'))
  expect(await downloads[0]?.text()).toContain('SUMMARY:NASM-CPT expires\r\n')
})

test('with nothing coming up, the page links to the credentials', async () => {
  await openRecert({ at: '#/data/calendar' })
  expect(await screen.findByRole('heading', { name: 'Nothing scheduled' })).toBeVisible()
})
