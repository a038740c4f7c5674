// Spreadsheets run a cell that begins like a formula, whoever wrote it. An apostrophe before it keeps it a text, and is taken off again.
// Where the decimal sign is a comma they also split cells at semicolons: what stands behind one begins a cell there.

const formula = /^['\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const behindSemicolon = /(;[\s"]*)('*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const guarded = /(;[\s"]*)'('*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g
const plainNumber = /^[+-]?\d+([.,]\d+)?$/

export function guardCell(text: string): string {
  const inner = text.replace(behindSemicolon, "$1'$2")
  return formula.test(inner) && !plainNumber.test(inner) ? `'${inner}` : inner
}

export function openCell(text: string): string {
  const inner = text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
  return inner.replace(guarded, '$1$2')
}
