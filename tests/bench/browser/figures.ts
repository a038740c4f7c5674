import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'

/** What was measured: `what` names the row, `where` the column. */
type Figure = {
  readonly table: string
  readonly what: string
  readonly where: string
  readonly values: readonly number[]
  readonly digits: number
}

export type Figures = {
  readonly note: (table: string, what: string, where: string, value: number, digits?: number) => void
  /** Writes all values so far as JSON. */
  readonly write: (file: string, browser: string) => void
  /** Prints the tables in Markdown. */
  readonly print: (browser: string) => void
}

export function createFigures(): Figures {
  const figures = new Map<string, Figure & { readonly values: number[] }>()
  return {
    note(table, what, where, value, digits = 0) {
      const key = [table, what, where].join('\n')
      const figure = figures.get(key) ?? { table, what, where, values: [], digits }
      figure.values.push(value)
      figures.set(key, figure)
    },
    write(file, browser) {
      mkdirSync(new URL('.', `file://${file}`), { recursive: true })
      writeFileSync(
        file,
        JSON.stringify({ machine: machineOf(browser), at: new Date().toISOString(), figures: [...figures.values()].map(summary) }, null, 2),
      )
    },
    print(browser) {
      const all = [...figures.values()]
      console.log(`\n${machineOf(browser)}. Medians, and the middle half of the values in parentheses.\n`)
      for (const table of new Set(all.map((figure) => figure.table))) console.log(`${markdown(all.filter((figure) => figure.table === table))}\n`)
    },
  }
}

function machineOf(browser: string): string {
  return `${browser}, ${platform()}, ${String(cpus().length)} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return below + (above - below) * (place - Math.floor(place))
}

function summary({ table, what, where, values }: Figure) {
  return { table, what, where, median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75), values }
}

function markdown(figures: readonly Figure[]): string {
  const columns = [...new Set(figures.map(({ where }) => where))]
  const rows = [...new Set(figures.map(({ what }) => what))]
  const cell = (what: string, where: string) => {
    const figure = figures.find((each) => each.what === what && each.where === where)
    if (figure === undefined) return ''
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(figure.values, share).toFixed(figure.digits))
    return low === high ? (middle ?? '') : `${middle ?? ''} (${low ?? ''} to ${high ?? ''})`
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line([figures[0]?.table ?? '', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map((what) => line([what, ...columns.map((where) => cell(what, where))])),
  ].join('\n')
}
