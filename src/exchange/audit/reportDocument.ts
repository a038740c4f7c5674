import type { AuditReport, ReportCertificate, ReportFacts, ReportRow, ReportTable } from '../../domain/reports/auditReport'

type Tag =
  | 'a'
  | 'bdi'
  | 'caption'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'h2'
  | 'li'
  | 'p'
  | 'section'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul'

/** The role of an element, if its tag doesn't say it. */
export type Look = 'cover' | 'facts' | 'section' | 'marked' | 'table' | 'total' | 'soft' | 'remark' | 'number' | 'hidden'

export type ReportNode = string | ReportElement

/** HTML attributes. */
type Attributes = {
  readonly id?: string
  readonly scope?: 'col' | 'row'
  readonly href?: string
  readonly 'aria-labelledby'?: string
  readonly 'data-column'?: string
}

export type ReportElement = {
  readonly tag: Tag
  readonly look: Look | undefined
  readonly attributes: Attributes
  readonly children: readonly ReportNode[]
}

/** The address of a certificate's file, by its number; null if there's none to link to. */
export type CertificateAddress = (number: number) => string | null

/** The report below its title, drawn by the page and written as HTML into the archive. */
export function reportDocument(report: AuditReport, addressOf: CertificateAddress = () => null): readonly ReportElement[] {
  const { facts, gapsHeading, gaps, tables, certificatesHeading, certificates, noCertificates, note } = report
  const marked = gaps.map((gap) => element('li', {}, isolated(gap)))
  const listed = element('ul', { 'aria-labelledby': 'certificates' }, ...certificates.map((entry) => certificateItem(entry, addressOf)))
  return [
    element('div', { look: 'cover' }, factsList(facts), section('gaps', gapsHeading, element('ul', { look: 'marked' }, ...marked))),
    ...tables.map((table, index) => tableSection(`table-${index + 1}`, table)),
    section('certificates', certificatesHeading, certificates.length === 0 ? element('p', {}, noCertificates) : listed, softLine(note)),
  ]
}

export function factsList(facts: ReportFacts): ReportElement {
  const lines = facts.map(([label, text]) => element('div', {}, element('dt', {}, label), element('dd', {}, isolated(text))))
  return element('dl', { look: 'facts' }, ...lines)
}

/** Each cell has the name of its column, for screens too narrow for columns. */
export function reportTable({ heading, columns, rows }: ReportTable): ReportElement {
  const heads = columns.map((column) => element('th', { scope: 'col' }, column))
  return element(
    'table',
    { look: 'table' },
    element('caption', { look: 'hidden' }, heading),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((row) => tableRow(row, columns))),
  )
}

function tableSection(id: string, table: ReportTable): ReportElement {
  return section(id, table.heading, ...(table.rows.length === 0 ? [] : [reportTable(table)]), ...table.notes.map((note) => softLine(note)))
}

function tableRow({ head, about, remark, cells, isTotal }: ReportRow, columns: readonly string[]): ReportElement {
  const below = (text: string, look: Look) => (text === '' ? [] : [element('p', { look }, isolated(text))])
  const first = element('th', { scope: 'row' }, isolated(head), ...below(about, 'soft'), ...below(remark, 'remark'))
  const others = cells.map((cell, index) => element('td', { 'data-column': columns[index + 1] ?? '' }, ...(cell === '' ? [] : [isolated(cell)])))
  return element('tr', isTotal ? { look: 'total' } : {}, first, ...others)
}

function certificateItem({ number, label, of, about, loss }: ReportCertificate, addressOf: CertificateAddress): ReportElement {
  const address = addressOf(number)
  const name = [element('strong', { look: 'number' }, label), ' ', isolated(of)]
  const linked = address === null ? name : [element('a', { href: address }, ...name)]
  return element('li', {}, ...linked, ' ', element('bdi', { look: 'soft' }, loss ?? about))
}

function section(id: string, heading: string, ...children: readonly ReportElement[]): ReportElement {
  return element('section', { look: 'section', 'aria-labelledby': id }, element('h2', { id }, heading), ...children)
}

export function softLine(text: ReportNode): ReportElement {
  return element('p', { look: 'soft' }, text)
}

/** Isolates what the trainer typed, so that direction marks in it don't affect the text around it. */
function isolated(text: string): ReportElement {
  return element('bdi', {}, text)
}

function element(tag: Tag, { look, ...attributes }: Attributes & { readonly look?: Look }, ...children: readonly ReportNode[]): ReportElement {
  return { tag, look, attributes, children }
}
