// Spreadsheets run a cell that begins like a formula, whoever wrote it. An apostrophe before it keeps it a text, and is taken off again.

const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

export function guardCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

export function openCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
