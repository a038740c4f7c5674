import { describe, expect, test } from 'vitest'
import { packZip } from '../../../src/exchange/archive/zip'
import { readSheets } from '../../../src/exchange/sheet/readSheets'
import { workbookFile, workbookParts, type WorkbookParts } from './workbookFile'

async function read(file: Blob) {
  const result = await readSheets({ kind: 'file', file })
  return result.ok ? result.value.sheets : result.error
}

async function cellsOf(parts: WorkbookParts) {
  const sheets = await read(await workbookFile(parts))
  return typeof sheets === 'string' ? sheets : sheets.map(({ rows }) => rows.map(({ cells }) => cells))
}

const oneSheet = (xml: string) => [{ name: 'Courses', xml: `<sheetData>${xml}</sheetData>` }]

test('a workbook gives its rows with the numbers of the sheet', async () => {
  const xml =
    '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>CEUs</t></is></c></row>' +
    '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>0.4</v></c><c r="D5" t="b"><v>1</v></c></row></sheetData>'
  expect(await read(await workbookFile({ sheets: [{ name: 'My “courses”', xml }], texts: ['Course', 'Hips & knees'] }))).toEqual([
    {
      name: 'My “courses”',
      hidden: false,
      rows: [
        { number: 2, cells: ['Course', 'CEUs'] },
        { number: 5, cells: ['Hips & knees', '0.4', '', 'TRUE'] },
      ],
      merged: [],
      mended: [],
    },
  ])
})

