import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { credentialsToCsv } from '../../src/exchange/csv/credentialTable'
import { FakeWorker } from '../support/fakeWorker'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { toCredentialId } from '../../src/domain/records/ids'
import { ces, cpt } from '../support/portfolio'
import { catchDownloads } from '../app/downloads'

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
})

async function openImport({ user }: OpenRecert): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Import courses' }))
  return screen.findByRole('dialog', { name: 'Import courses' })
}

async function paste(recert: OpenRecert, text: string): Promise<HTMLElement> {
  const dialog = await openImport(recert)
  await recert.user.click(within(dialog).getByLabelText('Or paste rows here'))
  await recert.user.paste(text)
  await recert.user.click(within(dialog).getByRole('button', { name: 'Read pasted rows' }))
  return dialog
}

const titles = ({ store }: OpenRecert) => store.getState().portfolio.courses.map(({ title }) => title)

test('readable rows are imported together, the rest can be downloaded with reasons, and a single Undo takes everything back', async () => {
  const downloads = catchDownloads()
  const recert = await openRecert({ records: [cpt(), ces()], at: '#/data' })
  const dialog = await paste(
    recert,
    'Course\tDate\tCEUs\nWorkshop\t2026-06-01\t0,5\nCES\t2026-05-03\t1.9\nNothing\tsoon\t0.1\nSeminar\t2026-07-01\t0.2',
  )
  expect(await within(dialog).findByText('2 ready · 1 to fix · 1 already logged. You can undo the import.')).toBeVisible()
  expect(within(dialog).getByLabelText('Date, row 4')).toHaveAccessibleDescription('This isn’t a date.')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Download rows to fix' }))
  expect(downloads[0]?.name).toBe('recert-not-imported.csv')
  expect(await downloads[0]?.text()).toContain('Nothing,soon,0.1,Completed on: This isn’t a date.')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(titles(recert)).toEqual(['CES', 'Workshop', 'Seminar'])
  await recert.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(titles(recert)).toEqual(['CES'])
})

test('the order of day and month is shown, and can be changed', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date\nWorkshop,03/05/2026\nSeminar,04/06/2026')
  const dates = await within(dialog).findByRole('group', { name: 'Dates' })
  expect(within(dates).getByRole('radio', { name: 'Month/day' })).toBeChecked()
  await recert.user.click(within(dates).getByRole('radio', { name: 'Day/month' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ completedOn }) => completedOn)).toEqual(['2026-05-03', '2026-06-04']))
})

test('the meaning of an unrecognized column can be chosen', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Kurssi,Date\nWorkshop,2026-05-03')
  await recert.user.selectOptions(await within(dialog).findByLabelText('Import “Kurssi” as'), 'Course')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(titles(recert)).toEqual(['Workshop']))
})

test('nothing is imported from guessed columns before they are confirmed', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Workshop,StrongFirst,2026-05-03,0.4')
  expect(await within(dialog).findByText('0 ready · 1 to check. You can undo the import.')).toBeVisible()
  for (let asked = 0; asked < 4; asked += 1) {
    const questions = within(dialog).getByRole('list', { name: 'Questions' })
    const [yes] = within(questions).queryAllByRole('button', { name: 'Yes' })
    if (yes !== undefined) await recert.user.click(yes)
  }
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(titles(recert)).toEqual(['Workshop']))
})

test('a cell that can’t be read is mended in place, and only what was typed changes', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,9/31/2025,0.4\nSeminar,10/4/2025,0.2')
  const cell = await within(dialog).findByLabelText('Date, row 2')
  expect(cell).toHaveAccessibleDescription('September has 30 days.')
  await recert.user.clear(cell)
  await recert.user.type(cell, '9/30/2025{Enter}')
  expect(await within(dialog).findByText('2 ready. You can undo the import.')).toBeVisible()
  expect(within(dialog).getByLabelText('Date, row 2')).toHaveValue('9/30/2025')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ completedOn }) => completedOn)).toEqual(['2025-09-30', '2025-10-04']))
})

test('a column that would be lost is flagged, and imported with one press', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs,Out of pocket\nWorkshop,2026-05-03,0.4,$119.00')
  const questions = await within(dialog).findByRole('list', { name: 'Questions' })
  expect(questions).toHaveTextContent('“Out of pocket” holds an amount that won’t be imported.')
  await recert.user.click(within(questions).getByRole('button', { name: 'Import as cost' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ cost }) => cost)).toEqual([11_900]))
})

