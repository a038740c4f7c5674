import { packZip } from '../../../src/exchange/archive/zip'

export type WorkbookParts = {
  /** The XML of `sheetData` and what follows it, for each sheet. */
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: 'hidden' | 'veryHidden'; readonly isChart?: boolean }[]
  readonly texts?: readonly string[]
  /** Number formats, which cells name by their position: `s="1"` is the first. */
  readonly formats?: readonly string[]
  readonly is1904?: boolean
  readonly more?: Readonly<Record<string, string>>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = (inner: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An .xlsx, as far as a reader of cells cares. */
export function workbookFile(parts: WorkbookParts): Promise<Blob> {
  return packZip(
    Object.entries(workbookParts(parts)).map(([name, text]) => ({ name, bytes: () => Promise.resolve(new TextEncoder().encode(text)) })),
    { at: new Date(0) },
  )
}

export function workbookParts({ sheets, texts = [], formats = [], is1904 = false, more = {} }: WorkbookParts): Readonly<Record<string, string>> {
  const pathOf = (index: number) => `${sheets[index]?.isChart === true ? 'chartsheets' : 'worksheets'}/sheet${index + 1}.xml`
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map(({ isChart = false }, index) => relation(`rId${index + 1}`, isChart ? 'chartsheet' : 'worksheet', pathOf(index))).join('') +
        relation('rIdS', 'sharedStrings', 'sharedStrings.xml') +
        relation('rIdF', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats
      .map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml, isChart = false }, index) => [
        `xl/${pathOf(index)}`,
        `<${isChart ? 'chartsheet' : 'worksheet'} ${main}>${xml}</${isChart ? 'chartsheet' : 'worksheet'}>`,
      ]),
    ),
    ...more,
  }
}
