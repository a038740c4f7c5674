/** A value as a workbook stores it. */
export type WorkbookValue = string | number | boolean | Date | null

/**
 * A workbook's value as text that reads the same everywhere: `2026-03-04`, `2026-03-04 14:30`, `2026-03` if the cell shows no day, `1:30`,
 * `0.4`, `50%`, and `90 min` if the cell shows a unit. `format` is the cell's number format.
 */
export function workbookCell(value: WorkbookValue, format: string): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? numberText(value, format) : timeText(value, format)
}

/** Spreadsheets count days from here, so a time or a duration is a moment on one of the first days. */
const firstDays = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)] as const

function timeText(moment: Date, format: string): string {
  const ms = moment.getTime() + 500
  if (Number.isNaN(ms)) return ''
  const day = new Date(ms).toISOString()
  if (ms < Date.UTC(1905, 0, 1)) {
    const minutes = Math.floor((ms - (ms < firstDays[1] ? firstDays[0] : firstDays[1])) / 60_000)
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  }
  const shown = withoutTexts(format)
  if (/y/i.test(shown) && !/d/i.test(shown)) return day.slice(0, 7)
  const time = day.slice(11, 16)
  return time === '00:00' ? day.slice(0, 10) : `${day.slice(0, 10)} ${time}`
}

function numberText(value: number, format: string): string {
  const shown = format.split(';')[0] ?? ''
  if (withoutTexts(shown).includes('%')) return `${plain(value * 100)}%`
  const unit = /[0#?][^"]*"([^"]*\p{L}[^"]*)"/u.exec(shown)?.[1]?.trim()
  return unit === undefined ? plain(value) : `${plain(value)} ${unit}`
}

/** The 15 digits that a spreadsheet shows, without exponent: 0.30000000000000004 is 0.3. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  return text.includes('e') ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/** The signs of a format, without the texts in it and without colors and languages, as in `[$-409]`. */
function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
}
