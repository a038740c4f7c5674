import { parse } from 'papaparse'

export type Dialect = {
  readonly delimiter: string
  /** How many cells most rows have. */
  readonly width: number
}

export const newlines = ['\r\n', '\r', '\n'] as const

export type Newline = (typeof newlines)[number]

/** Tabs and semicolons weigh more than commas, which may be decimal signs or part of a sentence. */
const weights: readonly (readonly [delimiter: string, weight: number])[] = [
  ['\t', 1.4],
  [';', 1.2],
  [',', 1],
  ['|', 1],
]

/** Enough to see past any lines above the table. */
const linesLookedAt = 500

const charactersLookedAt = 200_000

const quotedCell = /(^|[\t;,|]) *"(?:[^"]|"")*"(?= *(?:[\t;,|]|$))/g

type Candidate = {
  readonly delimiter: string
  readonly weight: number
  /** The number of cells in each row. */
  readonly widths: readonly number[]
  /** Whether all quotes are as they should be. */
  readonly isStrict: boolean
}

/** What follows the first heading of a table that Recert wrote, or of many others. */
const afterHeading = /^"?Course"?([\t;,])/

/** Which sign divides the cells. `said` is the sign that the file itself names. */
export function dialectOf(text: string, newline: Newline, said: string | undefined): Dialect {
  const known = said ?? afterHeading.exec(text)?.[1]
  const signs = known === undefined ? weights : [[known, 1] as const]
  const sample = text.slice(0, charactersLookedAt)
  const lines = sample.split(/[\r\n]+/, linesLookedAt)
  const candidates = signs.map(([delimiter, weight]) => ({ delimiter, weight, ...widthsOf(sample, lines, delimiter, newline) }))
  return regularDialect(candidates) ?? likelyDialect(candidates, lines) ?? { delimiter: said ?? ',', width: 1 }
}

function widthsOf(sample: string, lines: readonly string[], delimiter: string, newline: Newline): Pick<Candidate, 'widths' | 'isStrict'> {
  const { data, errors, meta } = parse<string[]>(sample, { delimiter, newline, preview: linesLookedAt })
  if (errors.length > 0) return { widths: lines.map((line) => line.replace(quotedCell, '$1').split(delimiter).length), isStrict: false }
  const isCutOff = sample.length === charactersLookedAt && !meta.truncated
  const rows = isCutOff ? data.slice(0, -1) : data
  return { widths: rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length), isStrict: true }
}

/** The sign that divides each row into the same number of cells. */
function regularDialect(candidates: readonly Candidate[]): Dialect | null {
  return mostOf(
    candidates.flatMap(({ delimiter, weight, widths, isStrict }) => {
      const [width = 1] = widths
      return isStrict && width > 1 && widths.every((other) => other === width) ? [{ delimiter, width, score: width * weight }] : []
    }),
  )
}

/**
 * The sign that divides the most rows into the same number of cells. Lines above a table hold other signs, but rarely as often, and rarely
 * the same number of them.
 */
function likelyDialect(candidates: readonly Candidate[], lines: readonly string[]): Dialect | null {
  return mostOf(
    candidates.flatMap(({ delimiter, weight, widths, isStrict }) => {
      const divided = widths.filter((width) => width > 1)
      const share = divided.length / widths.length
      const score = weight * share * divided.length ** 1.5 * (isStrict ? 1 : 0.5) * (1 - 0.8 * punctuationShare(lines, delimiter))
      const times = new Map<number, number>()
      for (const width of divided) times.set(width, (times.get(width) ?? 0) + 1)
      return [...times].map(([width, equal]) => ({ delimiter, width, score: score * (width - 1) * equal }))
    }),
  )
}

/** How many of the signs belong into a text: before a space, as in a sentence, or within a number. */
function punctuationShare(lines: readonly string[], delimiter: string): number {
  const parts = lines.flatMap((line) => line.split(delimiter).map((part, index, all) => ({ part, next: all[index + 1] })))
  const signs = parts.filter(({ next }) => next !== undefined)
  const inText = signs.filter(({ part, next = '' }) => next.startsWith(' ') || (/\d$/.test(part) && /^\d/.test(next)))
  return signs.length === 0 ? 0 : inText.length / signs.length
}

function mostOf(dialects: readonly (Dialect & { readonly score: number })[]): Dialect | null {
  return dialects.reduce<(Dialect & { readonly score: number }) | null>(
    (best, dialect) => (dialect.score > (best?.score ?? 0) ? dialect : best),
    null,
  )
}
