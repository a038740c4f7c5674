// Spreadsheets run any cell that starts like a formula. A leading apostrophe makes it text; reading the table removes it again. Where the
// decimal sign is a comma, spreadsheets split at semicolons, even inside quotes that don't start a cell. So text after a semicolon, a tab
// or a line break may start a cell too.

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
