import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { credentialsToCsv } from '../../src/exchange/csv/credentialTable'
import { FakeWorker } from '../support/fakeWorker'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { toCredentialId } from '../../src/domain/records/ids'
import { ces, cpt } from '../support/portfolio'
import { workbookFile } from '../exchange/sheet/workbookFile'
import { catchDownloads } from '../app/downloads'
import { fillCredential } from '../app/trainer'

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

test('rows pasted from a spreadsheet are read from its HTML, which has merged cells, until the text is changed', async () => {
  const recert = await openRecert({ at: '#/data', records: [cpt()] })
  const dialog = await openImport(recert)
  const field = within(dialog).getByLabelText('Or paste rows here')
  const text = 'Provider\tCourse\tDate\nIron Academy\tBarbell Basics\t2026-03-04\n\tMobility Lab\t2026-04-18'
  const html =
    '<table><tr><td>Provider<td>Course<td>Date<tr><td rowspan="2">Iron Academy<td>Barbell Basics<td>2026-03-04<tr><td>Mobility Lab<td>2026-04-18</table>'
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) } })
  fireEvent.change(field, { target: { value: text } })
  await recert.user.click(within(dialog).getByRole('button', { name: 'Read pasted rows' }))
  expect(await within(dialog).findByText('Provider is from the row above.')).toBeVisible()
})

