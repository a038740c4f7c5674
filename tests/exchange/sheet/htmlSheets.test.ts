import { describe, expect, test } from 'vitest'
import { readSheets } from '../../../src/exchange/sheet/readSheets'

async function read(html: string, text = '') {
  const result = await readSheets({ kind: 'pasted', html, text })
  return result.ok ? result.value.sheets.map(({ rows, merged }) => ({ cells: rows.map(({ cells }) => cells), merged })) : result.error
}

describe('what spreadsheets copy', () => {
  test('Google Sheets: styles, merged cells and line breaks in a cell', async () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style>
      <table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>
      <tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2}">Provider</td><td>Course</td><td>CEUs</td></tr>
      <tr><td rowspan="2" colspan="1"><div style="max-height:42px">Iron House</div></td><td>Hips &amp; knees<br/>Part&nbsp;2</td><td>0.4</td></tr>
      <tr><td>Neck</td><td>0.2</td></tr></tbody></table></google-sheets-html-origin>`
    expect(await read(html, 'Provider\tCourse')).toEqual([
      {
        cells: [
          ['Provider', 'Course', 'CEUs'],
          ['Iron House', 'Hips & knees\nPart 2', '0.4'],
          ['', 'Neck', '0.2'],
        ],
        merged: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }],
      },
    ])
  })

  test('Excel: a title across columns, wrapped source lines and cells without an end', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head><body>
      <!--StartFragment--><table border=0><tr height=20><td colspan=3 class=xl65>CEU
      record</td></tr><tr><td>Hips</td><td class=xl66 align=right x:num="46145">5/3/2026</td><td>0.4<tr><td>Neck<td>5/4/2026<td>0.2
      </table><!--EndFragment--></body></html>`
    expect(await read(html)).toEqual([
      {
        cells: [['CEU record'], ['Hips', '5/3/2026', '0.4'], ['Neck', '5/4/2026', '0.2']],
        merged: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 }],
      },
    ])
  })

  test('Notion: headings in cells of their own kind', async () => {
    const html = '<table><thead><tr><th>Name</th><th>CEUs</th></tr></thead><tbody><tr><td><p>Hips</p></td><td>0.4</td></tr></tbody></table>'
    expect(await read(html, '| Name | CEUs |')).toEqual([
      {
        cells: [
          ['Name', 'CEUs'],
          ['Hips', '0.4'],
        ],
        merged: [],
      },
    ])
  })

  test('text counts if the HTML has no table', async () => {
    expect(await read('<meta charset="utf-8"><p>Hips, 0.4</p>', 'Name\tCEUs\nHips\t0.4')).toEqual([
      {
        cells: [
          ['Name', 'CEUs'],
          ['Hips', '0.4'],
        ],
        merged: [],
      },
    ])
  })
})

describe('a page', () => {
  test('saved as .xls is read, the largest table first, with its caption as a name', async () => {
    const page = `\r\n<!DOCTYPE html><html><body><table><caption>Menu</caption><tr><td>Home</td></tr></table>
      <table><tr><td>around <table><caption>My <b>courses</b></caption><tr><th>Course</th><th>CEUs</th></tr><tr><td>Hips</td><td>0.4</td></tr></table></td></tr></table></body></html>`
    const result = await readSheets({ kind: 'file', file: new Blob([page]) })
    expect(result.ok && result.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['My courses', 2],
      ['Menu', 1],
      [null, 1],
    ])
  })

  test.each([
    ['<html><body><p>Please log in</p></body></html>', 'noTable'],
    ['<html><table><tr><td> &nbsp; </td></tr></table></html>', 'noTable'],
    ['<table><tr><td>'.repeat(500_000), 'noTable'],
    [`<table><tr>${'<td colspan=200>x</td>'.repeat(100_000)}</tr></table>`, 'tooManyColumns'],
    [`<table>${'<tr><td>x'.repeat(50_001)}</table>`, 'tooManyRows'],
    [`<table><tr><td>${'x<br>'.repeat(101_000)}</table>`, 'longLine'],
  ])('that holds no table of courses is rejected: %.60s', async (page, problem) => {
    const result = await readSheets({ kind: 'file', file: new Blob([page]) })
    expect(result.ok ? null : result.error).toBe(problem)
  })

  test('that is drawn with thousands of tables gives the largest', async () => {
    const result = await read(`${'<table><tr><td>x</table>'.repeat(5000)}<table><tr><td>Hips<td>0.4</table>`)
    expect(result).toHaveLength(100)
    expect(result[0]).toEqual({ cells: [['Hips', '0.4']], merged: [] })
  })

  test('stays text: nothing in it runs, and hidden parts are left out', async () => {
    const cells = '<td>A<script>alert(1)</script></td><td><style>b{}</style>&lt;b&gt;B&lt;/b&gt;</td><td><select><option>1</select>C</td>'
    expect(await read(`<table><tr>${cells}</tr></table>`)).toEqual([{ cells: [['A', '<b>B</b>', 'C']], merged: [] }])
  })

  test('with spans beyond all measure takes no longer than another', async () => {
    const cell = '<td colspan=99999 rowspan=999999>x'
    const result = await read(`<table>${`<tr>${cell}${cell}`.repeat(20_000)}</table>`)
    expect(result).toBe('tooManyColumns')
  })
})