describe('a cell is read as its format shows it', () => {
  test.each([
    ['m/d/yyyy', '46145', '2026-05-03'],
    ['[$-409]d\\-mmm\\-yy;@', '46145', '2026-05-03'],
    ['dd.mm.yyyy', '46145.9999999', '2026-05-04'],
    ['m/d/yy h:mm', '46145.604166666664', '2026-05-03 14:30'],
    ['mmm-yy', '46143', '2026-05'],
    ['h:mm', '0.0625', '1:30'],
    ['[h]:mm', '1.25', '30:00'],
    ['0%', '0.55', '55%'],
    ['0.0 "%"', '55', '55'],
    ['0 "min"', '90', '90 min'],
    ['0.00" hrs"', '1.5', '1.5 hrs'],
    ['#,##0.00 "USD"', '1299', '1299 USD'],
    ['"$"#,##0', '1299', '1299'],
    ['General', '0.30000000000000004', '0.3'],
    ['General', '46145', '46145'],
    ['General', '1E-7', '0.0000001'],
    ['General', '123456789012345', '123456789012345'],
    ['0.0', '0.125', '0.125'],
  ])('%s: %s is %s', async (format, value, text) => {
    expect(await cellsOf({ sheets: oneSheet(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`), formats: [format] })).toEqual([[[text]]])
  })

  test('days count from 1904 if the workbook says so', async () => {
    const sheets = oneSheet('<row r="1"><c r="A1" s="1"><v>44683</v></c><c r="B1" s="2"><v>0.0625</v></c></row>')
    expect(await cellsOf({ sheets, formats: ['m/d/yyyy', 'h:mm'], is1904: true })).toEqual([[['2026-05-03', '1:30']]])
  })

  test('results of formulas, errors and text that looks like a formula stay as they are', async () => {
    const xml =
      '<c r="A1"><f>B1*2</f><v>0.8</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f>"a"</f><v>a</v></c><c r="D1" t="s"><v>0</v></c>'
    expect(await cellsOf({ sheets: oneSheet(`<row r="1">${xml}</row>`), texts: ["'=SUM(A1)"] })).toEqual([[['0.8', '#N/A', 'a', '=SUM(A1)']]])
  })
})

test('rows that a filter hides are marked', async () => {
  const row = (number: number, more = '') => `<row r="${number}"${more}><c r="A${number}"><v>${number}</v></c></row>`
  const sheets = await read(await workbookFile({ sheets: oneSheet(`${row(1)}${row(3, ' hidden="1"')}${row(4)}`) }))
  expect(typeof sheets === 'string' ? sheets : sheets[0]?.rows).toEqual([
    { number: 1, cells: ['1'] },
    { number: 3, cells: ['3'], isHidden: true },
    { number: 4, cells: ['4'] },
  ])
})

test('merged cells are named, and only the first has the value', async () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Iron House</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
  const sheets = await read(await workbookFile({ sheets: [{ name: 'A', xml }] }))
  expect(typeof sheets === 'string' ? sheets : [sheets[0]?.merged, sheets[0]?.rows.map(({ cells }) => cells)]).toEqual([
    [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 }],
    [
      ['Iron House', '1'],
      ['', '2'],
    ],
  ])
})

test('hidden sheets come last, and empty ones and charts are left out', async () => {
  const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
  const file = await workbookFile({
    sheets: [
      { name: 'Lists', xml, state: 'hidden' },
      { name: 'Chart', xml: '<drawing/>', isChart: true },
      { name: 'Empty', xml: '<sheetData/>' },
      { name: 'Courses', xml },
      { name: 'Old', xml },
    ],
  })
  const sheets = await read(file)
  expect(typeof sheets === 'string' ? sheets : sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Courses', false],
    ['Old', false],
    ['Lists', true],
  ])
})

test('a cell far to the right counts only if it holds something', async () => {
  const row = (far: string) => oneSheet(`<row r="1"><c r="A1"><v>1</v></c><c r="${far}"><v>2</v></c></row>`)
  expect(await cellsOf({ sheets: row('GR1') })).toHaveLength(1)
  expect(await cellsOf({ sheets: row('GS1') })).toBe('tooManyColumns')
  expect(await cellsOf({ sheets: row('XFD1') })).toBe('tooManyColumns')
  const formatted = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>')
  expect(await cellsOf({ sheets: formatted, formats: ['0%'] })).toEqual([[['1']]])
})

test('a cell far below counts, unless the area up to it is beyond all measure', async () => {
  const far = (column: string) => oneSheet(`<row r="1"><c r="${column}1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>`)
  const sheets = await read(await workbookFile({ sheets: far('C') }))
  expect(typeof sheets === 'string' ? sheets : sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 1_048_576])
  expect(await cellsOf({ sheets: far('GR') })).toBe('workbookTooLarge')
})

const zip = (parts: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) =>
  packZip(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: () => Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    })),
    { at: new Date(0) },
  )

describe('what can’t be read says what it is', () => {
  test.each([
    ['a spreadsheet of Numbers', { 'Index/Document.iwa': '', 'preview.jpg': '' }, 'numbers'],
    ['a binary workbook', { '[Content_Types].xml': '<x/>', 'xl/workbook.bin': '' }, 'binaryWorkbook'],
    ['a text document', { '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }, 'notText'],
    ['a backup', { 'recert.json': '{}', 'courses.csv': 'Course' }, 'archive'],
    ['a workbook without sheets', { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<workbook>' }, 'damagedWorkbook'],
    ['a workbook without cells', workbookParts({ sheets: oneSheet('') }), 'noRows'],
  ])('%s', async (_, parts, problem) => {
    expect(await read(await zip(parts))).toBe(problem)
  })

  test('a damaged one', async () => {
    const file = new Uint8Array(await (await workbookFile({ sheets: oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>') })).arrayBuffer())
    expect(await read(new Blob([file.subarray(0, file.length - 30)]))).toBe('damagedWorkbook')
    for (let at = 0; at < file.length; at += 97) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ 0xff
      await expect(readSheets({ kind: 'file', file: new Blob([changed]) })).resolves.toHaveProperty('ok')
    }
  })
})

describe('a workbook that unpacks to far more than it is', () => {
  test('is rejected by what it says', async () => {
    const parts = workbookParts({ sheets: oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(20_000_000)}`) })
    expect(await read(await compressed(parts))).toBe('workbookTooLarge')
  })

  test('is rejected by what it holds, if it lies', async () => {
    const file = new Uint8Array(await (await compressed(workbookParts({ sheets: oneSheet(' '.repeat(900_000)) }))).arrayBuffer())
    const view = new DataView(file.buffer)
    // The size of each file in the list at the end.
    for (let at = 0; at < file.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    expect(await read(new Blob([file]))).toBe('damagedWorkbook')
  })

  test('with more rows than allowed is rejected', async () => {
    const rows = Array.from({ length: 50_001 }, (_, row) => `<row><c><v>${row}</v></c></row>`).join('')
    expect(await cellsOf({ sheets: oneSheet(rows) })).toBe('tooManyRows')
  })
})

/** The parts of a workbook with compression. Names that end in .txt are compressed; they're renamed, in place. */
async function compressed(parts: Readonly<Record<string, string>>): Promise<Blob> {
  const bytes = new Uint8Array(
    await (
      await zip(
        Object.fromEntries(
          Object.entries(parts).map(([name, text]) => [name.replace(/\.(xml|rels)$/, (end) => (end === '.xml' ? '.txt' : '.json')), text]),
        ),
      )
    ).arrayBuffer(),
  )
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('.txt', '.xml').replaceAll('.json', '.rels')
  return new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))])
}