test('with several certifications, credit asks which ones it is for', async () => {
  const other = cpt({ id: toCredentialId('other'), name: 'ACE-CPT' })
  const recert = await openRecert({ records: [cpt(), other], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,2026-05-03,0.4')
  const question = await within(dialog).findByRole('group', { name: 'Which certifications is “CEUs” for?' })
  expect(within(dialog).getByRole('button', { name: 'Import' })).toBeDisabled()
  await recert.user.click(within(question).getByRole('checkbox', { name: 'ACE-CPT' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() =>
    expect(recert.store.getState().portfolio.courses.map(({ awards }) => awards)).toEqual([
      [expect.objectContaining({ credentialId: 'other', amount: 40 })],
    ]),
  )
})

test('courses without any credit come in with a word about it', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date\nWorkshop,2026-05-03')
  expect(await within(dialog).findByText('No column holds credit or hours. These courses won’t count until you add it.')).toBeVisible()
})

test('a column with gaps is filled down on request, and the rows say so', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,Provider,CEUs\nSquats,2026-05-03,Iron School,0.2\nPresses,2026-05-04,,0.2')
  const questions = await within(dialog).findByRole('list', { name: 'Questions' })
  expect(questions).toHaveTextContent('“Provider” has an empty cell below a value.')
  await recert.user.click(within(questions).getByRole('button', { name: 'Fill down' }))
  expect(await within(dialog).findByText('Provider is from the row above.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ provider }) => provider)).toEqual(['Iron School', 'Iron School']))
})

test('the rows can be narrowed to what needs a look', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date\nWorkshop,2026-05-03\nSeminar,soon\nTotal,')
  const show = await within(dialog).findByRole('list', { name: 'Show' })
  const rows = () =>
    within(dialog)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
  expect(rows()).toEqual(['2ReadyWorkshop', '3FixSeminar', '4TotalTotal'])
  await recert.user.click(within(show).getByRole('button', { name: 'To fix 1' }))
  expect(rows()).toEqual(['3FixSeminar'])
  await recert.user.click(within(show).getByRole('button', { name: 'Left out 1' }))
  expect(rows()).toEqual(['4TotalTotal'])
  await recert.user.click(within(show).getByRole('button', { name: 'All 3' }))
  expect(rows()).toHaveLength(3)
})

test.each([
  ['a damaged workbook', new File(['PK\u0003\u0004'], 'courses.csv'), /^This workbook is damaged/],
  ['an empty file', new File([], 'courses.csv'), /^There’s nothing to import here/],
])('%s is rejected with an explanation', async (_, file, sentence) => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await openImport(recert)
  await recert.user.upload(within(dialog).getByLabelText('Table'), file)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(sentence)
})

test('reading can be canceled, and nothing is imported', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await openImport(recert)
  const rows = Array.from({ length: 10_000 }, (_, index) => `Course ${index},2026-05-03`).join('\n')
  await recert.user.upload(within(dialog).getByLabelText('Table'), new File([`Course,Date\n${rows}`], 'courses.csv'))
  const progress = await within(dialog).findByRole('progressbar', { name: 'Reading rows' })
  expect(progress).toBeVisible()
  const [cancel] = within(dialog).getAllByRole('button', { name: 'Cancel' })
  if (cancel !== undefined) await recert.user.click(cancel)
  expect(await within(dialog).findByText(/Reading was canceled/)).toBeVisible()
  expect(titles(recert)).toEqual([])
})

test('courses are exported as a table with the date in its name', async () => {
  const downloads = catchDownloads()
  const { user } = await openRecert({ records: [cpt(), ces()], at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Export courses' }))
  await waitFor(() => expect(downloads[0]?.name).toBe('recert-courses-2026-11-20.csv'))
  expect(await downloads[0]?.text()).toContain('CES,')
})

test('an exported table of credentials can be imported again', async () => {
  const recert = await openRecert({ records: [ces()], at: '#/data' })
  const dialog = await paste(recert, credentialsToCsv([cpt()], { mark: true }))
  expect(await within(dialog).findByText('In this file: 1 credential, 0 courses, 0 certificates.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Restore' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.store.getState().portfolio.credentials).toEqual([cpt()])
  const again = await paste(recert, credentialsToCsv([cpt()], { mark: true }))
  expect(await within(again).findByText('1 record is already up to date.')).toBeVisible()
})
