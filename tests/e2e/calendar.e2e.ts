import ICAL from 'ical.js'
import { downloadBy } from './support/fileExchange'
import { expect, test } from './support/recert'
import { addCredential, goTo, planCourse } from './support/trainer'

test('the page lists exactly the days and reminders that are in the file', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await addCredential(page, 'CPR/AED card', { expiresOn: '2027-01-05' })
  await goTo(page, 'Plan')
  await planCourse(page, { course: 'PES', on: '2027-03-01' })
  await goTo(page, 'Data and settings')
  await page.getByRole('link', { name: 'See days and choose reminders' }).click()
  await page.getByRole('checkbox', { name: '180 days before' }).check()
  await page.getByLabel('Another number of days before').fill('45')
  await page.getByRole('button', { name: 'Add reminder' }).click()

  const rows = page.getByRole('region', { name: 'In the file' }).getByRole('listitem')
  await expect(rows).toHaveText([
    /^CPR\/AED card expiresJan 5, 2027.*Reminders at 9:00: 45 days before, 30 days before and 7 days before\./,
    /^Planned: PESMar 1, 2027.*Reminders at 9:00: 7 days before and 1 day before\./,
    /^NASM-CPT expiresJan 15, 2028.*Reminders at 9:00: 180 days before, 90 days before, 45 days before, 30 days before and 7 days before\./,
    /^NASM-CPT: last day for late educationApr 14, 2028.*No reminders\./,
    /^NASM-CPT: last day to renew lateJan 15, 2029.*No reminders\./,
  ])
  const { name, bytes } = await downloadBy(page, page.getByRole('button', { name: 'Download calendar' }))
  expect(name).toBe('recert.ics')
  expect(eventsOf(bytes.toString())).toEqual([
    { on: '2027-01-05', summary: 'CPR/AED card expires', reminders: [45, 30, 7] },
    { on: '2027-03-01', summary: 'Planned: PES', reminders: [7, 1] },
    { on: '2028-01-15', summary: 'NASM-CPT expires', reminders: [180, 90, 45, 30, 7] },
    { on: '2028-04-14', summary: 'NASM-CPT: last day for late education', reminders: [] },
    { on: '2029-01-15', summary: 'NASM-CPT: last day to renew late', reminders: [] },
  ])
})

/** Each event as read by another library: its day, its title, and its 9 a.m. alarms in days before. */
function eventsOf(file: string): readonly unknown[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as never) // safe: ical.js reads what it has parsed
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary } = new ICAL.Event(component)
    const reminders = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger')))
      return (9 * 3600 - trigger.toSeconds()) / 86_400
    })
    return { on: startDate.toString(), summary, reminders }
  })
}