test('readable rows are imported together, the rest can be downloaded with reasons and is still there later, and a single Undo takes everything back', async () => {
  const downloads = catchDownloads()
  const recert = await openRecert({ records: [cpt(), ces()], at: '#/data' })
  const dialog = await paste(
    recert,
    'Course\tDate\tCEUs\nWorkshop\t2026-06-01\t0,5\nCES\t2026-05-03\t1.9\nNothing\tsoon\t0.1\nSeminar\t2026-07-01\t0.2\nSeminar\t2026-07-01\t0.2',
  )
  expect(await within(dialog).findByText('2 ready · 1 to fix · 1 already logged · 1 repeated. You can undo the import.')).toBeVisible()
  expect(within(dialog).getByLabelText('Date, row 4')).toHaveAccessibleDescription('This isn’t a date.')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Download rows to fix' }))
  expect(downloads[0]?.name).toBe('recert-not-imported.csv')
  expect(await downloads[0]?.text()).toContain('Nothing,soon,0.1,Completed on: This isn’t a date.')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(titles(recert)).toEqual(['CES', 'Workshop', 'Seminar'])
  expect(await screen.findByText('Imported 2 courses. 1 row stays in the import, to fix or check.')).toBeVisible()
  const again = await openImport(recert)
  expect(await within(again).findByText(/^0 ready · 1 to fix · 4 already logged/)).toBeVisible()
  await recert.user.click(within(again).getByRole('button', { name: 'Close' }))
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
    // The rows are read again.
    await within(dialog).findByText(/You can undo the import\.$/)
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
  expect(within(dialog).getByLabelText('Date, row 2')).toHaveFocus()
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

test('a workbook with a sheet for each year is imported at once, and each row says its sheet', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = (...rows: readonly (readonly string[])[]) =>
    `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`).join('')}</sheetData>`
  const header = ['Course', 'Date', 'CEUs']
  const file = await workbookFile({
    sheets: [
      { name: '2025', xml: sheet(header, ['Workshop', '2025-05-03', '0.4']) },
      { name: '2026', xml: sheet(header, ['Seminar', 'soon', '0.4'], ['Workshop', '2025-05-03', '0.4'], ['Webinar', '2026-05-03', '0.2']) },
      { name: 'Notes', xml: sheet(['Ask', 'the issuer']) },
    ],
  })
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await openImport(recert)
  await recert.user.upload(within(dialog).getByLabelText('Table'), new File([file], 'records.xlsx'))
  expect(await within(dialog).findByLabelText('Sheet')).toHaveDisplayValue('2 sheets: 2025, 2026')
  expect(await within(dialog).findByText('The sheet “Notes” isn’t included. Choose it under “Sheet”.')).toBeVisible()
  expect(await within(dialog).findByLabelText('Date, row 2026 · 2')).toHaveAccessibleDescription('This isn’t a date.')
  expect(within(dialog).getByText('Same as 2025 · 2')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(titles(recert)).toEqual(['Workshop', 'Webinar']))
})

test('a file whose letters make no sense says so', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await openImport(recert)
  const cyrillic = Uint8Array.of(0xca, 0xf3, 0xf0, 0xf1, 0x20, 0xd1, 0xe8, 0xeb, 0xfb)
  await recert.user.upload(within(dialog).getByLabelText('Table'), new File(['Course,Date\n', cyrillic, ',2026-03-04\n'], 'courses.csv'))
  expect(await within(dialog).findByText('Some letters in this file may be wrong. Save it as UTF-8, then choose it again.')).toBeVisible()
})

test('columns that aren’t imported are named', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs,Room,Seat\nWorkshop,2026-05-03,0.4,North hall,left')
  expect(await within(dialog).findByText('Not imported: “Room”, “Seat”.')).toBeVisible()
})

test('with several certifications, credit asks which ones it is for, and the answer can be changed', async () => {
  const other = cpt({ id: toCredentialId('other'), name: 'ACE-CPT' })
  const recert = await openRecert({ records: [cpt(), other], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,2026-05-03,0.4')
  const which = () => within(dialog).findByRole('group', { name: 'Which certifications is “CEUs” for?' })
  const toggle = async (name: string) => recert.user.click(within(await which()).getByRole('checkbox', { name }))
  await which()
  expect(within(dialog).getByRole('button', { name: 'Import' })).toBeDisabled()
  await toggle('NASM-CPT')
  await toggle('ACE-CPT')
  expect(within(await which()).getAllByRole('checkbox', { checked: true })).toHaveLength(2)
  expect(within(await which()).getByRole('checkbox', { name: 'ACE-CPT' })).toHaveFocus()
  await toggle('NASM-CPT')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() =>
    expect(recert.store.getState().portfolio.courses.map(({ awards }) => awards)).toEqual([
      [expect.objectContaining({ credentialId: 'other', amount: 40 })],
    ]),
  )
})

test('a list of several people asks whose rows to import, and leaves out the others', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Employee,Course,Date,CEUs\nAna Ruiz,Workshop,2026-05-03,0.4\nBo Lee,Seminar,2026-05-04,0.4')
  const whose = () => within(dialog).findByLabelText('“Employee” names 2 people. Whose rows are yours?')
  expect(await whose()).toHaveDisplayValue('Choose')
  expect(await within(dialog).findByText('1 question left')).toBeInTheDocument()
  expect(within(dialog).getByRole('button', { name: 'Import' })).toBeDisabled()
  await recert.user.selectOptions(await whose(), 'Ana Ruiz')
  expect(await within(dialog).findByText('1 ready · 1 left out. You can undo the import.')).toBeVisible()
  await recert.user.selectOptions(await whose(), 'All rows are mine')
  expect(await within(dialog).findByText('2 ready. You can undo the import.')).toBeVisible()
  await recert.user.selectOptions(await whose(), 'Bo Lee')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(titles(recert)).toEqual(['Seminar']))
})

test('an answer is for its own words, leads to the next question, and can be taken back', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs,Status\nA,2026-05-03,0.4,Audited only\nB,2026-05-04,0.4,Refunded\nC,2026-05-05,0.4,Completed')
  const questions = await within(dialog).findByRole('list', { name: 'Questions' })
  const line = (text: string | RegExp) => within(questions).getByText(text).closest('li') ?? questions
  expect(await within(dialog).findByText('2 questions left')).toBeInTheDocument()
  await recert.user.click(within(line(/“Audited only”/)).getByRole('button', { name: 'Yes, completed' }))
  expect(await within(dialog).findByText('2 ready · 1 to check. You can undo the import.')).toBeVisible()
  expect(line(/“Refunded”/)).toHaveFocus()
  expect(within(dialog).getByText('1 question left')).toBeInTheDocument()
  await recert.user.click(within(line(/“Audited only”/)).getByRole('button', { name: 'Change' }))
  expect(await within(dialog).findByText('1 ready · 2 to check. You can undo the import.')).toBeVisible()
})

test('answers don’t outlive the meaning of the table', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs,Paid\nA,2026-05-03,4 hrs,$5')
  const questions = await within(dialog).findByRole('list', { name: 'Questions' })
  await recert.user.click(await within(questions).findByRole('button', { name: 'Yes, convert them' }))
  expect(await within(dialog).findByRole('button', { name: 'Import 1 course' })).toBeEnabled()
  await recert.user.selectOptions(within(dialog).getByLabelText('Import “CEUs” as'), 'Contact hours')
  await recert.user.selectOptions(within(dialog).getByLabelText('Import “CEUs” as'), 'NASM-CPT CEUs')
  expect(await within(questions).findByRole('button', { name: 'Yes, convert them' })).toBeVisible()
})

test('a doubtful cell is mended in place too, with the focus kept', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,2026-05-03,~0.4\nSeminar,2026-05-04,0.2')
  const grid = await within(dialog).findByRole('table', { name: 'Pasted rows' })
  expect(within(grid).queryByRole('button', { name: 'Edit CEUs, row 3' })).toBeNull()
  expect((await within(grid).findAllByRole('rowheader'))[0]).toHaveAccessibleDescription(/approximate/)
  expect(within(grid).getByRole('button', { name: 'That’s right (row 2)' })).toBeVisible()
  await recert.user.click(within(grid).getByRole('button', { name: 'Edit CEUs, row 2' }))
  const cell = within(grid).getByLabelText('CEUs, row 2')
  expect(cell).toHaveFocus()
  await recert.user.clear(cell)
  await recert.user.type(cell, '0.5{Enter}')
  expect(await within(dialog).findByText('2 ready. You can undo the import.')).toBeVisible()
  expect(within(grid).getByLabelText('CEUs, row 2')).toHaveFocus()
})

test('of a cell with a huge text its field shows the beginning, and leaving it changes nothing', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const downloads = catchDownloads()
  const dialog = await paste(recert, `Course,Date\n${'word '.repeat(10_000)},2026-05-03\nClinic,2026-05-03`)
  const cell = await within(dialog).findByLabelText<HTMLInputElement>('Course, row 2')
  expect(cell.value).toBe(`${'word '.repeat(24)}…`)
  await recert.user.click(cell)
  await recert.user.keyboard('{Enter}')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Download rows to fix' }))
  expect((await downloads[0]?.text())?.length).toBeGreaterThan(49_000)
  await recert.user.clear(cell)
  await recert.user.type(cell, 'Workshop{Enter}')
  expect(await within(dialog).findByText('2 ready. You can undo the import.')).toBeVisible()
})

test('after a cell is mended among those to fix, the focus is in the next one', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date\nWorkshop,9/31/2025\nSeminar,9/31/2025\nClinic,2026-05-03')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'To fix 2' }))
  const cell = within(dialog).getByLabelText('Date, row 2')
  await recert.user.clear(cell)
  await recert.user.type(cell, '9/30/2025{Enter}')
  expect(within(dialog).queryByLabelText('Date, row 2')).toBeNull()
  expect(within(dialog).getByLabelText('Date, row 3')).toHaveFocus()
})

test('a row that was left out is imported anyway, or left out again', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs,Status\nA,2026-05-03,0.4,Rejected\nB,2026-05-04,0.4,Completed')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import anyway (row 2)' }))
  expect(await within(dialog).findByText('2 ready. You can undo the import.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Leave it out (row 2)' }))
  expect(await within(dialog).findByText('1 ready · 1 left out. You can undo the import.')).toBeVisible()
})

test('how the file was read is said, and each column shows its first cells', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await openImport(recert)
  const text = new TextEncoder().encode('Course,Date\nCaf? "x" clinic,3/8/25\nB,6/14/25\n')
  // é in Mac Roman.
  await recert.user.upload(within(dialog).getByLabelText('Table'), new File([text.map((byte) => (byte === 0x3f ? 0x8e : byte))], 'log.csv'))
  expect(await within(dialog).findByText('Read as Mac Roman text.')).toBeVisible()
  expect(within(dialog).getByText('3/8/25 · 6/14/25')).toBeVisible()
  expect(within(dialog).getByText(/Two-digit years are 1947 to 2046\./)).toBeVisible()
  expect(within(dialog).getByRole('table', { name: 'Rows of log.csv' })).toBeVisible()
})

test('whole numbers under CEUs can be said to be hours, and that can be taken back', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,2026-05-03,4\nSeminar,2026-05-04,2')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Yes, convert hours' }))
  const answered = await within(dialog).findByText('Whole numbers under “CEUs” are read as hours.')
  expect(answered).toBeVisible()
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ awards }) => awards[0]?.amount)).toEqual([40, 20]))
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
  await recert.user.click(within(questions).getByRole('button', { name: 'Change' }))
  await waitFor(() => expect(within(dialog).queryByText('Provider is from the row above.')).toBeNull())
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

test('importing shows how far it is, and can be canceled: nothing is imported, and the rows are still there', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,2026-05-03,0.4\nSeminar,2026-06-04,0.2')
  const start = await within(dialog).findByRole('button', { name: 'Import 2 courses' })
  fireEvent.click(start)
  expect(within(dialog).getByRole('progressbar', { name: 'Importing courses' })).toBeVisible()
  expect(start).toBeDisabled()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(within(dialog).getByRole('progressbar', { name: 'Canceling import' })).toBeVisible()
  expect(await within(dialog).findByText('Import canceled. Nothing was imported.')).toBeVisible()
  expect(titles(recert)).toEqual([])
  await recert.user.click(start)
  await waitFor(() => expect(titles(recert)).toEqual(['Workshop', 'Seminar']))
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

test('what was mended and answered is still there after the import was closed, and can be started over', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,9/31/2025,0.4\nSeminar,10/4/2025,4 hrs')
  const cell = await within(dialog).findByLabelText('Date, row 2')
  await recert.user.clear(cell)
  await recert.user.type(cell, '9/30/2025{Enter}')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Yes, convert them' }))
  await recert.user.click(within(dialog).getByRole('button', { name: 'Close' }))
  const again = await openImport(recert)
  expect(await within(again).findByText('2 ready. You can undo the import.')).toBeVisible()
  expect(within(again).getByLabelText('Date, row 2')).toHaveValue('9/30/2025')
  await recert.user.click(within(again).getByRole('button', { name: 'Start over' }))
  expect(await within(again).findByText('0 ready · 1 to fix · 1 to check. You can undo the import.')).toBeVisible()
  await recert.user.click(within(again).getByRole('button', { name: 'Cancel' }))
  expect(within(again).getByLabelText<HTMLTextAreaElement>('Or paste rows here').value).toContain('Workshop,9/31/2025')
})

test('an import of which nothing is left is forgotten', async () => {
  const recert = await openRecert({ records: [cpt()], at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,CEUs\nWorkshop,9/30/2025,4 hrs')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Yes, convert them' }))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Import 1 course' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(within(await openImport(recert)).getByLabelText('Or paste rows here')).toHaveValue('')
})

test('without a certification, the import says that credit is lost, and goes on with it once one is added', async () => {
  const recert = await openRecert({ at: '#/data' })
  const dialog = await paste(recert, 'Course\tDate\tCEUs\tHours\nSquats\t2026-05-03\t0.4\t4\nPresses\t2026-05-04\t0.2\t2')
  expect(
    await within(dialog).findByText('Add your certification first: without it, “CEUs” isn’t imported, and these courses count for nothing.'),
  ).toBeVisible()
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add certification' }))
  await fillCredential(recert.user, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const again = await screen.findByRole('dialog', { name: 'Import courses' })
  expect(within(again).queryByRole('button', { name: 'Add certification' })).toBeNull()
  expect(within(again).queryByRole('button', { name: 'Start over' })).toBeNull()
  await recert.user.click(await within(again).findByRole('button', { name: 'Import 2 courses' }))
  await waitFor(() => expect(recert.store.getState().portfolio.courses.map(({ awards }) => awards[0]?.amount)).toEqual([40, 20]))
})

test('an import goes on where it was if no certification is added after all', async () => {
  const recert = await openRecert({ at: '#/data' })
  const dialog = await paste(recert, 'Course,Date,Hours\nSquats,9/31/2025,4')
  await recert.user.type(await within(dialog).findByLabelText('Date, row 2'), '{Control>}a{/Control}9/30/2025{Enter}')
  await recert.user.click(within(dialog).getByRole('button', { name: 'Add certification' }))
  await recert.user.click(within(await screen.findByRole('dialog', { name: 'Add credential' })).getByRole('button', { name: 'Cancel' }))
  const again = await screen.findByRole('dialog', { name: 'Import courses' })
  expect(await within(again).findByText('Add your certification first: without it, these courses count for nothing.')).toBeVisible()
  expect(within(again).getByLabelText('Date, row 2')).toHaveValue('9/30/2025')
})
