import { expect, test } from 'vitest'
import { packZip } from '../../../src/exchange/archive/zip'
import { readSheets } from '../../../src/exchange/sheet/readSheets'

const kind = 'application/vnd.oasis.opendocument'

async function read(parts: Readonly<Record<string, string>>) {
  const files = Object.entries(parts).map(([name, text]) => ({ name, bytes: () => Promise.resolve(new TextEncoder().encode(text)) }))
  const found = await readSheets({ kind: 'file', file: await packZip(files, { at: new Date(0) }) })
  return found.ok ? found.value.sheets.map(({ name, rows, merged }) => ({ name, rows: rows.map(({ cells }) => cells), merged })) : found.error
}

const spreadsheet = (tables: string) => ({
  mimetype: `${kind}.spreadsheet`,
  'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
})
const text = (content: string) => `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`
const cell = (type: string, attributes: string) =>
  `<table:table-cell office:value-type="${type}" ${attributes}><text:p>shown</text:p></table:table-cell>`
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`

test('a spreadsheet of LibreOffice is read: texts, days, times, numbers and prices as they are, whatever they look like', async () => {
  const heading = `<table:table-header-rows>${row(['Course', 'Date', 'Hours', 'CEUs', 'Cost'].map(text).join(''))}</table:table-header-rows>`
  const course = row(
    `${text('Foam <text:span>Rolling</text:span>')}${cell('date', 'office:date-value="2026-03-04"')}${cell('time', 'office:time-value="PT01H30M00S"')}` +
      `${cell('float', 'office:value="0.4"')}${cell('currency', 'office:currency="EUR" office:value="49.5"')}`,
  )
  const grouped = `<table:table-row-group>${row(`${text('Neck')}${cell('date', 'office:date-value="2026-04-18T14:05:00"')}`)}</table:table-row-group>`
  const empty = row('<table:table-cell table:number-columns-repeated="1024"/>', 'table:number-rows-repeated="1048572"')
  const tables = `<table:table table:name="Courses">${heading}${course}${grouped}${empty}</table:table><table:table table:name="Empty"/>`
  expect(await read(spreadsheet(tables))).toEqual([
    {
      name: 'Courses',
      rows: [
        ['Course', 'Date', 'Hours', 'CEUs', 'Cost'],
        ['Foam Rolling', '2026-03-04', '1:30', '0.4', '49.5'],
        ['Neck', '2026-04-18 14:05'],
      ],
      merged: [],
    },
  ])
})

test('merged cells are known', async () => {
  const spanned = '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Iron</text:p></table:table-cell>'
  const tables = `<table:table table:name="A">${row(`${spanned}${text('a')}`)}${row(`<table:covered-table-cell/>${text('b')}`)}</table:table>`
  expect(await read(spreadsheet(tables))).toMatchObject([{ merged: [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 }] }])
})

test.each([
  ['a text document', { mimetype: `${kind}.text`, 'content.xml': '<x/>' }, 'notText'],
  ['one with a password', { ...spreadsheet(''), 'META-INF/manifest.xml': '<manifest:encryption-data/>' }, 'protectedWorkbook'],
  ['one without cells', spreadsheet('<table:table table:name="A"/>'), 'noRows'],
  ['a damaged one', { mimetype: `${kind}.spreadsheet`, 'content.xml': '<office:body' }, 'damagedWorkbook'],
  [
    'one that claims a million rows of 200 columns',
    spreadsheet(
      `<table:table>${row(`<table:table-cell office:value-type="string" table:number-columns-repeated="200"><text:p>a</text:p></table:table-cell>`, 'table:number-rows-repeated="1000000"')}</table:table>`,
    ),
    'workbookTooLarge',
  ],
])('%s says what it is', async (_, parts, problem) => {
  expect(await read(parts)).toBe(problem)
})

test('rows that a filter hides are marked, with repeated ones above them', async () => {
  const first = `<table:table table:name="A">${row(text('a'))}</table:table>`
  const rows = `${row(text('b'), 'table:number-rows-repeated="2"')}${row(text('c'), 'table:visibility="filter"')}${row(text('d'))}`
  const files = Object.entries(spreadsheet(`${first}<table:table table:name="B">${rows}</table:table>`)).map(([name, content]) => ({
    name,
    bytes: () => Promise.resolve(new TextEncoder().encode(content)),
  }))
  const found = await readSheets({ kind: 'file', file: await packZip(files, { at: new Date(0) }) })
  const hidden = found.ok ? found.value.sheets.map((sheet) => sheet.rows.flatMap(({ number, isHidden }) => (isHidden === true ? [number] : []))) : []
  expect(hidden).toEqual([[], [3]])
})
