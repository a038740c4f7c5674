import { expect, test } from 'vitest'
import { readSheets } from '../../../src/exchange/sheet/readSheets'
import { createCollector, messagesOf } from '../../../src/exchange/sheet/sheetMessages'
import { tableProblemWords } from '../../../src/words/changes/importing'

const readFile = (...parts: BlobPart[]) => readSheets({ kind: 'file', file: new Blob(parts) })
const bytes = (...values: number[]) => new Uint8Array(values)

test.each([
  ['is empty', [], 'empty'],
  ['has only spaces', [' \n '], 'empty'],
  ['is an old workbook', [bytes(0xd0, 0xcf, 0x11, 0xe0), 'Workbook'], 'oldWorkbook'],
  [
    'is a workbook in the XML of Excel 2003',
    ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'],
    'oldWorkbook',
  ],
  [
    'is a workbook with a password',
    [bytes(0xd0, 0xcf, 0x11, 0xe0), new Uint8Array(Uint16Array.from('EncryptedPackage', (c) => c.charCodeAt(0)).buffer)],
    'protectedWorkbook',
  ],
  ['is a PDF', ['%PDF-1.7'], 'pdf'],
  ['is a PDF behind other bytes', ['\r\nX-Sent: yes\r\n\r\n%PDF-1.4\n'], 'pdf'],
  ['is a PDF within a line of other bytes', ['junk%PDF-1.4\n%', bytes(0xe2, 0xe3)], 'pdf'],
  ['is a picture', [bytes(0x89, 0x50, 0x4e, 0x47)], 'picture'],
  ['is binary', ['a\0b'], 'notText'],
  ['is JSON', ['  {"format": "recert"}'], 'json'],
  ['is a list in JSON', ['[ {"a": 1}]'], 'json'],
  ['has one line of 9 MB', ['x'.repeat(9_000_000)], 'longLine'],
  ['has a line of 9 MB below others', [`Course,Date\nA,${'x'.repeat(9_000_000)}`], 'longLine'],
  ['has 11 MB', [new Uint8Array(11_000_000).fill(0x0a)], 'empty'],
  ['has 11 MB of rows', ['Course,Date\n'.repeat(1_000_000)], 'tooLarge'],
  ['has a million rows', ['a\n'.repeat(1_000_000)], 'tooManyRows'],
  ['has 200 MB', [new Uint8Array(200_000_000).fill(0x61)], 'tooLarge'],
] as const)('a file that %s is rejected', async (_, parts, problem) => {
  expect(await readFile(...parts)).toEqual({ ok: false, error: problem })
  expect(tableProblemWords[problem]).not.toBe('')
})

test('a table that mentions a PDF is a table', async () => {
  const result = await readFile('Course,Date,Note\nWorkshop,2026-05-03,The file began with %PDF-1.7 and was empty\n')
  expect(result.ok && result.value.sheets[0]?.rows.length).toBe(2)
})

test('a text file has one sheet, and its encoding is named', async () => {
  expect(await readFile('Course,Date\nA,2026-05-03')).toEqual({
    ok: true,
    value: {
      encoding: 'utf8',
      sheets: [
        {
          name: null,
          hidden: false,
          rows: [
            { number: 1, cells: ['Course', 'Date'] },
            { number: 2, cells: ['A', '2026-05-03'] },
          ],
          merged: [],
          mended: [],
        },
      ],
    },
  })
})

test('what the worker sends in slices is put together again', async () => {
  for (const text of ['', 'Course,Date\n', `Course,Date\n${'A,2026-05-03\n'.repeat(1700)}`]) {
    const result = await readFile(text)
    const collect = createCollector()
    const messages = [...messagesOf(result)]
    expect(messages.map(collect).at(-1)).toEqual(result)
    expect(messages.every((message) => message.kind !== 'rows' || message.rows.length <= 500)).toBe(true)
  }
})
