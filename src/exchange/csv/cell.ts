// Spreadsheets run a cell that begins like a formula, whoever wrote it. An apostrophe before it keeps it a text, and is taken off again.
// Where the decimal sign is a comma they split at semicolons, also within quotes that do not begin a cell there: so what stands behind
// a semicolon, a tab or a line end may begin a cell too.

const formula = /^['\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const behindBreak = /([;\t\r\n][ "]*)('*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const guardedBehindBreak = /([;\t\r\n][ "]*)'('*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

export function guardCell(text: string): string {
  const inner = text.replace(behindBreak, "$1'$2")
  return formula.test(inner) && !plainNumber.test(inner) ? `'${inner}` : inner
}

export function openCell(text: string): string {
  const inner = text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
  return inner.replace(guardedBehindBreak, '$1$2')
}
