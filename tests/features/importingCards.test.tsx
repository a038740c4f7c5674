import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { proofsOf } from '../../src/domain/records/proof'
import { assertion } from '../support/badges'
import { workbookFile } from '../exchange/sheet/workbookFile'
import { FakeWorker } from '../support/fakeWorker'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { card, cpt, day } from '../support/portfolio'

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
})

async function paste(recert: OpenRecert, text: string): Promise<HTMLElement> {
  await recert.user.click(await screen.findByRole('button', { name: 'Import courses' }))
  const dialog = await screen.findByRole('dialog', { name: 'Import courses' })
  await recert.user.click(within(dialog).getByLabelText('Or paste rows here'))
  await recert.user.paste(text)
  await recert.user.click(within(dialog).getByRole('button', { name: 'Read pasted rows' }))
  return dialog
}

const held = ({ store }: OpenRecert) => store.getState().portfolio.credentials.map(({ name, expiresOn }) => [name, expiresOn])

test('a list of eCards is offered for Credentials, added at once, and undone at once', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(
    recert,
    'Course,Issue Date,Renew By,eCard Code,Training Center\nBLS Provider,09/2026,09/2028,21,Bay Hearts\nHeartsaver First Aid,03/04/2026,03/2028,22,Bay Hearts\na@b.example,,,,',
  )
  expect(await within(dialog).findByText('These look like cards and badges. Add them to Credentials.')).toBeVisible()
  expect(within(dialog).getByText('2 to add · 1 can’t be added')).toBeVisible()
  expect(within(dialog).getByText('Card, issued Mar 4, 2026, expires Mar 31, 2028, number 22')).toBeVisible()
  expect(within(dialog).getByText('Not imported: “Training Center”.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add 2 credentials' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(held(recert)).toEqual([
    ['NASM-CPT', '2028-01-15'],
    ['Heartsaver First Aid', '2028-03-31'],
    ['BLS Provider', '2028-09-30'],
  ])
  await recert.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(held(recert)).toEqual([['NASM-CPT', '2028-01-15']])
})

test('a card of another name is asked about, and can renew the one that’s held', async () => {
  const own = card({ certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30') })
  const recert = await openRecert({ records: [own], at: '#/data' })
  const dialog = await paste(recert, 'Course,Issue Date,Renew By,eCard Code\nBLS Provider,09/10/2026,09/2028,22')
  const question = await within(dialog).findByRole('group', { name: 'BLS Provider' })
  expect(within(question).getByRole('radio', { name: 'Leave out' })).toBeChecked()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add to Credentials' }))
  expect(await within(dialog).findByText('Check at least one.')).toBeVisible()
  await recert.user.click(within(question).getByRole('radio', { name: 'Renew CPR/AED card' }))
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add 1 credential' }))
  await waitFor(() => expect(held(recert)).toEqual([['CPR/AED card', '2028-09-30']]))
})

test('the order of day and month is asked where the list doesn’t tell', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Badge,Issued,Expires\nKettlebells,03/05/2026,03/05/2028')
  const question = await within(dialog).findByRole('group', { name: 'Is 03/05/2026 month/day or day/month?' })
  await recert.user.click(within(question).getByRole('radio', { name: 'Day/month' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Add 1 credential' }))
  await waitFor(() => expect(held(recert)).toContainEqual(['Kettlebells', '2028-05-03']))
})

test('of a class list, only the rows of the person chosen are added', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const list = 'Student,Course,Issue Date,Renew By,eCard Code\nAna Ruiz,BLS Provider,09/2026,09/2028,21\nBo Lee,BLS Provider,09/2026,09/2028,22'
  const dialog = await paste(recert, list)
  const whose = await within(dialog).findByLabelText('“Student” names 2 people. Whose rows are yours?')
  expect(whose).toHaveDisplayValue('Choose')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add to Credentials' }))
  expect(await within(dialog).findByText('Choose whose cards these are first.')).toBeVisible()
  await recert.user.selectOptions(whose, 'Bo Lee')
  expect(await within(dialog).findByText('1 to add · 1 someone else’s')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add 1 credential' }))
  await waitFor(() => expect(recert.store.getState().portfolio.credentials.map(({ number }) => number)).toEqual([undefined, '22']))
})

test('the same list can be imported as courses instead', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,Renew By\nBLS Provider,2026-09-10,2028-09-30')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import as courses instead' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses).toMatchObject([{ title: 'BLS Provider', completedOn: '2026-09-10' }]))
})

test('an Open Badge is offered as a badge, or as a course', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, JSON.stringify(assertion))
  expect(await within(dialog).findByText('Badge, issued May 3, 2026, never expires')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import as courses instead' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  const courses = () => recert.store.getState().portfolio.courses
  await waitFor(() => expect(courses()).toMatchObject([{ title: 'Kettlebell Foundations', provider: 'Iron Academy', completedOn: '2026-05-03' }]))
  expect(courses().flatMap(proofsOf)).toEqual([])
})

test('a list on another sheet of a workbook is offered as cards too', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = (...rows: readonly (readonly string[])[]) =>
    `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`).join('')}</sheetData>`
  const file = await workbookFile({
    sheets: [
      { name: 'Courses', xml: sheet(['Course', 'Date'], ['Workshop', '2026-05-03']) },
      { name: 'Cards', xml: sheet(['Course', 'Issue Date', 'Renew By', 'eCard Code'], ['BLS Provider', '09/10/2026', '09/2028', '22']) },
    ],
  })
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  await recert.user.click(await screen.findByRole('button', { name: 'Import courses' }))
  const dialog = await screen.findByRole('dialog', { name: 'Import courses' })
  await recert.user.upload(within(dialog).getByLabelText('Table'), new File([file], 'records.xlsx'))
  await recert.user.selectOptions(await within(dialog).findByLabelText('Sheet'), 'Cards')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Add 1 credential' }))
  await waitFor(() => expect(held(recert)).toContainEqual(['BLS Provider', '2028-09-30']))
})
