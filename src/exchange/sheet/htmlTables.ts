import { Parser } from 'htmlparser2'
import { mostColumns, mostLines } from './limits'

export type HtmlTable = { readonly caption: string | null; readonly rows: readonly (readonly HtmlCell[])[] }

export type HtmlCell = {
  readonly text: string
  /** How many columns and rows it covers. */
  readonly columns: number
  readonly rows: number
}

type OpenTable = { caption: string; isCaption: boolean; rows: HtmlCell[][]; cell: { text: string; columns: number; rows: number } | null }

const hidden = new Set(['style', 'script', 'head', 'title', 'template', 'select'])
const ownLine = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3'])

/** Far deeper than any page. The parser slows down with the depth. */
const deepest = 2000

/**
 * The tables of a page, as text: nothing in it is run, loaded or drawn. A table within a cell is a table of its own. A cell's lines are
 * divided by `\n`. Reading ends where elements are nested without measure.
 */
export function htmlTables(html: string): readonly HtmlTable[] {
  const found: OpenTable[] = []
  const open: OpenTable[] = []
  let depth = 0
  let hiddenDepth = 0
  const endCell = (table: OpenTable | undefined) => {
    if (table?.cell) table.rows.at(-1)?.push({ ...table.cell, text: tidy(table.cell.text) })
    if (table) table.cell = null
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > deepest) return parser.pause()
      const table = open.at(-1)
      if (hidden.has(name)) hiddenDepth += 1
      else if (name === 'table') {
        const inner: OpenTable = { caption: '', isCaption: false, rows: [], cell: null }
        found.push(inner)
        open.push(inner)
      } else if (table === undefined) return
      else if (name === 'caption') table.isCaption = true
      else if (name === 'tr') {
        endCell(table)
        if (table.rows.length <= mostLines) table.rows.push([])
      } else if (name === 'td' || name === 'th') {
        endCell(table)
        if (table.rows.length === 0) table.rows.push([])
        table.cell = { text: '', columns: spanOf(attributes.colspan, mostColumns), rows: spanOf(attributes.rowspan, mostLines) }
      } else if (table.cell !== null && ownLine.has(name)) table.cell.text += '\n'
    },
    ontext(text) {
      const table = open.at(-1)
      if (hiddenDepth > 0 || table === undefined) return
      const plain = text.replace(/[\s\u00A0]+/g, ' ')
      if (table.cell !== null) table.cell.text += plain
      else if (table.isCaption) table.caption += plain
    },
    onclosetag(name) {
      depth -= 1
      const table = open.at(-1)
      if (hidden.has(name)) hiddenDepth -= 1
      else if (name === 'td' || name === 'th') endCell(table)
      else if (name === 'caption' && table !== undefined) table.isCaption = false
      else if (name === 'table') {
        endCell(table)
        open.pop()
      }
    },
  })
  parser.write(html)
  parser.end()
  return found.map(({ caption, rows }) => ({ caption: caption.trim() || null, rows }))
}

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number(attribute ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
