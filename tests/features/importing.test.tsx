import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { credentialsToCsv } from '../../src/exchange/csv/credentialTable'
import { FakeWorker } from '../support/fakeWorker'
import { openRecert, type OpenRecert } from '../support/openRecert'
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
  await recert.user.click(within(dialog).getByRole('button', { name: 'Read what is pasted' }))
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
  expect(await within(dialog).findByText('4 rows: 2 ready, 1 already there, 1 that can’t be imported.')).toBeVisible()
  expect(within(dialog).getByText('Completed on: This date doesn’t exist. Check the day and month.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Download the rest with the reasons' }))
  expect(downloads[0]?.name).toBe('recert-not-imported.csv')
  expect(await downloads[0]?.text()).toContain('Nothing,soon,0.1,Completed on: This date doesn’t exist. Check the day and month.')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(titles(recert)).toEqual(['CES', 'Workshop', 'Seminar'])
  await recert.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(titles(recert)).toEqual(['CES'])
})

test('one question settles dates that could be read either way', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date\nWorkshop,03/05/2026\nSeminar,04/06/2026')
  const question = await within(dialog).findByRole('group', { name: 'How is 03/05/2026 to be read?' })
  await recert.user.click(within(question).getByRole('radio', { name: 'Day first, as in most other countries' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ completedOn }) => completedOn)).toEqual(['2026-05-03', '2026-06-04']))
})

test('the meaning of an unrecognized column can be chosen', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'What,Date\nWorkshop,2026-05-03')
  await recert.user.click(within(dialog).getByRole('checkbox', { name: 'The first row holds the headings' }))
  await recert.user.selectOptions(within(dialog).getByLabelText('What'), 'Course')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(titles(recert)).toEqual(['Workshop']))
})

test.each([
  ['a damaged workbook', new File(['PK\u0003\u0004'], 'courses.csv'), /^This workbook is damaged/],
  ['an empty file', new File([], 'courses.csv'), /^There’s nothing in it/],
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
  const progress = await within(dialog).findByRole('progressbar', { name: 'Reading the rows' })
  expect(progress).toBeVisible()
  const [cancel] = within(dialog).getAllByRole('button', { name: 'Cancel' })
  if (cancel !== undefined) await recert.user.click(cancel)
  expect(await within(dialog).findByText(/Reading was called off/)).toBeVisible()
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
  const dialog = await paste(recert, credentialsToCsv([cpt()], true))
  expect(await within(dialog).findByText('It holds 1 credential, 0 courses and 0 certificates.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Restore' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.store.getState().portfolio.credentials).toEqual([cpt()])
  const again = await paste(recert, credentialsToCsv([cpt()], true))
  expect(await within(again).findByText('1 already here, the same.')).toBeVisible()
})
